package dev.unmoor.syntax.scala;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lowers string and character literals, whatever interpolates them. */
final class Strings {

    private static final Escapes ESCAPES =
            Escapes.of("tbnrf").plain("'\"\\").code('u', 4).octal().keeping();

    private static final String TRIPLE = "\"\"\"";

    /** What says, after a hole of {@code f"…"}, how it is written. */
    private static final Pattern FORMAT =
            Pattern.compile("^%[-#+ 0,(]*\\d*(?:\\.\\d+)?(?:[tT][a-zA-Z]|[a-zA-Z])");

    private final Lowering all;

    Strings(Lowering all) {
        this.all = all;
    }

    Expr literal(Node node) {
        String written = all.text(node);
        int quotes = quotes(written);
        String inner = inner(written, quotes);
        String value = quotes == 1 ? ESCAPES.resolve(inner) : inner.replace("\r\n", "\n");
        return Texts.plain(value, node.span());
    }

    Expr character(Node node) {
        return Texts.plain(ESCAPES.resolve(inner(all.text(node), 1)), node.span());
    }

    /** What lies between the interpolations is taken from the text. */
    Expr interpolated(Node node, Facts in) {
        Node interpolator = Lowering.named(node, "interpolator");
        Node string = node.first("interpolated_string");
        if (string == null) {
            return Texts.plain("", node.span());
        }
        String kind = interpolator == null ? "s" : all.text(interpolator);
        String written = all.text(string);
        int quotes = quotes(written);
        int at = Math.min(string.start() + quotes, string.end());
        int end = Math.max(at, string.end() - quotes);
        Texts text = new Texts();
        boolean formats = false;
        for (Node hole : string.named("interpolation")) {
            text.literal(characters(at, Math.max(at, hole.start()), kind, formats));
            Expr value = all.expressions.value(hole.lastNamed(), in);
            if (value != null) {
                text.value(value);
            }
            formats = kind.equals("f");
            at = hole.end();
        }
        text.literal(characters(Math.min(at, end), end, kind, formats));
        return text.build(node.span());
    }

    private String characters(int from, int to, String kind, boolean formats) {
        String written = all.text(from, to).replace("$$", "$").replace("\r\n", "\n");
        if (formats) {
            Matcher format = FORMAT.matcher(written);
            written = format.find() ? written.substring(format.end()) : written;
        }
        return kind.equals("raw") ? written : ESCAPES.resolve(written);
    }

    private static int quotes(String written) {
        return written.startsWith(TRIPLE) ? TRIPLE.length() : 1;
    }

    private static String inner(String written, int quotes) {
        return written.length() < 2 * quotes
                ? ""
                : written.substring(quotes, written.length() - quotes);
    }
}
