package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Escapes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Environment files: {@code NAME=value}, with or without {@code export}, plain or in quotes, which
 * may run over lines. What is commented out is nothing.
 */
final class DotenvReader {

    private static final Escapes ESCAPES = Escapes.of("ntr").dropping();

    private static final Pattern NAME =
            Pattern.compile(
                    "[ \\t]*(?:export[ \\t]+|set[ \\t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \\t]*[=:][ \\t]*");

    private DotenvReader() {}

    static Config read(String text) {
        Entries entries = new Entries(text);
        Matcher name = NAME.matcher(text);
        int at = 0;
        while (at < text.length() && !entries.full()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            name.region(at, end);
            if (!name.lookingAt()) {
                at = end + 1;
                continue;
            }
            Span key = entries.span(name.start(1), name.end(1));
            int from = name.end();
            char quote = from < end ? text.charAt(from) : '\0';
            int close =
                    quote == '"' || quote == '\'' || quote == '`' ? close(text, from, quote) : -1;
            if (close > 0) {
                String body = text.substring(from + 1, close);
                String value = quote == '"' ? ESCAPES.resolve(body) : body;
                entries.add(name.group(1), value, key, entries.span(from, close + 1));
                int next = text.indexOf('\n', close);
                at = next < 0 ? text.length() : next + 1;
                continue;
            }
            int stop = plainEnd(text, from, end);
            Span place = stop > from ? entries.span(from, stop) : key;
            entries.add(name.group(1), text.substring(from, stop), key, place);
            at = end + 1;
        }
        return entries.config();
    }

    private static int close(String text, int from, char quote) {
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        return at < text.length() ? at : -1;
    }

    /** Where a plain value ends: before a comment, which a blank sets off, and without blanks. */
    private static int plainEnd(String text, int from, int end) {
        int stop = end;
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '#'
                    && (i == from || Character.isWhitespace(text.charAt(i - 1)))) {
                stop = i;
                break;
            }
        }
        while (stop > from && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }
}
