/**
 * The screen of what can be set, and of the parameters that scores and efforts rest on, with where
 * each comes from.
 */
@NullMarked
package dev.unmoor.desktop.settings;

import org.jspecify.annotations.NullMarked;
