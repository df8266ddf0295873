/**
 * PHP to facts.
 *
 * <p>Variables lose their {@code $}, names keep their parts: {@code A\B::c()} is a member of a
 * member. What the language's own functions mean is settled here: {@code compact}, {@code
 * array_merge}, {@code sprintf}, {@code define}.
 */
@NullMarked
package dev.unmoor.syntax.php;

import org.jspecify.annotations.NullMarked;
