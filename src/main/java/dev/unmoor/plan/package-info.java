/**
 * From here to there: which files have to change, in which steps, and what that takes.
 *
 * <p>Effort is simulated, never a single number: three-point items, one shared factor, a class
 * multiplier, and every parameter with its provenance. A plan is computed from an audit and from
 * the text of the tree, which is read through {@link dev.unmoor.plan.TreeReader} and never run. It
 * knows nothing of how plans are shown or kept.
 */
@NullMarked
package dev.unmoor.plan;

import org.jspecify.annotations.NullMarked;
