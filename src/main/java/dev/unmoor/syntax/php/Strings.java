package dev.unmoor.syntax.php;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.List;
import java.util.function.Function;

/** String literals: single and double quoted, heredoc, nowdoc, backquoted. */
final class Strings {

    private static final Escapes ESCAPES =
            Escapes.of("ntrvef").plain("\\$\"`").code('x', 1, 2).braced("u").octal().keeping();

    private Strings() {}

    /**
     * A string literal.
     *
     * @param lower lowers an interpolated expression
     */
    static Expr.Text lower(Node node, Function<Node, Expr> lower) {
        return switch (node.type()) {
            case "string" -> {
                String written = node.text();
                int open = written.indexOf('\'') + 1;
                int close = Math.max(open, written.length() - 1);
                yield Texts.plain(
                        written.substring(open, close).replace("\\'", "'").replace("\\\\", "\\"),
                        node.span());
            }
            case "heredoc", "nowdoc" -> heredoc(node, lower);
            default -> {
                Texts text = new Texts();
                for (Node part : node.named()) {
                    if (part.is("string_content", "escape_sequence")) {
                        text.literal(ESCAPES.resolve(part.text()));
                    } else {
                        text.hole(lower.apply(part));
                    }
                }
                yield text.build(node.span());
            }
        };
    }

    /** Line breaks stand between the nodes, and the closing word's indentation is taken off. */
    private static Expr.Text heredoc(Node node, Function<Node, Expr> lower) {
        Node end = node.child("end_tag");
        Node value = node.child("value");
        Node word = node.child("identifier");
        String written = node.text();
        int offset = node.start();
        int from = word == null ? 0 : written.indexOf('\n', word.end() - offset) + 1;
        int to = end == null ? written.length() : end.start() - offset;
        int lastBreak = written.lastIndexOf('\n', Math.max(0, to - 1));
        String indentation = lastBreak < 0 ? "" : written.substring(lastBreak + 1, to);
        boolean raw = node.is("nowdoc");
        Texts text = new Texts();
        int at = from;
        boolean lineStart = true;
        for (Node part : value == null || raw ? List.<Node>of() : value.named()) {
            if (part.is("string_content", "escape_sequence")) {
                continue;
            }
            // a hole in braces: {$x}
            int start = part.start() - offset;
            int hole = start > at && written.charAt(start - 1) == '{' ? start - 1 : start;
            text.literal(
                    ESCAPES.resolve(
                            dedent(
                                    written.substring(at, Math.max(at, hole)),
                                    indentation,
                                    lineStart)));
            text.hole(lower.apply(part));
            at = part.end() - offset;
            if (hole < start && written.startsWith("}", at)) {
                at++;
            }
            lineStart = false;
        }
        if (lastBreak > at) {
            String rest = dedent(written.substring(at, lastBreak), indentation, lineStart);
            text.literal(raw ? rest : ESCAPES.resolve(rest));
        }
        return text.build(node.span());
    }

    private static String dedent(String text, String indentation, boolean lineStart) {
        if (indentation.isEmpty() || !indentation.isBlank()) {
            return text;
        }
        String dedented = text.replace("\n" + indentation, "\n");
        return lineStart && dedented.startsWith(indentation)
                ? dedented.substring(indentation.length())
                : dedented;
    }
}
