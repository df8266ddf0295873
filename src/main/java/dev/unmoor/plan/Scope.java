package dev.unmoor.plan;

import dev.unmoor.model.Id;

/**
 * How far an estimate goes. Asking first avoids the biggest misreading: a swap of one call takes
 * hours in code and a week in production.
 */
public enum Scope implements Id {
    /** Code, settings and hosted features that are built again. */
    CODE("code"),
    /** And prompts, indexes and tuned models made again and measured. */
    BEHAVIOUR("behaviour"),
    /** And the decision, legal text, shadow running and roll-out. */
    PRODUCTION("production");

    private final String id;

    Scope(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    boolean reaches(Scope other) {
        return compareTo(other) >= 0;
    }
}
