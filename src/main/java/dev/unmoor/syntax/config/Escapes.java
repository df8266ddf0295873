package dev.unmoor.syntax.config;

/** The escapes that most formats share: {@code \n}, {@code \t}, {@code \\u1234} and their like. */
final class Escapes {

    private Escapes() {}

    /** Resolves backslashes; one before any other character leaves that character. */
    static String resolve(String body) {
        if (body.indexOf('\\') < 0) {
            return body;
        }
        StringBuilder out = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '\\' || i + 1 == body.length()) {
                out.append(c);
                continue;
            }
            char escaped = body.charAt(++i);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> i += codePoint(out, body, i + 1, 4);
                case 'U' -> i += codePoint(out, body, i + 1, 8);
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }

    /** Appends a character by its number; returns how many digits it took. */
    private static int codePoint(StringBuilder out, String body, int from, int digits) {
        int end = Math.min(from + digits, body.length());
        int point = 0;
        for (int i = from; i < end; i++) {
            int digit = Character.digit(body.charAt(i), 16);
            if (digit < 0) {
                return 0;
            }
            point = point * 16 + digit;
        }
        if (end - from < digits || !Character.isValidCodePoint(point)) {
            return 0;
        }
        out.appendCodePoint(point);
        return digits;
    }
}
