package dev.unmoor.syntax.kotlin;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;

/** Lowers string and character literals. */
final class Strings {

    private static final Escapes ESCAPES =
            Escapes.of("tbnr").plain("'\"\\$").code('u', 4).keeping();

    private static final String RAW = "\"\"\"";

    private final Lowering all;

    Strings(Lowering all) {
        this.all = all;
    }

    /**
     * A string: what lies between its templates is taken from the text, for the grammar names only
     * some of it.
     */
    Expr literal(Node node, Facts in) {
        String whole = all.text(node);
        boolean raw = whole.startsWith(RAW);
        int quotes = raw ? RAW.length() : 1;
        int at = node.start() + quotes;
        int end = Math.max(at, node.end() - (whole.length() >= 2 * quotes ? quotes : 0));
        Texts text = new Texts();
        for (Node child : node.children()) {
            String opening = child.is("interpolated_identifier") ? "$" : "${";
            if (child.is("interpolated_identifier", "interpolated_expression")) {
                int start = Math.max(at, child.start() - opening.length());
                text.literal(characters(at, start, raw));
                Expr value = all.expressions.value(child, in);
                if (value != null) {
                    text.value(value);
                }
                at = child.end() + opening.length() - 1;
            }
        }
        text.literal(characters(Math.min(at, end), end, raw));
        return text.build(node.span());
    }

    private String characters(int from, int to, boolean raw) {
        String written = all.text(from, to);
        return raw ? written.replace("\r\n", "\n") : ESCAPES.resolve(written);
    }

    Expr character(Node node) {
        String written = all.text(node);
        String inner = written.length() < 2 ? "" : written.substring(1, written.length() - 1);
        return Texts.plain(ESCAPES.resolve(inner), node.span());
    }
}
