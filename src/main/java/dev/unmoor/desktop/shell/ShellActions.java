package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Category;
import dev.unmoor.desktop.navigation.Screen;
import org.jspecify.annotations.Nullable;

/** How screens and actions go together. */
final class ShellActions {

    private ShellActions() {}

    /** The action that goes to a screen. */
    static ActionId go(Screen screen) {
        return switch (screen) {
            case START -> ActionId.GO_START;
            case OVERVIEW -> ActionId.GO_OVERVIEW;
            case MAP -> ActionId.GO_MAP;
            case FINDINGS -> ActionId.GO_FINDINGS;
        };
    }

    /** The actions that belong to a screen alone. */
    static @Nullable Category local(Screen screen) {
        return switch (screen) {
            case FINDINGS -> Category.FINDINGS;
            case MAP -> Category.MAP;
            case START, OVERVIEW -> null;
        };
    }
}
