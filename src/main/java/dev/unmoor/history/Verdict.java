package dev.unmoor.history;

import dev.unmoor.model.Id;

/** What people say about a finding. */
public enum Verdict implements Id {
    /** It is so, and that is all right. */
    ACCEPT("accept"),
    /** It is not so. */
    FALSE_POSITIVE("false-positive"),
    /** It is so, and it stays. */
    WONT_FIX("wont-fix");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
