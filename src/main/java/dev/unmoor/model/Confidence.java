package dev.unmoor.model;

/** How a finding was reached. */
public enum Confidence implements Id {
    /** The chain is rooted in an external symbol. */
    CERTAIN("certain"),
    /** The receiver is unknown, but distinctive members and an import of the package agree. */
    LIKELY("likely"),
    /** Anything weaker; never counted in scores. */
    POSSIBLE("possible");

    private final String id;

    Confidence(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether scores and plans count a finding of this confidence. */
    public boolean counts() {
        return this != POSSIBLE;
    }
}
