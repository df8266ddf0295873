/**
 * Go to facts.
 *
 * <p>Of several results the first is what a call is; {@code a, err := f()} binds a to the call and
 * err to its element 1, and a function returns what stands first after {@code return}. Methods
 * stand outside of their types and carry their receiver, whose name is {@code self} in them.
 * Pointers, conversions to strings and type assertions vanish; an assertion leaves its type on what
 * it is bound to.
 */
@NullMarked
package dev.unmoor.syntax.go;

import org.jspecify.annotations.NullMarked;
