/**
 * Plans, comparisons and the state of saved plans as documents: for people, for trackers, for those
 * who pay and for agents. One class a format.
 *
 * <p>Everything that comes from the scanned tree is escaped for the format that it is written in.
 * What a plan says is made elsewhere; here it is only told.
 */
@NullMarked
package dev.unmoor.report.plan;

import org.jspecify.annotations.NullMarked;
