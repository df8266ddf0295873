/**
 * Elixir to facts.
 *
 * <p>To the grammar nearly everything is a call, {@code def} and {@code case} included; {@link
 * dev.unmoor.syntax.elixir.Lowering} knows the calls that are the language itself. Pipes are
 * unrolled into the calls that they make, a module is a type of static methods, a module attribute
 * a constant named with its {@code @}.
 */
@NullMarked
package dev.unmoor.syntax.elixir;

import org.jspecify.annotations.NullMarked;
