/**
 * What leaves the tool: one class a format.
 *
 * <p>Every value that comes from the scanned tree is escaped for its format; the same audit gives
 * the same bytes. Nothing here computes: a number that a report shows was made by the stage that
 * owns it.
 */
@NullMarked
package dev.unmoor.report;

import org.jspecify.annotations.NullMarked;
