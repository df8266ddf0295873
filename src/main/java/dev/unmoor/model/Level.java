package dev.unmoor.model;

/**
 * How hard it is to leave a feature, from drop-in to no equivalent; points follow the ladder 0, 1,
 * 3, 5, 7, 13.
 */
public enum Level implements Id {
    /** Drop-in or configuration. */
    L0("L0"),
    /** Rename. */
    L1("L1"),
    /** Reshape behind an adapter. */
    L2("L2"),
    /** Behaviour differs: tune again and evaluate. */
    L3("L3"),
    /** Rebuild a hosted feature or re-index data. */
    L4("L4"),
    /** No equivalent, or not exportable. */
    L5("L5");

    private final String id;

    Level(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
