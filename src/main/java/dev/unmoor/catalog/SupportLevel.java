package dev.unmoor.catalog;

import dev.unmoor.model.Id;

/** How a platform offers a capability, seen from the matrix's reference shape. */
public enum SupportLevel implements Id {
    /** The platform's own first-class feature. */
    NATIVE("native"),
    /** Same wire shape: base URL, key and model id change. */
    COMPATIBLE("compatible"),
    /** Offered under another shape: a mechanical change of code. */
    ADAPTABLE("adaptable"),
    /** Not offered: own code, a library or infrastructure. */
    EMULATE("emulate"),
    /** Not offered, and nothing sensible stands in for it. */
    NONE("none");

    private final String id;

    SupportLevel(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
