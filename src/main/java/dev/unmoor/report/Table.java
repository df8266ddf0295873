package dev.unmoor.report;

import dev.unmoor.model.Id;

/** The tables that an audit is as a spreadsheet. */
public enum Table implements Id {
    FINDINGS("findings"),
    PROMPTS("prompts"),
    MODELS("models"),
    STEPS("steps");

    private final String id;

    Table(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
