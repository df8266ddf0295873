/**
 * Swift to facts.
 *
 * <p>An import brings in all names of a module. A parameter goes by the label that callers write;
 * if it has another name inside, that name is bound to it. Members of an {@code extension} carry
 * their type as the receiver. A member without an owner ({@code .user("hi")}) has the declared type
 * of the place before it, if there is one, else nothing. {@code try}, {@code await}, optionals and
 * casts vanish.
 */
@NullMarked
package dev.unmoor.syntax.swift;

import org.jspecify.annotations.NullMarked;
