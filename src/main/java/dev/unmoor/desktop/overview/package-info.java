/** The screen that answers: how stuck are we, why, and where first? */
@NullMarked
package dev.unmoor.desktop.overview;

import org.jspecify.annotations.NullMarked;
