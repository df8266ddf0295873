package dev.unmoor.syntax.go;

import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Node;

/** String literals and their escapes. */
final class Strings {

    private static final Escapes ESCAPES =
            Escapes.of("abfnrtv").code('x', 2).code('u', 4).code('U', 8).octal().dropping();

    private Strings() {}

    /** The characters of a string literal, without its quotes. */
    static String value(Node literal) {
        StringBuilder value = new StringBuilder();
        for (Node part : literal.named()) {
            if (part.is("escape_sequence")) {
                value.append(ESCAPES.resolve(part.text()));
            } else {
                value.append(part.text());
            }
        }
        return value.toString();
    }
}
