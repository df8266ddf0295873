/**
 * How hard it is to leave: levels, clusters, eight saturating dimensions, and the lock-in score
 * with its drivers and mitigators.
 *
 * <p>A pure function of findings, the knowledge in the catalog and its profile. It knows nothing of
 * what a move costs ({@code plan}) or what may happen ({@code outlook}), reads no file and no
 * clock: the same findings give the same score wherever and whenever they were made.
 */
@NullMarked
package dev.unmoor.risk;

import org.jspecify.annotations.NullMarked;
