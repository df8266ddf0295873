/**
 * The window: one shell, one screen for each question, the same drawer of evidence everywhere.
 *
 * <p>This package only starts it. Below it, {@code text}, {@code preferences}, {@code job}, {@code
 * action}, {@code navigation} and {@code session} know no scene and are tested without a toolkit;
 * {@code control}, {@code code} and {@code detail} are the parts that screens are made of; each
 * screen has a package with its view and its view-model; {@code shell} puts them together. Arrows
 * go in that order only. The engine is reached through {@code audit} and nothing else.
 */
@NullMarked
package dev.unmoor.desktop;

import org.jspecify.annotations.NullMarked;
