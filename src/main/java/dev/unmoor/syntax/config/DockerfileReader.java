package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dockerfiles: one entry for each instruction, named by it in capitals ({@code FROM}, {@code RUN}),
 * and one for each variable of {@code ENV}, {@code ARG} and {@code LABEL}, under its name. Of
 * {@code FROM} the value is the image alone. Continued lines and here-documents belong to their
 * instruction.
 */
final class DockerfileReader {

    private static final Pattern INSTRUCTION =
            Pattern.compile("[ \\t]*([A-Za-z]+)(?=[ \\t\\\\`]|$)[ \\t]*", Pattern.MULTILINE);

    private static final Pattern IMAGE =
            Pattern.compile("(?:--\\S+\\s+)*(\\S+)(?:\\s+[Aa][Ss]\\s+\\S+)?");

    private static final Pattern ESCAPE =
            Pattern.compile(
                    "(?:\\s*#[^\\n]*\\n)*?\\s*#\\s*escape\\s*=\\s*`", Pattern.CASE_INSENSITIVE);

    private static final Pattern HERE = Pattern.compile("<<-?[\"']?([A-Za-z_][A-Za-z0-9_]*)[\"']?");

    /** {@code NAME=value} with the value plain or in quotes. */
    private static final Pattern PAIR =
            Pattern.compile(
                    "([A-Za-z_][A-Za-z0-9_.-]*)(?:=(\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+'|(?:\\\\.|[^\\s\\\\])*+))?",
                    Pattern.DOTALL);

    private final Entries entries;
    private final String text;
    private final char escape;

    private DockerfileReader(Entries entries) {
        this.entries = entries;
        this.text = entries.text();
        this.escape = ESCAPE.matcher(text).lookingAt() ? '`' : '\\';
    }

    static Config read(String text) {
        Entries entries = new Entries(text);
        new DockerfileReader(entries).read();
        return entries.config();
    }

    private void read() {
        Matcher instruction = INSTRUCTION.matcher(text);
        int at = 0;
        while (at < text.length() && !entries.full()) {
            int end = endOfLine(at);
            instruction.region(at, end);
            if (!instruction.lookingAt()) {
                at = end + 1;
                continue;
            }
            int from = instruction.end();
            int stop = endOfInstruction(from);
            instruction(instruction, from, stop);
            at = afterHereDocuments(from, stop);
        }
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /**
     * The end of the last of the lines that continue each other; comments between them don't end
     * it.
     */
    private int endOfInstruction(int from) {
        int at = from;
        while (true) {
            int end = endOfLine(at);
            int last = end;
            while (last > at && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            boolean continued = last > from && last > at && text.charAt(last - 1) == escape;
            if (!continued) {
                return end;
            }
            int next = end + 1;
            while (next < text.length() && isBlankOrComment(next)) {
                next = endOfLine(next) + 1;
            }
            if (next >= text.length()) {
                return text.length();
            }
            at = next;
        }
    }

    private boolean isBlankOrComment(int line) {
        int end = endOfLine(line);
        int at = line;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == end || text.charAt(at) == '#';
    }

    private int afterHereDocuments(int from, int stop) {
        int at = stop + 1;
        List<String> ends = new ArrayList<>();
        Matcher here = HERE.matcher(text).region(from, stop);
        while (here.find()) {
            ends.add(here.group(1));
        }
        for (String end : ends) {
            int line = at;
            while (line < text.length()
                    && !text.substring(line, endOfLine(line)).strip().equals(end)) {
                line = endOfLine(line) + 1;
            }
            if (line >= text.length()) {
                return at;
            }
            at = endOfLine(line) + 1;
        }
        return at;
    }

    private void instruction(Matcher instruction, int from, int stop) {
        String name = instruction.group(1).toUpperCase(Locale.ROOT);
        Span key = entries.span(instruction.start(1), instruction.end(1));
        int end = stop;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        switch (name) {
            case "FROM" -> {
                Matcher image = IMAGE.matcher(text).region(from, end);
                if (image.lookingAt()) {
                    Span place = entries.span(image.start(1), image.end(1));
                    entries.add(name, image.group(1), key, place);
                }
            }
            case "ENV", "ARG", "LABEL", "PARAMETER" -> variables(name, from, end);
            default -> {
                int close = afterHereDocuments(from, stop) - 1;
                int last = Math.max(end, close > stop ? Math.min(close, text.length()) : end);
                String value = text.substring(from, last).stripTrailing();
                entries.add(name, joined(value), key, entries.span(from, from + value.length()));
            }
        }
    }

    private void variables(String name, int from, int end) {
        entries.push(name);
        Matcher pair = PAIR.matcher(text);
        int at = from;
        while (at < end) {
            pair.region(at, end);
            if (!pair.lookingAt()) {
                at = pass(at, end);
                continue;
            }
            Span key = entries.span(pair.start(1), pair.end(1));
            if (pair.group(2) != null) {
                Span place =
                        pair.end(2) > pair.start(2)
                                ? entries.span(pair.start(2), pair.end(2))
                                : key;
                entries.add(pair.group(1), unquoted(pair.group(2)), key, place);
            } else if (at == from && !name.equals("ARG") && pair.end() < end) {
                // the old form: ENV NAME the rest is the value
                int value = pass(pair.end(), end);
                String rest = text.substring(value, end);
                entries.add(pair.group(1), joined(rest), key, entries.span(value, end));
                break;
            } else {
                entries.add(pair.group(1), "", key, key);
            }
            at = pass(pair.end(), end);
        }
        entries.pop();
    }

    /** Passes over blanks, continued line ends and comments; at least one character. */
    private int pass(int from, int end) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            boolean lineEnd =
                    c == escape && at + 1 < end && Character.isWhitespace(text.charAt(at + 1));
            if (c == '#'
                    && (at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == ' ')) {
                at = Math.min(endOfLine(at), end);
            } else if (Character.isWhitespace(c) || lineEnd) {
                at++;
            } else {
                break;
            }
        }
        return at == from ? from + 1 : at;
    }

    private String joined(String value) {
        String pattern = "\\" + escape + "[ \\t]*\\r?\\n(?:[ \\t]*#[^\\n]*\\n)*";
        return value.indexOf('\n') < 0 ? value : value.replaceAll(pattern, " ");
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
        String body = quoted ? value.substring(1, value.length() - 1) : value;
        return value.startsWith("'") ? body : body.replace("\\\"", "\"").replace("\\ ", " ");
    }
}
