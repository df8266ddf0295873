/**
 * Scala 2 and 3 to facts, by tree-sitter.
 *
 * <p>{@link dev.unmoor.syntax.scala.ScalaFrontEnd} parses a file and lowers it: {@code
 * Declarations}, {@code Patterns}, {@code Statements} and {@code Expressions} each take the nodes
 * of their kind. What only wraps a value vanishes as {@code await} does elsewhere: {@code Some},
 * the patterns that open it, and the generators of a comprehension over calls. Nothing here knows a
 * library, but for the few functions that Scala has in place of literals ({@code Map}, {@code
 * List}, {@code stripMargin}).
 */
@NullMarked
package dev.unmoor.syntax.scala;

import org.jspecify.annotations.NullMarked;
