package dev.unmoor.syntax.tree;

/** What escapes in the strings of Java, Kotlin and Scala stand for. */
public final class Escapes {

    private Escapes() {}

    /**
     * Resolves escapes. Unlike {@link String#translateEscapes} it knows {@code \}{@code u0041} and
     * keeps what is no escape as it stands.
     */
    public static String resolve(String raw) {
        int at = raw.indexOf('\\');
        if (at < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length()).append(raw, 0, at);
        while (at < raw.length()) {
            char c = raw.charAt(at++);
            if (c != '\\' || at == raw.length()) {
                out.append(c);
            } else {
                at = escape(raw, at, out);
            }
        }
        return out.toString();
    }

    /** Resolves the escape whose backslash stands before {@code at}; gives where to go on. */
    private static int escape(String raw, int at, StringBuilder out) {
        char c = raw.charAt(at);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 's' -> out.append(' ');
            case '"', '\'', '\\', '$' -> out.append(c);
            case '\n' -> {} // a text block's joined line
            case 'u' -> {
                return unicode(raw, at, out);
            }
            default -> {
                if (c < '0' || c > '7') {
                    out.append('\\').append(c);
                } else {
                    return octal(raw, at, out);
                }
            }
        }
        return at + 1;
    }

    private static int unicode(String raw, int at, StringBuilder out) {
        int digits = at;
        while (digits < raw.length() && raw.charAt(digits) == 'u') {
            digits++;
        }
        int end = digits;
        int value = 0;
        while (end < raw.length()
                && end < digits + 4
                && Character.digit(raw.charAt(end), 16) >= 0) {
            value = value * 16 + Character.digit(raw.charAt(end++), 16);
        }
        if (end != digits + 4) {
            out.append('\\');
            return at;
        }
        out.append((char) value);
        return end;
    }

    private static int octal(String raw, int at, StringBuilder out) {
        int longest = raw.charAt(at) <= '3' ? 3 : 2;
        int end = at;
        int value = 0;
        while (end < raw.length()
                && end < at + longest
                && raw.charAt(end) >= '0'
                && raw.charAt(end) <= '7') {
            value = value * 8 + raw.charAt(end++) - '0';
        }
        out.append((char) value);
        return end;
    }
}
