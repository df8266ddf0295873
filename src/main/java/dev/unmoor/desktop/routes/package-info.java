/**
 * The screen of the five escape routes: how open each is, what shows it, and the next step.
 *
 * <p>Judging is the engine's; here verdicts are only laid out and led back to their evidence.
 */
@NullMarked
package dev.unmoor.desktop.routes;

import org.jspecify.annotations.NullMarked;
