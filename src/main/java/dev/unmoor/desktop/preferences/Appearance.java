package dev.unmoor.desktop.preferences;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How the window looks.
 *
 * @param theme the colours
 * @param textSize size of ordinary text in pixels
 * @param density room of rows
 * @param reduceMotion whether nothing moves by itself
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Appearance(ThemeChoice theme, int textSize, Density density, boolean reduceMotion) {

    static final Appearance USUAL =
            new Appearance(ThemeChoice.SYSTEM, Preferences.USUAL_TEXT, Density.COMFORTABLE, false);

    /** Mends what an older or edited file lacks or overdoes. */
    @SuppressWarnings("ConstantValue")
    public Appearance {
        theme = theme == null ? ThemeChoice.SYSTEM : theme;
        textSize =
                textSize == 0
                        ? Preferences.USUAL_TEXT
                        : Math.clamp(textSize, Preferences.SMALLEST_TEXT, Preferences.LARGEST_TEXT);
        density = density == null ? Density.COMFORTABLE : density;
    }
}
