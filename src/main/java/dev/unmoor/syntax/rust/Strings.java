package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Node;

/** String literals and their escapes. */
final class Strings {

    private static final Escapes ESCAPES = Escapes.of("ntr0").code('x', 2).braced("u").dropping();

    private Strings() {}

    /** The characters of a string literal, without its quotes. */
    static String value(Node literal) {
        StringBuilder value = new StringBuilder();
        boolean joined = false;
        for (Node part : literal.named()) {
            if (part.is("escape_sequence")) {
                String escape = part.text();
                joined = escape.startsWith("\\\n") || escape.startsWith("\\\r");
                value.append(joined ? "" : ESCAPES.resolve(escape));
            } else {
                value.append(joined ? part.text().stripLeading() : part.text());
                joined = false;
            }
        }
        return value.toString();
    }
}
