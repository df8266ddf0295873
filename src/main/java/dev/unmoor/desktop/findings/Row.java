package dev.unmoor.desktop.findings;

/** A row of the table. */
public sealed interface Row {

    /**
     * The heading of a group.
     *
     * @param key what all of the group have in common
     * @param count how many they are
     * @param points what they add to the score
     * @param open whether they are shown
     */
    record Heading(String key, int count, double points, boolean open) implements Row {}

    /** A finding. */
    record Item(Entry entry) implements Row {}
}
