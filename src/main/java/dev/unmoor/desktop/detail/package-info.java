/**
 * The drawer of evidence: one finding, with its code, the chain by which it was resolved, why it
 * matters and what it takes to leave. The same on every screen.
 */
@NullMarked
package dev.unmoor.desktop.detail;

import org.jspecify.annotations.NullMarked;
