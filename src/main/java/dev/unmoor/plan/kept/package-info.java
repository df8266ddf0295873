/**
 * Plans that live on: saved with the state of the code that they were made from, their steps
 * decided, taken, done and undone, and held against the code as it is later.
 *
 * <p>A saved plan is a value. What happens to it is appended and never taken away, so that undo and
 * the question who decided what, when, have the same answer. How it is stored is no matter of this
 * package: see {@link dev.unmoor.plan.kept.PlanShelf}.
 */
@NullMarked
package dev.unmoor.plan.kept;

import org.jspecify.annotations.NullMarked;
