package dev.unmoor.syntax.swift;

import dev.unmoor.syntax.tree.Facts;

/**
 * Where code is lowered into.
 *
 * @param unit the file
 * @param facts the scope
 */
record Frame(Unit unit, Facts facts) {

    /** A scope in this one. */
    Frame inner() {
        return new Frame(unit, new Facts());
    }
}
