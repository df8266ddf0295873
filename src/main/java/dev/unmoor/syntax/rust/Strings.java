package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.tree.Node;

/** String literals and their escapes. */
final class Strings {

    private Strings() {}

    /** The characters of a string literal, without its quotes. */
    static String value(Node literal) {
        StringBuilder value = new StringBuilder();
        boolean joined = false;
        for (Node part : literal.named()) {
            if (part.is("escape_sequence")) {
                String escape = part.text();
                joined = escape.startsWith("\\\n") || escape.startsWith("\\\r");
                value.append(joined ? "" : unescaped(escape));
            } else {
                value.append(joined ? part.text().stripLeading() : part.text());
                joined = false;
            }
        }
        return value.toString();
    }

    private static String unescaped(String escape) {
        if (escape.length() < 2) {
            return escape;
        }
        return switch (escape.charAt(1)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case '0' -> "\0";
            case 'x', 'u' -> codePoint(escape);
            default -> escape.substring(1);
        };
    }

    private static String codePoint(String escape) {
        int value = 0;
        for (char c : escape.substring(2).toCharArray()) {
            int digit = Character.digit(c, 16);
            value = digit < 0 ? value : value * 16 + digit;
        }
        return Character.isValidCodePoint(value) ? Character.toString(value) : escape;
    }
}
