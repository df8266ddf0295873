package dev.unmoor.outlook.exports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts of the formats that exports are written in. */
final class Text {

    private Text() {}

    /** A scalar that is the same in YAML and JSON, whatever is in it. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '"' -> quoted.append("\\\"");
                        case '\\' -> quoted.append("\\\\");
                        case '\n' -> quoted.append("\\n");
                        case '\t' -> quoted.append("\\t");
                        case '\r' -> quoted.append("\\r");
                        default -> {
                            if (Character.isISOControl(c)
                                    || Character.getType(c) == Character.SURROGATE) {
                                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
                            } else {
                                quoted.appendCodePoint(c);
                            }
                        }
                    }
                });
        return quoted.append('"').toString();
    }

    /** A comment's text: one line, whatever is in it. */
    static String oneLine(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * A row of a table. Cells that a spreadsheet would take for a formula get an apostrophe in
     * front: their text comes from the scanned tree.
     */
    static String row(List<String> cells) {
        return cells.stream().map(Text::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Text of a Markdown table's cell or paragraph: nothing in it is markup. */
    static String plain(String text) {
        return oneLine(text).replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    /** A name for a file or a variable: letters, digits and the given mark between them. */
    static String name(String text, String mark) {
        String name = text.replaceAll("[^A-Za-z0-9]+", mark);
        name = name.replaceAll("^" + mark + "+|" + mark + "+$", "");
        return name.isEmpty() ? "x" : name;
    }
}
