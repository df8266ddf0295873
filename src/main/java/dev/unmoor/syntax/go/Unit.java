package dev.unmoor.syntax.go;

import dev.unmoor.syntax.tree.Facts;

/**
 * The file that is being lowered.
 *
 * @param text its text, for the directives in comments
 * @param imports what it brings in
 * @param top its own scope
 */
record Unit(String text, Imports imports, Facts top) {}
