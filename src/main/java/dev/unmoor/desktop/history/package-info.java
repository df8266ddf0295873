/**
 * The history screen: how the project's lock-in came to be what it is, and what changed between any
 * two audits. The model is free of scene types; the history itself lies in {@code
 * dev.unmoor.history}.
 */
@NullMarked
package dev.unmoor.desktop.history;

import org.jspecify.annotations.NullMarked;
