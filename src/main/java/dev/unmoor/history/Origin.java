package dev.unmoor.history;

import dev.unmoor.model.Id;

/** What an audit was made of. */
public enum Origin implements Id {
    /** The files as they lay there. */
    SCAN("scan"),
    /** A past commit. */
    COMMIT("commit");

    private final String id;

    Origin(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
