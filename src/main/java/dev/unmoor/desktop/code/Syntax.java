package dev.unmoor.desktop.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * What colouring needs to know of a language; nothing that understanding code would need.
 *
 * @param line what begins a comment that ends with the line
 * @param block what begins and ends a comment; empty where there is none
 * @param strings what begins and ends a string, longest first
 * @param multiline those of {@code strings} that may hold line breaks
 * @param keywords the words that stand out
 */
record Syntax(
        List<String> line,
        List<String> block,
        List<String> strings,
        List<String> multiline,
        Set<String> keywords) {

    private static final Syntax PLAIN =
            new Syntax(List.of(), List.of(), List.of(), List.of(), Set.of());

    private static final class Known {
        static final Map<String, Syntax> BY_EXTENSION = load();
    }

    private record Described(
            List<String> extensions,
            List<String> line,
            List<String> block,
            List<String> strings,
            List<String> multiline,
            String keywords) {}

    /** The syntax of a file, by its name. */
    static Syntax of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (name.startsWith("dockerfile")) {
            extension = "dockerfile";
        } else if (name.startsWith(".env")) {
            extension = "env";
        }
        return Known.BY_EXTENSION.getOrDefault(extension, PLAIN);
    }

    private static Map<String, Syntax> load() {
        InputStream in = Syntax.class.getResourceAsStream("languages.json");
        if (in == null) {
            throw new IllegalStateException("languages.json is not in the jar");
        }
        try (in) {
            Described[] all = JsonMapper.shared().readValue(in, Described[].class);
            var known = new HashMap<String, Syntax>();
            for (Described one : all) {
                var syntax =
                        new Syntax(
                                one.line(),
                                one.block(),
                                one.strings(),
                                one.multiline(),
                                Set.of(one.keywords().split(" ")));
                for (String extension : one.extensions()) {
                    known.put(extension, syntax);
                }
            }
            return known;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
