/**
 * Dart to facts.
 *
 * <p>The grammar leaves chains and types as rows of siblings, which are put together here. An
 * import brings in all names unless it shows some or has a prefix; parts of a library import each
 * other. A named constructor keeps its name and returns its type. Cascades are calls on the object
 * before them. A call with generic arguments alone, {@code locator<T>()}, has them as its
 * arguments. {@code Future} vanishes with {@code await}.
 */
@NullMarked
package dev.unmoor.syntax.dart;

import org.jspecify.annotations.NullMarked;
