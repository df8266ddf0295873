package dev.unmoor.syntax.dart;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * String literals: one or more, side by side. The grammar has no nodes for their characters, only
 * for quotes, escapes and holes.
 */
final class Strings {

    private static final Pattern QUOTE = Pattern.compile("r?('''|\"\"\"|'|\")");

    private static final Escapes ESCAPES =
            Escapes.of("ntrbfv").code('x', 2).code('u', 4).braced("u").dropping();

    private Strings() {}

    /** The characters of a literal without holes. */
    static String literal(Node node) {
        String text = text(node, hole -> new Expr.Opaque(List.of(), hole.span())).literal();
        return text == null ? node.text() : text;
    }

    /** A literal with its holes. */
    static Expr.Text text(Node node, Function<Node, Expr> lower) {
        Texts text = new Texts();
        String written = node.text();
        boolean inside = false;
        boolean opened = false;
        int done = 0;
        for (Node part : node.children()) {
            int start = part.start() - node.start();
            int end = part.end() - node.start();
            String between = inside ? written.substring(done, start) : "";
            if (opened && between.startsWith("\n")) {
                between = between.substring(1);
            }
            text.literal(between);
            opened = false;
            switch (part.type()) {
                case "template_substitution" -> text.value(lower.apply(part));
                case "escape_sequence" -> text.literal(ESCAPES.resolve(part.text()));
                default -> {
                    if (QUOTE.matcher(part.text()).matches()) {
                        inside = !inside;
                        opened = inside && part.text().length() >= 3;
                    } else if (inside) {
                        text.literal(part.text());
                    }
                }
            }
            done = end;
        }
        return text.build(node.span());
    }
}
