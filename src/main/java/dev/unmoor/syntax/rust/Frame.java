package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.tree.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Where code is lowered into.
 *
 * @param unit the file
 * @param facts the scope
 * @param self the type that {@code Self} is
 * @param macros how many macros stand around this one
 */
record Frame(Unit unit, Facts facts, @Nullable String self, int macros) {

    /** A scope in this one. */
    Frame inner() {
        return new Frame(unit, new Facts(), self, macros);
    }

    /** The inside of a type. */
    Frame of(String type) {
        return new Frame(unit, facts, type, macros);
    }

    /** The inside of a macro. */
    Frame expanded() {
        return new Frame(unit, facts, self, macros + 1);
    }
}
