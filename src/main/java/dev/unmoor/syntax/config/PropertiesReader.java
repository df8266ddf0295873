package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Escapes;

/**
 * Java properties, with their continued lines and escapes. Keys are taken apart at dots, positions
 * in brackets are list positions: {@code a.b[0].c} is {@code a, b, [0], c}.
 */
final class PropertiesReader {

    private static final Escapes ESCAPES = Escapes.of("tnrf").code('u', 4).dropping();

    private PropertiesReader() {}

    static Config read(String text) {
        Entries entries = new Entries(text);
        int at = 0;
        while (at < text.length() && !entries.full()) {
            int end = endOfLogicalLine(text, at);
            line(entries, at, end);
            at = end + 1;
        }
        return entries.config();
    }

    /** The end of a line and of those that continue it. */
    private static int endOfLogicalLine(String text, int from) {
        boolean comment = isComment(text, from);
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && !comment && at + 1 < text.length()) {
                boolean pair = text.charAt(at + 1) == '\r' && text.startsWith("\n", at + 2);
                at += pair ? 3 : 2;
                continue;
            }
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                return at;
            }
            at++;
        }
        return text.length();
    }

    private static boolean isComment(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '#' || text.charAt(at) == '!');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private static void line(Entries entries, int from, int to) {
        String text = entries.text();
        int key = from;
        while (key < to && isBlank(text.charAt(key))) {
            key++;
        }
        if (key == to || isComment(text, key) || text.charAt(key) == '\r') {
            return;
        }
        int keyEnd = key;
        while (keyEnd < to && "=: \t\f\r".indexOf(text.charAt(keyEnd)) < 0) {
            keyEnd += text.charAt(keyEnd) == '\\' ? 2 : 1;
        }
        keyEnd = Math.min(keyEnd, to);
        int value = keyEnd;
        while (value < to && isBlank(text.charAt(value))) {
            value++;
        }
        if (value < to && (text.charAt(value) == '=' || text.charAt(value) == ':')) {
            value++;
            while (value < to && isBlank(text.charAt(value))) {
                value++;
            }
        }
        int end = to > value && text.charAt(to - 1) == '\r' ? to - 1 : to;
        String joined = text.substring(value, end).replaceAll("\\\\\\r?\\n[ \\t\\f]*", "");
        Span keySpan = entries.span(key, keyEnd);
        Span valueSpan = value < end ? entries.span(value, end) : keySpan;
        push(entries, ESCAPES.resolve(text.substring(key, keyEnd)));
        entries.add(ESCAPES.resolve(joined).stripTrailing(), keySpan, valueSpan);
        entries.popTo(0);
    }

    /** Goes down a dotted key. */
    static void push(Entries entries, String dotted) {
        for (String part : dotted.split("\\.", -1)) {
            int bracket = part.indexOf('[');
            if (bracket < 0 || !part.endsWith("]")) {
                entries.push(part);
                continue;
            }
            if (bracket > 0) {
                entries.push(part.substring(0, bracket));
            }
            for (String inner : part.substring(bracket + 1, part.length() - 1).split("]\\[", -1)) {
                entries.push(inner.matches("\\d+") ? "[" + inner + "]" : inner);
            }
        }
    }
}
