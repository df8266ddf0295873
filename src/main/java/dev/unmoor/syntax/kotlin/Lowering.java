package dev.unmoor.syntax.kotlin;

import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lowering of one file: its three parts, which need one another, and its text. */
final class Lowering {

    /** Nodes that stand between the parts of an expression and are none. */
    private static final Set<String> NO_PARTS =
            Set.of(
                    "user_type",
                    "nullable_type",
                    "function_type",
                    "type_arguments",
                    "type_identifier",
                    "modifiers",
                    "annotation",
                    "label");

    final Declarations declarations = new Declarations(this);
    final Statements statements = new Statements(this);
    final Expressions expressions = new Expressions(this);

    private final String text;

    /**
     * Of a file.
     *
     * @param text its text as it was before {@link Amendments}
     */
    Lowering(String text) {
        this.text = text;
    }

    /** What stands in the file where a node stands. */
    String text(Node node) {
        return text(node.start(), node.end());
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    /** A name without its backticks. */
    String name(Node node) {
        return text(node).replace("`", "");
    }

    /**
     * Children that can be expressions; {@code null} is one, though the grammar doesn't name it.
     */
    static List<Node> parts(Node node) {
        List<Node> parts = new ArrayList<>(node.children().size());
        for (Node child : node.children()) {
            if ((child.isNamed() && !NO_PARTS.contains(child.type())) || child.is("null")) {
                parts.add(child);
            }
        }
        return parts;
    }

    /** What stands behind a token. */
    static @Nullable Node after(Node node, String token) {
        boolean found = false;
        for (Node child : node.children()) {
            if (found) {
                return child;
            }
            found = child.type().equals(token);
        }
        return null;
    }
}
