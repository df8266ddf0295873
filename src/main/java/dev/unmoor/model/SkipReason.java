package dev.unmoor.model;

/** Why a file was not read or not understood. */
public enum SkipReason implements Id {
    /** Not text. */
    BINARY("binary"),
    /** Larger than the limit. */
    TOO_LARGE("too-large"),
    /** Could not be opened or decoded. */
    UNREADABLE("unreadable"),
    /** Left out by an ignore rule or default exclude. */
    EXCLUDED("excluded"),
    /** Read, but not, or only partly, understood. */
    PARSE_ERROR("parse-error");

    private final String id;

    SkipReason(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
