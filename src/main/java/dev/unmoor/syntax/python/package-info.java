/**
 * Python to facts, notebooks included.
 *
 * <p>{@link dev.unmoor.syntax.python.PythonFrontEnd} is the way in. Statements are walked into the
 * facts of a frame (a module's, a class's, a function's), expressions are lowered one by one. What
 * the language's own words mean is settled here, so that no one after this needs to know Python:
 * {@code self}, {@code super()}, {@code enumerate}, {@code str.format}, {@code %}, {@code global},
 * {@code TYPE_CHECKING}. What a library's words mean is none of its business.
 */
@NullMarked
package dev.unmoor.syntax.python;

import org.jspecify.annotations.NullMarked;
