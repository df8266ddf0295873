/**
 * Many repositories as one portfolio: finds them, audits one after the other so that a broken one
 * costs itself alone, goes on where it was cut off, and puts the lines together.
 *
 * <p>Holds a line per repository, never their whole audits at once: a fleet of hundreds fits into
 * the memory of one. Knows audits, reports and the history; knows no window and no command.
 */
@NullMarked
package dev.unmoor.fleet;

import org.jspecify.annotations.NullMarked;
