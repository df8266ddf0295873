/**
 * Kotlin to facts, by tree-sitter.
 *
 * <p>{@link dev.unmoor.syntax.kotlin.KotlinFrontEnd} parses a file and lowers it: {@code
 * Declarations}, {@code Statements} and {@code Expressions} each take the nodes of their kind. What
 * the grammar can't read is changed, in place and length, before it is parsed. Nothing here knows a
 * library, but for the few functions that Kotlin has in place of literals ({@code listOf}, {@code
 * mapOf}, {@code trimIndent}).
 */
@NullMarked
package dev.unmoor.syntax.kotlin;

import org.jspecify.annotations.NullMarked;
