/**
 * Gates for continuous integration: conditions on an audit, a ratchet against an earlier one, a
 * policy that the project keeps beside its code.
 *
 * <p>Pure functions of an audit, a comparison and a day. Nothing here prints, exits or reads the
 * scanned tree; each gate that fails gives one line that says what failed, by how much and where to
 * look first.
 */
@NullMarked
package dev.unmoor.gate;

import org.jspecify.annotations.NullMarked;
