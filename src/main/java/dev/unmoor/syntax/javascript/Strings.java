package dev.unmoor.syntax.javascript;

import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Node;
import org.jspecify.annotations.Nullable;

/** String literals and their escapes. */
final class Strings {

    /** Of string literals and templates. */
    static final Escapes ESCAPES =
            Escapes.of("ntrbfv").code('x', 2).code('u', 4).braced("u").octal().joining().dropping();

    private Strings() {}

    /** The characters of a {@code string} node, without its quotes. */
    static String value(Node string) {
        StringBuilder value = new StringBuilder();
        for (Node part : string.children()) {
            if (part.is("escape_sequence")) {
                value.append(ESCAPES.resolve(part.text()));
            } else if (part.isNamed()) {
                value.append(part.text());
            }
        }
        return value.toString();
    }

    /** The characters of a string, or of a template without holes; null for anything else. */
    static @Nullable String literal(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        if (node.is("string")) {
            return value(node);
        }
        return node.is("template_string") && !node.has("template_substitution")
                ? value(node)
                : null;
    }
}
