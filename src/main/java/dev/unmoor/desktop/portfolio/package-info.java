/**
 * The portfolio screen: every project that is remembered, side by side. The model is free of scene
 * types; the audits of many are made by {@code dev.unmoor.fleet}.
 */
@NullMarked
package dev.unmoor.desktop.portfolio;

import org.jspecify.annotations.NullMarked;
