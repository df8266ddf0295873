/**
 * The parts that screens are drawn with: gauge, bars, tiles, badges, panels, empty states.
 *
 * <p>They show values that they are given and know neither the audit nor the session. Colours and
 * sizes are in the style sheets.
 */
@NullMarked
package dev.unmoor.desktop.control;

import org.jspecify.annotations.NullMarked;
