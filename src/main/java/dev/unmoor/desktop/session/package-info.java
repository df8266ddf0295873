/**
 * The project in hand: what is being audited, how far it is, what came of it, and what is selected.
 *
 * <p>The only package of the window that calls the engine. It holds facts as JavaFX properties and
 * no scene types, so that every screen shows the same truth.
 */
@NullMarked
package dev.unmoor.desktop.session;

import org.jspecify.annotations.NullMarked;
