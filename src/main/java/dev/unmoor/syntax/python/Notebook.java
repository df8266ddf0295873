package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Cells;
import dev.unmoor.syntax.FileFacts.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The code cells of a Jupyter notebook (nbformat 3 and 4) with the lines that they stand on in the
 * file. Read as a stream: outputs, which are most of a notebook, are skipped and never kept.
 *
 * @param cells the code cells, magics blanked
 * @param problems why something was not read
 */
record Notebook(List<CodeCell> cells, List<Problem> problems) {

    Notebook {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /**
     * A code cell.
     *
     * @param index its index among all cells, from 0
     * @param firstLine its first line in the text of all code cells, from 1
     * @param source its code
     * @param rawLines for each of its lines, the line in the file
     */
    record CodeCell(int index, int firstLine, String source, List<Integer> rawLines) {
        CodeCell {
            rawLines = List.copyOf(rawLines);
        }
    }

    /** Reads a notebook; one that isn't in Python has no cells and says so. */
    static Notebook read(String json) {
        return new Reader().read(json);
    }

    /** Where the cells lie. */
    Cells places() {
        return new Cells(
                cells.stream()
                        .map(each -> new Cells.Cell(each.index, each.firstLine, each.rawLines))
                        .toList());
    }

    private static final class Reader {

        private static final JsonFactory JSON = new JsonFactory();

        /** Languages of which Python is a part; notebooks are often Python under their name. */
        private static final Set<String> SUPERSETS = Set.of("coconut", "sage", "xonsh");

        private final List<CodeCell> cells = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private int index;
        private int nextLine = 1;
        private @Nullable String language;

        Notebook read(String json) {
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    problems.add(new Problem(1, "not a notebook"));
                    return new Notebook(List.of(), problems);
                }
                book(parser);
            } catch (JacksonException broken) {
                int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
                problems.add(new Problem(Math.max(line, 1), "not valid JSON from here on"));
            }
            if (language != null && !isPython(language)) {
                return new Notebook(
                        List.of(), List.of(new Problem(1, "a notebook in " + language)));
            }
            return new Notebook(cells, problems);
        }

        private static boolean isPython(String language) {
            String name = language.toLowerCase(Locale.ROOT);
            return name.contains("python") || SUPERSETS.contains(name);
        }

        /** The notebook, or a worksheet of the older format. */
        private void book(JsonParser parser) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("cells") && value == JsonToken.START_ARRAY) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        cell(parser);
                        index++;
                    }
                } else if (name.equals("worksheets") && value == JsonToken.START_ARRAY) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        book(parser);
                    }
                } else if (name.equals("metadata") && value == JsonToken.START_OBJECT) {
                    metadata(parser);
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void metadata(JsonParser parser) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_OBJECT
                        && (name.equals("kernelspec") || name.equals("language_info"))) {
                    String key = name.equals("kernelspec") ? "language" : "name";
                    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                        String field = parser.currentName();
                        if (parser.nextToken() == JsonToken.VALUE_STRING && field.equals(key)) {
                            language = parser.getString();
                        } else {
                            parser.skipChildren();
                        }
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void cell(JsonParser parser) {
            boolean code = false;
            Source source = new Source();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "cell_type" -> code = "code".equals(parser.getString());
                    case "source", "input" -> source.read(parser, value);
                    default -> parser.skipChildren();
                }
            }
            if (code) {
                cells.add(
                        new CodeCell(
                                index,
                                nextLine,
                                Magics.blank(source.text.toString()),
                                source.rawLines));
                nextLine += source.rawLines.size();
            }
        }
    }

    /** A cell's source while it is read: one string, or a list of strings that are mostly lines. */
    private static final class Source {

        final StringBuilder text = new StringBuilder();
        final List<Integer> rawLines = new ArrayList<>(List.of(1));

        void read(JsonParser parser, JsonToken value) {
            if (value == JsonToken.VALUE_STRING) {
                add(parser);
            } else if (value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (parser.currentToken() == JsonToken.VALUE_STRING) {
                        add(parser);
                    } else {
                        parser.skipChildren();
                    }
                }
            } else {
                parser.skipChildren();
            }
        }

        private void add(JsonParser parser) {
            int rawLine = parser.currentTokenLocation().getLineNr();
            String part = parser.getString();
            if (text.isEmpty() || text.charAt(text.length() - 1) == '\n') {
                rawLines.set(rawLines.size() - 1, rawLine);
            }
            for (int at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) {
                rawLines.add(rawLine);
            }
            text.append(part);
        }
    }
}
