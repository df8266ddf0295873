package dev.unmoor.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.unmoor.desktop.preferences.Density;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.preferences.Preferences;
import dev.unmoor.desktop.preferences.ThemeChoice;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses the window: colours, text size, room of rows. */
public final class Theme {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Medium.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "Inter-Italic.otf",
                    "InterDisplay-SemiBold.otf",
                    "JetBrainsMono-Regular.ttf",
                    "JetBrainsMono-SemiBold.ttf");

    private final LivePreferences preferences;
    private final Scene scene;
    private boolean dark;

    /** Dresses a scene and keeps it so. */
    public Theme(LivePreferences preferences, Scene scene) {
        this.preferences = preferences;
        this.scene = scene;
        preferences.property().addListener((value, before, now) -> apply());
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener((value, before, now) -> apply());
        apply();
    }

    /**
     * Makes the bundled fonts known to the toolkit.
     *
     * @throws IOException if one can't be read
     */
    public static void loadFonts() throws IOException {
        for (String name : FONTS) {
            try (InputStream in = Theme.class.getResourceAsStream("/fonts/" + name)) {
                if (in == null || Font.loadFont(in, Preferences.USUAL_TEXT) == null) {
                    throw new IOException("the font " + name + " can't be read");
                }
            }
        }
    }

    /** Whether the dark colours are on. */
    public boolean dark() {
        return dark;
    }

    private void apply() {
        Preferences now = preferences.get();
        boolean wanted =
                now.appearance().theme() == ThemeChoice.DARK
                        || (now.appearance().theme() == ThemeChoice.SYSTEM
                                && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        if (scene.getStylesheets().isEmpty() || wanted != dark) {
            dark = wanted;
            Application.setUserAgentStylesheet(
                    dark
                            ? new PrimerDark().getUserAgentStylesheet()
                            : new PrimerLight().getUserAgentStylesheet());
            scene.getStylesheets()
                    .setAll(
                            sheet(dark ? "tokens-dark.css" : "tokens-light.css"),
                            sheet("theme.css"),
                            sheet("unmoor.css"),
                            sheet("screens.css"));
            scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        }
        Parent root = scene.getRoot();
        String size = "-fx-font-size: " + now.appearance().textSize() + "px;";
        if (!size.equals(root.getStyle())) {
            root.setStyle(size);
        }
        root.pseudoClassStateChanged(COMPACT, now.appearance().density() == Density.COMPACT);
    }

    private static String sheet(String name) {
        URL sheet = Theme.class.getResource("/dev/unmoor/desktop/css/" + name);
        if (sheet == null) {
            throw new IllegalStateException(name + " is not in the jar");
        }
        return sheet.toExternalForm();
    }
}
