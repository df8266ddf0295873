package dev.unmoor.desktop.planner;

import dev.unmoor.model.Id;

/** The views of the planner; a place of the navigator names one. */
enum Tab implements Id {
    COMPARE("compare"),
    STEPS("steps"),
    BOARD("board"),
    EFFORT("effort"),
    PATCH("patch");

    private final String id;

    Tab(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** The tab that a place names, else the one that is at hand. */
    static Tab of(String argument, Tab current) {
        for (Tab tab : values()) {
            if (tab.id.equals(argument)) {
                return tab;
            }
        }
        return current;
    }
}
