package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * INI and its many relatives ({@code setup.cfg}, {@code .conf}): sections in brackets, keys with
 * {@code =} or {@code :}, indented lines that continue a value, and blocks in braces.
 */
final class IniReader {

    private static final Pattern SECTION = Pattern.compile("\\[([^\\]\\r\\n]+)]\\s*(?:[;#].*)?");

    private static final Pattern PAIR =
            Pattern.compile(
                    "(export\\s+)?([^\\s=:#;\\[{}][^=:\\r\\n{}]*?)\\s*(?:\\+?=|:(?!//))\\s*(.*?)\\s*");

    private static final Pattern OPEN =
            Pattern.compile("([^\\s={}#;][^={}\\r\\n]*?)\\s*[=:]?\\s*\\{\\s*");

    private static final Pattern COMMENT = Pattern.compile("\\s[;#]\\s.*$");

    private final Entries entries;
    private final String text;
    private int section;

    private IniReader(Entries entries) {
        this.entries = entries;
        this.text = entries.text();
    }

    static Config read(String text) {
        Entries entries = new Entries(text);
        new IniReader(entries).read();
        return entries.config();
    }

    private void read() {
        int at = 0;
        while (at < text.length() && !entries.full()) {
            int end = endOfLine(at);
            at = line(at, end);
        }
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Reads a line and those that continue it; returns where the next begins. */
    private int line(int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int stop = to;
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        if (start == stop || isComment(start)) {
            return to + 1;
        }
        String line = text.substring(start, stop);
        Matcher named = SECTION.matcher(line);
        if (named.matches()) {
            entries.popTo(0);
            entries.push(named.group(1).strip());
            section = 1;
            return to + 1;
        }
        if (line.equals("}") || line.equals("},")) {
            entries.popTo(Math.max(section, entries.depth() - 1));
            return to + 1;
        }
        Matcher open = OPEN.matcher(line);
        if (open.matches() && entries.depth() < Entries.DEEPEST) {
            entries.push(unquoted(open.group(1)));
            return to + 1;
        }
        Matcher pair = PAIR.matcher(line);
        if (!pair.matches()) {
            return to + 1;
        }
        return pair(pair, start, from, to);
    }

    private int pair(Matcher pair, int start, int from, int to) {
        Span key = entries.span(start + pair.start(2), start + pair.end(2));
        int valueAt = start + pair.start(3);
        int valueEnd = start + pair.end(3);
        StringBuilder value = new StringBuilder(withoutComment(pair.group(3)));
        if (!pair.group(3).isEmpty()) {
            valueEnd = valueAt + value.length();
        }
        int next = to + 1;
        int indent = start - from;
        while (next < text.length()) {
            int end = endOfLine(next);
            int inner = next;
            while (inner < end && (text.charAt(inner) == ' ' || text.charAt(inner) == '\t')) {
                inner++;
            }
            int stop = end;
            while (stop > inner && Character.isWhitespace(text.charAt(stop - 1))) {
                stop--;
            }
            boolean continues = inner - next > indent && stop > inner && entries.depth() <= section;
            if (!continues
                    || (section == 0 && PAIR.matcher(text.substring(inner, stop)).matches())) {
                break;
            }
            if (!isComment(inner)) {
                if (value.isEmpty()) {
                    valueAt = inner;
                } else {
                    value.append('\n');
                }
                value.append(text, inner, stop);
                valueEnd = stop;
            }
            next = end + 1;
        }
        Span place = value.isEmpty() ? key : entries.span(valueAt, valueEnd);
        entries.add(unquoted(pair.group(2)), unquoted(value.toString()), key, place);
        return next;
    }

    private boolean isComment(int at) {
        char c = text.charAt(at);
        return c == '#' || c == ';' || text.startsWith("//", at);
    }

    private static String withoutComment(String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        return quoted ? value : COMMENT.matcher(value).replaceFirst("").strip();
    }

    private static String unquoted(String text) {
        boolean quoted =
                text.length() > 1
                        && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                        && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
