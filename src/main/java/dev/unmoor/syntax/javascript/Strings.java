package dev.unmoor.syntax.javascript;

import dev.unmoor.syntax.tree.Node;
import org.jspecify.annotations.Nullable;

/** String literals and their escapes. */
final class Strings {

    private Strings() {}

    /** The characters of a {@code string} node, without its quotes. */
    static String value(Node string) {
        StringBuilder value = new StringBuilder();
        for (Node part : string.children()) {
            if (part.is("escape_sequence")) {
                value.append(unescaped(part.text()));
            } else if (part.isNamed()) {
                value.append(part.text());
            }
        }
        return value.toString();
    }

    /** The characters of a string, or of a template without holes; null for anything else. */
    static @Nullable String literal(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        if (node.is("string")) {
            return value(node);
        }
        return node.is("template_string") && !node.has("template_substitution")
                ? value(node)
                : null;
    }

    /** What an escape sequence stands for. */
    static String unescaped(String escape) {
        if (escape.length() < 2) {
            return escape;
        }
        char kind = escape.charAt(1);
        return switch (kind) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'v' -> "\u000b";
            case '\n', '\r', '\u2028', '\u2029' -> "";
            case 'x' -> codePoint(escape, 2, escape.length());
            case 'u' ->
                    escape.startsWith("{", 2)
                            ? codePoint(escape, 3, escape.length() - 1)
                            : codePoint(escape, 2, escape.length());
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(escape);
            default -> escape.substring(1);
        };
    }

    private static String codePoint(String escape, int from, int to) {
        return number(escape, from, to, 16);
    }

    private static String octal(String escape) {
        return number(escape, 1, escape.length(), 8);
    }

    private static String number(String escape, int from, int to, int radix) {
        if (from >= to || to - from > 8) {
            return escape;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(escape.charAt(i), radix);
            if (digit < 0) {
                return escape;
            }
            value = value * radix + digit;
        }
        return Character.isValidCodePoint(value) ? Character.toString(value) : escape;
    }
}
