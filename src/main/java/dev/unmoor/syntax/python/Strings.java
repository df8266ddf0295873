package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** String literals: prefixes, escapes, interpolations, neighbours. */
final class Strings {

    private Strings() {}

    /**
     * A {@code string} or {@code concatenated_string}.
     *
     * @param lower lowers an interpolated expression
     */
    static Expr.Text lower(Node node, Function<Node, Expr> lower) {
        Texts text = new Texts();
        if (node.is("concatenated_string")) {
            for (Node part : node.named("string", "concatenated_string")) {
                text.value(lower(part, lower));
            }
        } else {
            add(text, node, lower);
        }
        return text.build(node.span());
    }

    private static void add(Texts text, Node string, Function<Node, Expr> lower) {
        Node start = string.first("string_start");
        String prefix = start == null ? "" : start.text().toLowerCase(Locale.ROOT);
        boolean raw = prefix.indexOf('r') >= 0;
        boolean bytes = prefix.indexOf('b') >= 0;
        boolean format = prefix.indexOf('f') >= 0 || prefix.indexOf('t') >= 0;
        for (Node part : string.children()) {
            if (part.is("string_content")) {
                String written = part.text().replace("\r\n", "\n");
                if (format) {
                    written = written.replace("{{", "{").replace("}}", "}");
                }
                text.literal(raw ? written : unescape(written, bytes));
            } else if (part.is("interpolation")) {
                Node value = part.child("expression");
                text.hole(
                        value == null
                                ? new Expr.Opaque(List.of(), part.span())
                                : lower.apply(value));
            }
        }
    }

    /** Whether it is a string without interpolations: a docstring if it stands alone. */
    static boolean isPlain(Node node) {
        if (node.is("concatenated_string")) {
            return node.named().stream().allMatch(Strings::isPlain);
        }
        return node.is("string") && !node.has("interpolation");
    }

    /** Resolves escapes; what is no escape stays as it is, as in Python. */
    static String unescape(String written, boolean bytes) {
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
            } else {
                at = escape(written, at, bytes, text);
            }
        }
        return text.toString();
    }

    /** Resolves the escape that starts at a backslash; gives the offset after it. */
    private static int escape(String written, int at, boolean bytes, StringBuilder text) {
        char c = written.charAt(at + 1);
        switch (c) {
            case '\n' -> {}
            case '\\', '\'', '"' -> text.append(c);
            case 'a' -> text.append('\u0007');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'v' -> text.append('\u000b');
            case 'x' -> {
                return code(written, at, 2, text);
            }
            case 'u', 'U' -> {
                if (!bytes) {
                    return code(written, at, c == 'u' ? 4 : 8, text);
                }
                text.append('\\').append(c);
            }
            case 'N' -> {
                return bytes ? keep(written, at, text) : named(written, at, text);
            }
            default -> {
                return c >= '0' && c <= '7' ? octal(written, at, text) : keep(written, at, text);
            }
        }
        return at + 2;
    }

    private static int keep(String written, int at, StringBuilder text) {
        text.append(written, at, at + 2);
        return at + 2;
    }

    private static int code(String written, int at, int digits, StringBuilder text) {
        int end = at + 2 + digits;
        if (end > written.length()) {
            return keep(written, at, text);
        }
        try {
            text.appendCodePoint(Integer.parseInt(written, at + 2, end, 16));
            return end;
        } catch (IllegalArgumentException notACodePoint) {
            return keep(written, at, text);
        }
    }

    private static int octal(String written, int at, StringBuilder text) {
        int end = at + 1;
        int value = 0;
        while (end < written.length()
                && end < at + 4
                && written.charAt(end) >= '0'
                && written.charAt(end) <= '7') {
            value = value * 8 + (written.charAt(end) - '0');
            end++;
        }
        text.appendCodePoint(value);
        return end;
    }

    private static int named(String written, int at, StringBuilder text) {
        int close = written.indexOf('}', at);
        if (close < 0 || !written.startsWith("{", at + 2)) {
            return keep(written, at, text);
        }
        try {
            text.appendCodePoint(Character.codePointOf(written.substring(at + 3, close)));
            return close + 1;
        } catch (IllegalArgumentException unknownName) {
            return keep(written, at, text);
        }
    }
}
