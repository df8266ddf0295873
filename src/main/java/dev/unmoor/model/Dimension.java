package dev.unmoor.model;

/** The eight dimensions in which lock-in saturates separately. */
public enum Dimension implements Id {
    /** Request and response shapes. */
    WIRE("wire"),
    /** Tool calling and hosted tools. */
    TOOLS("tools"),
    /** Prompts and what they were tuned to. */
    BEHAVIOUR("behaviour"),
    /** Features that keep state at the vendor. */
    HOSTED("hosted"),
    /** Embeddings and indexes. */
    VECTORS("vectors"),
    /** Fine-tunes and provisioned capacity. */
    CUSTOM("custom"),
    /** Identity, region, environment, CI, legal text. */
    PLATFORM("platform"),
    /** Gateways, frameworks, evaluation, observability. */
    ECOSYSTEM("ecosystem");

    private final String id;

    Dimension(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
