/**
 * What was understood of files, kept on disk so that the next audit need not read or parse them
 * again: facts by content, and what a pass over bytes saw by path, size and time.
 *
 * <p>Everything here may vanish or be wrong at any time and costs only time: what can't be read, is
 * of another version or is broken counts as absent. Lives in the user's cache folder, never in the
 * scanned tree. Knows nothing of findings.
 */
@NullMarked
package dev.unmoor.cache;

import org.jspecify.annotations.NullMarked;
