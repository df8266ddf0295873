/**
 * All that a person can do, once: the list that feeds the palette, the keyboard, the tooltips, the
 * sheet of shortcuts and the table in the README.
 *
 * <p>Knows what an action is called and which keys press it, not what it does: the shell and the
 * screens bind that.
 */
@NullMarked
package dev.unmoor.desktop.action;

import org.jspecify.annotations.NullMarked;
