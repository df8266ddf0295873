package dev.unmoor.report;

import dev.unmoor.model.Id;

/** For whom a page is written. */
public enum Preset implements Id {
    /** Who changes the code: every place, with its code and chain. */
    ENGINEER("engineer"),
    /** Who decides: one page, no code. */
    EXECUTIVE("executive"),
    /** Who checks: every place with its id and chain, what was not read, how it was computed. */
    AUDITOR("auditor");

    private final String id;

    Preset(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
