package dev.unmoor.desktop.preferences;

/** Which colours the window wears. */
public enum ThemeChoice {
    /** What the desktop around it wears. */
    SYSTEM,
    LIGHT,
    DARK;

    /** The next choice, round and round. */
    public ThemeChoice next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
        };
    }
}
