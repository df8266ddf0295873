/**
 * The frame around the screens: rail, top bar, banner, drawer, status bar, palette, sheet of
 * shortcuts, toasts, drop of folders, theme.
 *
 * <p>The one package that knows all the screens, so that no screen knows another.
 */
@NullMarked
package dev.unmoor.desktop.shell;

import org.jspecify.annotations.NullMarked;
