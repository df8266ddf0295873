package dev.unmoor.desktop.action;

import java.util.Locale;

/** What an action is about; the headings of the shortcut sheet. */
public enum Category {
    PROJECT,
    GO,
    VIEW,
    FINDINGS,
    MAP,
    MODELS,
    WHAT_IF,
    PLANNER,
    HELP;

    /** Its id in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
