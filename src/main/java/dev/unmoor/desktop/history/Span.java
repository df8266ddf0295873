package dev.unmoor.desktop.history;

import dev.unmoor.model.Id;

/** How far back to go through commits, and how closely. */
public enum Span implements Id {
    LAST_20("last-20", 20, 1),
    LAST_50("last-50", 50, 1),
    LAST_100("last-100", 100, 1),
    WIDE("wide", 40, 25);

    private final String id;
    private final int commits;
    private final int every;

    Span(String id, int commits, int every) {
        this.id = id;
        this.commits = commits;
        this.every = every;
    }

    @Override
    public String id() {
        return id;
    }

    /** How many are audited. */
    public int commits() {
        return commits;
    }

    /** Of how many one is. */
    public int every() {
        return every;
    }
}
