package dev.unmoor.syntax.csharp;

import dev.unmoor.syntax.tree.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Where code is lowered into.
 *
 * @param facts the scope
 * @param self the name of the parameter that an extension method extends
 */
record Frame(Facts facts, @Nullable String self) {

    /** A scope in this one. */
    Frame inner() {
        return new Frame(new Facts(), self);
    }
}
