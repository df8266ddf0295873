package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.control.Icon;

/**
 * A line of the palette.
 *
 * @param icon a picture of its kind
 * @param title what it is
 * @param note more of it: a path, or why it can't be done now
 * @param keys the keys that press it; may be empty
 * @param enabled whether it can be done now
 * @param run does it
 */
record PaletteItem(
        Icon icon, String title, String note, String keys, boolean enabled, Runnable run) {}
