/**
 * Ruby to facts.
 *
 * <p>Everything in Ruby is an expression, so one walk does for statements and values: {@link
 * dev.unmoor.syntax.ruby.Lowering} gives the value of a node and puts what it binds, declares and
 * evaluates on the way into the facts of its frame. What the language's own words mean is settled
 * here: the last expression is returned, {@code x ||= y} remembers, a bare name that is no local is
 * a call, {@code require} imports.
 */
@NullMarked
package dev.unmoor.syntax.ruby;

import org.jspecify.annotations.NullMarked;
