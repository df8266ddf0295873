/**
 * The way in: decides whether a run is a command or a window.
 *
 * <p>Knows {@code cli} and {@code desktop}, which know nothing of each other. Nothing may know this
 * package, and it may not touch JavaFX: a command must start without it.
 */
@NullMarked
package dev.unmoor;

import org.jspecify.annotations.NullMarked;
