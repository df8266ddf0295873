/**
 * Two audits of one project side by side: what was added, removed, moved, changed.
 *
 * <p>Pure functions of {@code model}: nothing here knows where the audits come from (a file, the
 * history, another branch) nor who asks (a gate, a comment on a change, a trend), so that all of
 * them mean the same by "new".
 */
@NullMarked
package dev.unmoor.compare;

import org.jspecify.annotations.NullMarked;
