package dev.unmoor.desktop.navigation;

/**
 * A place that one can go back to.
 *
 * @param screen the screen
 * @param argument what it shows there, in the screen's own words (a query, a node's id); may be
 *     empty
 */
public record Place(Screen screen, String argument) {

    /** A screen as it was left. */
    public static Place of(Screen screen) {
        return new Place(screen, "");
    }
}
