package dev.unmoor.syntax.scala;

import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lowering of one file: its parts, which need one another, its text and its imports. */
final class Lowering {

    /** Nodes that stand between the parts of an expression and are none. */
    private static final Set<String> NO_PARTS =
            Set.of(
                    "type_identifier",
                    "generic_type",
                    "stable_type_identifier",
                    "compound_type",
                    "function_type",
                    "tuple_type",
                    "type_arguments",
                    "repeated_parameter_type",
                    "annotation",
                    "modifiers",
                    "operator_identifier");

    final Declarations declarations = new Declarations(this);
    final Patterns patterns = new Patterns(this);
    final Statements statements = new Statements(this);
    final Expressions expressions = new Expressions(this);

    private final String text;
    private final List<Import> imports = new ArrayList<>();

    /**
     * Of a file.
     *
     * @param text its text as it was before {@link Amendments}
     */
    Lowering(String text) {
        this.text = text;
    }

    List<Import> imports() {
        return imports;
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

    /** The name that a definition gives; empty if it gives none. */
    String nameOf(Node definition) {
        Node name = definition.child("name");
        return name == null ? "" : name(name);
    }

    /** Children that can be expressions. */
    static List<Node> parts(Node node) {
        List<Node> parts = new ArrayList<>(node.children().size());
        for (Node child : node.children()) {
            if (child.isNamed() && !NO_PARTS.contains(child.type())) {
                parts.add(child);
            }
        }
        return parts;
    }

    /** The first named child that fills a field. */
    static @Nullable Node named(Node node, String field) {
        List<Node> all = node.all(field);
        return all.isEmpty() ? null : all.getFirst();
    }
}
