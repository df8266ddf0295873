/**
 * Source code on the screen: reading a file of the scanned tree safely, colouring it, showing it
 * with line numbers and a marked span.
 *
 * <p>Callers see {@code CodePane} alone, so that what draws the text may change.
 */
@NullMarked
package dev.unmoor.desktop.code;

import org.jspecify.annotations.NullMarked;
