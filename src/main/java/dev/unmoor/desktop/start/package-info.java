/** The screen without a project: drop, open, go back to a recent one, try the sample. */
@NullMarked
package dev.unmoor.desktop.start;

import org.jspecify.annotations.NullMarked;
