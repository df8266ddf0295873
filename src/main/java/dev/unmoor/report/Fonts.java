package dev.unmoor.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The program's own fonts, so that pictures and paper look the same on every machine. */
final class Fonts {

    static final String REGULAR = "Inter-Regular.ttf";
    static final String BOLD = "Inter-SemiBold.ttf";
    static final String MONO = "JetBrainsMono-Regular.ttf";

    private static final String HEADLESS = "java.awt.headless";

    private Fonts() {}

    /** Registers once, when it is first asked for. */
    private static final class Registered {
        static final List<String> NAMES = register();

        private static List<String> register() {
            if (System.getProperty(HEADLESS) == null) {
                System.setProperty(HEADLESS, "true");
            }
            var names = new ArrayList<String>();
            for (String each : List.of(REGULAR, BOLD)) {
                try (InputStream in = open(each)) {
                    Font font = Font.createFont(Font.TRUETYPE_FONT, in);
                    // false where it is installed already, which is as good
                    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                    names.add(font.getFontName(Locale.ROOT));
                } catch (IOException | FontFormatException e) {
                    throw new IllegalStateException("the program's own font can't be read", e);
                }
            }
            return List.copyOf(names);
        }
    }

    /** Makes the fonts known to what draws SVG; gives their names. */
    static List<String> register() {
        return Registered.NAMES;
    }

    /** The bytes of a font. */
    static InputStream open(String name) {
        InputStream in = Fonts.class.getResourceAsStream("/fonts/" + name);
        if (in == null) {
            throw new UncheckedIOException(
                    new IOException("the program's own file fonts/" + name + " is missing"));
        }
        return in;
    }
}
