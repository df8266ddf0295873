package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Escapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * TOML 1.0 with positions. A line that is none is reported and passed over. Tables of an array are
 * numbered: {@code [[a]]} gives {@code a.[0]}.
 */
final class TomlReader {

    private static final Escapes ESCAPES =
            Escapes.of("btnfre").code('x', 2).code('u', 4).code('U', 8).dropping();

    private final Entries entries;
    private final String text;
    private final Map<String, Integer> arrays = new HashMap<>();
    private int at;

    /** A key as written: its parts, and where each stands. */
    private record Key(List<String> parts, List<Span> spans) {
        Span last() {
            return spans.getLast();
        }
    }

    /** Something that isn't TOML, at this offset. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        final int offset;
        final String what;

        Broken(int offset, String what) {
            super(what, null, false, false);
            this.offset = offset;
            this.what = what;
        }
    }

    private TomlReader(Entries entries) {
        this.entries = entries;
        this.text = entries.text();
    }

    static Config read(String text) {
        Entries entries = new Entries(text);
        new TomlReader(entries).read();
        return entries.config();
    }

    private void read() {
        int table = 0;
        boolean reported = false;
        while (skipBlank(true) && !entries.full()) {
            int start = at;
            try {
                if (peek() == '[') {
                    entries.popTo(0);
                    header();
                    table = entries.depth();
                } else {
                    pair(table);
                }
                endOfLine();
            } catch (Broken broken) {
                if (!reported) {
                    entries.problem(entries.line(broken.offset), broken.what);
                    reported = true;
                }
                entries.popTo(table);
                at = Math.max(at, start);
                skipLine();
            }
        }
    }

    private void header() throws Broken {
        boolean array = text.startsWith("[[", at);
        at += array ? 2 : 1;
        Key key = key();
        if (!text.startsWith(array ? "]]" : "]", at)) {
            throw new Broken(at, "a table's name does not end");
        }
        at += array ? 2 : 1;
        List<String> parts = key.parts();
        StringBuilder dotted = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            entries.push(parts.get(i), key.spans().get(i));
            dotted.append('\0').append(parts.get(i));
            boolean last = i == parts.size() - 1;
            Integer index = arrays.get(dotted.toString());
            if (array && last) {
                index = index == null ? 0 : index + 1;
                arrays.put(dotted.toString(), index);
            }
            if (index != null) {
                entries.push(index);
                dotted.append('\0').append(index);
            }
        }
    }

    private void pair(int table) throws Broken {
        Key key = key();
        skipBlank(false);
        if (peek() != '=') {
            throw new Broken(at, "a key without a value");
        }
        at++;
        skipBlank(false);
        for (int i = 0; i < key.parts().size(); i++) {
            entries.push(key.parts().get(i), key.spans().get(i));
        }
        value(key.last());
        entries.popTo(Math.max(table, entries.depth() - key.parts().size()));
    }

    private Key key() throws Broken {
        List<String> parts = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        while (true) {
            skipBlank(false);
            int start = at;
            char c = peek();
            if (c == '"' || c == '\'') {
                parts.add(string());
            } else {
                while (at < text.length() && isBare(text.charAt(at))) {
                    at++;
                }
                if (at == start) {
                    throw new Broken(at, "not a key");
                }
                parts.add(text.substring(start, at));
            }
            spans.add(entries.span(start, at));
            skipBlank(false);
            if (peek() != '.') {
                return new Key(parts, spans);
            }
            at++;
        }
    }

    private static boolean isBare(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private void value(@Nullable Span key) throws Broken {
        if (entries.depth() > Entries.DEEPEST) {
            throw new Broken(at, "nested too deeply");
        }
        int start = at;
        switch (peek()) {
            case '"', '\'' -> {
                String value = string();
                leaf(value, key, start, at);
            }
            case '[' -> list(key);
            case '{' -> table(key);
            default -> {
                while (at < text.length() && ",]}#\r\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                String value = text.substring(start, at).stripTrailing();
                if (value.isEmpty()) {
                    throw new Broken(start, "a key without a value");
                }
                leaf(value, key, start, start + value.length());
            }
        }
    }

    private void list(@Nullable Span key) throws Broken {
        int start = at++;
        int index = 0;
        while (true) {
            skipBlank(true);
            char c = peek();
            if (c == ']') {
                at++;
                if (index == 0) {
                    leaf("", key, start, at);
                }
                return;
            }
            if (c == ',') {
                at++;
                continue;
            }
            if (c == '\0') {
                throw new Broken(start, "a list does not end");
            }
            entries.push(index++);
            value(null);
            entries.pop();
        }
    }

    private void leaf(String value, @Nullable Span key, int from, int to) {
        Span place = entries.span(from, to);
        entries.add(value, key == null ? place : key, place);
    }

    private void table(@Nullable Span key) throws Broken {
        int start = at++;
        boolean any = false;
        while (true) {
            skipBlank(true);
            char c = peek();
            if (c == '}') {
                at++;
                if (!any) {
                    leaf("", key, start, at);
                }
                return;
            }
            if (c == ',') {
                at++;
                continue;
            }
            if (c == '\0') {
                throw new Broken(start, "a table does not end");
            }
            any = true;
            pair(0);
        }
    }

    private String string() throws Broken {
        char quote = text.charAt(at);
        boolean literal = quote == '\'';
        String three = String.valueOf(quote).repeat(3);
        int start = at;
        if (text.startsWith(three, at)) {
            int from = at + 3;
            int end = from;
            while (!text.startsWith(three, end)) {
                end += !literal && end < text.length() && text.charAt(end) == '\\' ? 2 : 1;
                if (end >= text.length()) {
                    throw new Broken(start, "a string does not end");
                }
            }
            // up to two quotes may stand before the three that end it
            while (end + 3 < text.length() && text.charAt(end + 3) == quote) {
                end++;
            }
            at = end + 3;
            String body = text.substring(from, end);
            body = body.startsWith("\r\n") ? body.substring(2) : body;
            body = body.startsWith("\n") ? body.substring(1) : body;
            return literal ? body : unescaped(body);
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            if (text.charAt(end) == '\n') {
                throw new Broken(start, "a string does not end");
            }
            end += !literal && text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            throw new Broken(start, "a string does not end");
        }
        String body = text.substring(at + 1, end);
        at = end + 1;
        return literal ? body : unescaped(body);
    }

    private static String unescaped(String body) {
        return body.indexOf('\\') < 0
                ? body
                // a backslash at the end of a line swallows the blanks that follow
                : ESCAPES.resolve(body.replaceAll("\\\\[ \\t]*\\r?\\n\\s*", ""));
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** Passes over blanks, and over comments and line ends if asked; false at the end. */
    private boolean skipBlank(boolean lines) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (lines && c == '#') {
                skipLine();
            } else if (c == ' ' || c == '\t' || (lines && (c == '\n' || c == '\r'))) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private void endOfLine() throws Broken {
        skipBlank(false);
        char c = peek();
        if (c != '\0' && c != '#' && c != '\n' && c != '\r') {
            throw new Broken(at, "more than a value");
        }
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
    }
}
