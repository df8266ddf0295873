/**
 * The screen of what depends on what: layers from the project's modules to vendors, drawn, walked
 * by keyboard, told as a table, taken along as a file.
 *
 * <p>Choosing what is shown ({@code MapModel}), placing it ({@code LayeredLayout}) and drawing it
 * ({@code MapView}) are apart; the first two know no scene.
 */
@NullMarked
package dev.unmoor.desktop.map;

import org.jspecify.annotations.NullMarked;
