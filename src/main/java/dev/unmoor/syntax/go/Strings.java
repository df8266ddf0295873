package dev.unmoor.syntax.go;

import dev.unmoor.syntax.tree.Node;

/** String literals and their escapes. */
final class Strings {

    private Strings() {}

    /** The characters of a string literal, without its quotes. */
    static String value(Node literal) {
        StringBuilder value = new StringBuilder();
        for (Node part : literal.named()) {
            if (part.is("escape_sequence")) {
                unescape(part.text(), value);
            } else {
                value.append(part.text());
            }
        }
        return value.toString();
    }

    private static void unescape(String escape, StringBuilder to) {
        if (escape.length() < 2) {
            to.append(escape);
            return;
        }
        switch (escape.charAt(1)) {
            case 'a' -> to.append('\u0007');
            case 'b' -> to.append('\b');
            case 'f' -> to.append('\f');
            case 'n' -> to.append('\n');
            case 'r' -> to.append('\r');
            case 't' -> to.append('\t');
            case 'v' -> to.append('\u000b');
            case 'x', 'u', 'U' -> number(escape, 2, 16, to);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> number(escape, 1, 8, to);
            default -> to.append(escape, 1, escape.length());
        }
    }

    private static void number(String escape, int from, int radix, StringBuilder to) {
        int value = 0;
        for (int i = from; i < escape.length(); i++) {
            value = value * radix + Math.max(0, Character.digit(escape.charAt(i), radix));
        }
        if (Character.isValidCodePoint(value)) {
            to.appendCodePoint(value);
        } else {
            to.append(escape);
        }
    }
}
