package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** String literals: prefixes, escapes, interpolations, neighbours. */
final class Strings {

    private static final Escapes OF_BYTES = common().keeping();
    private static final Escapes OF_TEXT = common().code('u', 4).code('U', 8).named("N").keeping();

    private Strings() {}

    private static Escapes.Rules common() {
        return Escapes.of("abfnrtv").plain("\\'\"").code('x', 2).octal().joining();
    }

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
                text.literal(raw ? written : (bytes ? OF_BYTES : OF_TEXT).resolve(written));
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
}
