package dev.unmoor.report;

import dev.unmoor.model.Id;

/** What a report can leave out, for readers who must not see it. */
public enum Without implements Id {
    /** Lines of code, arguments of calls. */
    CODE("code"),
    /** Names of files, folders and branches; each gets a stable alias. */
    PATHS("paths"),
    /** Texts of prompts, and code that holds them. */
    PROMPTS("prompts");

    private final String id;

    Without(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
