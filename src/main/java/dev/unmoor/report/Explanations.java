package dev.unmoor.report;

import dev.unmoor.model.Dimension;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the words of the reports mean, a sentence each. */
public final class Explanations {

    private static final String FILE = "/report/explanations.properties";

    private Explanations() {}

    private static final class Texts {
        static final Properties ALL = load();

        private static Properties load() {
            var texts = new Properties();
            try (InputStream in = Explanations.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IOException("the program's own file " + FILE + " is missing");
                }
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts;
        }
    }

    /** A kind of finding as a title. */
    public static String title(FindingKind kind) {
        return text("kind." + kind.id() + ".title");
    }

    /** What a kind of finding means for whoever wants to leave. */
    public static String of(FindingKind kind) {
        return text("kind." + kind.id());
    }

    /** What a level says. */
    public static String of(Level level) {
        return text("level." + level.id());
    }

    /** What a dimension of the score holds. */
    public static String of(Dimension dimension) {
        return text("dimension." + dimension.id());
    }

    /** What a format is. */
    public static String of(Format format) {
        return text("format." + format.id());
    }

    /** For whom a format is. */
    public static String reader(Format format) {
        return text("format." + format.id() + ".for");
    }

    /** What a document of a format holds. */
    public static String content(Format format) {
        return text("format." + format.id() + ".holds");
    }

    /** How a document of a format is opened, or what reads it. */
    public static String opening(Format format) {
        return text("format." + format.id() + ".open");
    }

    private static String text(String key) {
        String text = Texts.ALL.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(FILE + " lacks " + key);
        }
        return text;
    }
}
