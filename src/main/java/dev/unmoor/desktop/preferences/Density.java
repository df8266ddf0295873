package dev.unmoor.desktop.preferences;

/** How much room rows take. */
public enum Density {
    COMFORTABLE,
    COMPACT
}
