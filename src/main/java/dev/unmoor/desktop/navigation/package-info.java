/**
 * Where the window is: the screens, places in them, back and forward.
 *
 * <p>Knows no view; the shell listens.
 */
@NullMarked
package dev.unmoor.desktop.navigation;

import org.jspecify.annotations.NullMarked;
