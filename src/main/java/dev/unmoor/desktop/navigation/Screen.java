package dev.unmoor.desktop.navigation;

import dev.unmoor.model.Id;

/** The screens, in the order of the rail. */
public enum Screen implements Id {
    START("start", false),
    OVERVIEW("overview", true),
    MAP("map", true),
    FINDINGS("findings", true),
    PROMPTS("prompts", true),
    MODELS("models", true),
    ROUTES("routes", true),
    WHAT_IF("what-if", true),
    PLANNER("planner", true),
    HISTORY("history", true),
    REPORTS("reports", true),
    PORTFOLIO("portfolio", false),
    SETTINGS("settings", false);

    private final String id;
    private final boolean needsProject;

    Screen(String id, boolean needsProject) {
        this.id = id;
        this.needsProject = needsProject;
    }

    /** Its id in preferences, message keys and style classes. */
    @Override
    public String id() {
        return id;
    }

    /** Whether it shows one project, and so nothing while there is none. */
    public boolean needsProject() {
        return needsProject;
    }
}
