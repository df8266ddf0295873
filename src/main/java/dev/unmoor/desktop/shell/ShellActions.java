package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Category;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.model.Id;
import org.jspecify.annotations.Nullable;

/** How screens and actions go together. */
final class ShellActions {

    private ShellActions() {}

    /** The action that goes to a screen. */
    static ActionId go(Screen screen) {
        return Id.of(ActionId.class, "go-" + screen.id());
    }

    /** The actions that belong to a screen alone. */
    static @Nullable Category local(Screen screen) {
        return switch (screen) {
            case FINDINGS -> Category.FINDINGS;
            case MAP -> Category.MAP;
            case MODELS -> Category.MODELS;
            case PLANNER -> Category.PLANNER;
            case WHAT_IF -> Category.WHAT_IF;
            case START, OVERVIEW, PROMPTS, ROUTES, HISTORY, REPORTS, PORTFOLIO, SETTINGS -> null;
        };
    }
}
