/**
 * The dependency map: modules → files → seams and SDKs → capabilities → models → hosts → vendors →
 * layers, from findings.
 *
 * <p>It knows neither how a finding was made nor what it scores.
 */
@NullMarked
package dev.unmoor.graph;

import org.jspecify.annotations.NullMarked;
