package dev.unmoor.syntax.ruby;

/** Backslash escapes of double-quoted strings. */
final class Escapes {

    private Escapes() {}

    /** Resolves escapes; a backslash before any other character stands for that character. */
    static String resolve(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c != '\\' || at + 1 == written.length()) {
                text.append(c);
                at++;
                continue;
            }
            char escape = written.charAt(at + 1);
            switch (escape) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 's' -> text.append(' ');
                case '0' -> text.append('\0');
                case 'e' -> text.append('\u001b');
                case 'a' -> text.append('\u0007');
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'v' -> text.append('\u000b');
                case '\n' -> {}
                case 'u', 'x' -> {
                    at = code(written, at, text);
                    continue;
                }
                default -> text.append(escape);
            }
            at += 2;
        }
        return text.toString();
    }

    /** Resolves a code point escape; gives the offset after it. */
    private static int code(String written, int at, StringBuilder text) {
        boolean braced = written.startsWith("{", at + 2);
        int from = braced ? at + 3 : at + 2;
        int most = written.charAt(at + 1) == 'x' ? 2 : braced ? 6 : 4;
        int to = from;
        while (to < written.length()
                && to < from + most
                && Character.digit(written.charAt(to), 16) >= 0) {
            to++;
        }
        int point = to == from ? -1 : Integer.parseInt(written, from, to, 16);
        if (!Character.isValidCodePoint(point)) {
            text.append(written.charAt(at + 1));
            return at + 2;
        }
        text.appendCodePoint(point);
        return braced && written.startsWith("}", to) ? to + 1 : to;
    }
}
