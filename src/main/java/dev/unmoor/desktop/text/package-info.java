/**
 * What the window says: its messages, and figures and dates as people read them.
 *
 * <p>Every string that a person sees comes from the bundle {@code messages.properties}; code holds
 * keys. Knows no screen and no scene.
 */
@NullMarked
package dev.unmoor.desktop.text;

import org.jspecify.annotations.NullMarked;
