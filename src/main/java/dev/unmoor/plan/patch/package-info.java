/**
 * Changes of text: finding a call's arguments, changing them, writing the difference as Git reads
 * it. Knows how languages write calls and strings, and nothing of vendors, plans or why anything is
 * changed.
 */
@NullMarked
package dev.unmoor.plan.patch;

import org.jspecify.annotations.NullMarked;
