package dev.unmoor.desktop.action;

import static dev.unmoor.desktop.action.Category.FINDINGS;
import static dev.unmoor.desktop.action.Category.GO;
import static dev.unmoor.desktop.action.Category.HELP;
import static dev.unmoor.desktop.action.Category.MAP;
import static dev.unmoor.desktop.action.Category.MODELS;
import static dev.unmoor.desktop.action.Category.PLANNER;
import static dev.unmoor.desktop.action.Category.PROJECT;
import static dev.unmoor.desktop.action.Category.VIEW;
import static dev.unmoor.desktop.action.Category.WHAT_IF;

import dev.unmoor.model.Id;
import java.util.List;

/**
 * Every action there is, with the keys that press it. {@code Shortcut} is Ctrl, or Cmd on a Mac.
 * Actions of {@link Category#FINDINGS}, {@link Category#MAP} and the like are pressed on their
 * screen only, and single letters never while text is being typed.
 */
public enum ActionId implements Id {
    OPEN("open", PROJECT, "Shortcut+O"),
    CLONE("clone", PROJECT, "Shortcut+Shift+O"),
    SAMPLE("sample", PROJECT),
    RESCAN("rescan", PROJECT, "F5", "Shortcut+R"),
    RESCAN_FULLY("rescan-fully", PROJECT, "Shift+F5"),
    STOP("stop", PROJECT, "Esc"),
    CLOSE_PROJECT("close-project", PROJECT, "Shortcut+W"),
    QUIT("quit", PROJECT, "Shortcut+Q"),

    GO_START("go-start", GO, "Alt+Home"),
    GO_OVERVIEW("go-overview", GO, "Shortcut+1"),
    GO_MAP("go-map", GO, "Shortcut+2"),
    GO_FINDINGS("go-findings", GO, "Shortcut+3"),
    GO_PROMPTS("go-prompts", GO, "Shortcut+4"),
    GO_MODELS("go-models", GO, "Shortcut+5"),
    GO_ROUTES("go-routes", GO, "Shortcut+6"),
    GO_WHAT_IF("go-what-if", GO, "Shortcut+7"),
    GO_PLANNER("go-planner", GO, "Shortcut+8"),
    GO_HISTORY("go-history", GO, "Alt+8"),
    GO_REPORTS("go-reports", GO, "Shortcut+9"),
    GO_PORTFOLIO("go-portfolio", GO, "Alt+9"),
    GO_SETTINGS("go-settings", GO, "Shortcut+,"),
    BACK("back", GO, "Alt+Left", "Shortcut+["),
    FORWARD("forward", GO, "Alt+Right", "Shortcut+]"),
    PALETTE("palette", GO, "Shortcut+K", "Shortcut+Shift+P"),
    FILTER("filter", GO, "Shortcut+F"),
    SEARCH("search", GO, "Shortcut+Shift+F"),
    NEXT_PANE("next-pane", GO, "F6"),

    DRAWER("drawer", VIEW, "Shortcut+I"),
    RAIL("rail", VIEW, "Shortcut+B"),
    THEME("theme", VIEW, "Shortcut+Shift+L"),
    TEXT_LARGER("text-larger", VIEW, "Shortcut+Plus", "Shortcut+Equals"),
    TEXT_SMALLER("text-smaller", VIEW, "Shortcut+Minus"),
    TEXT_USUAL("text-usual", VIEW, "Shortcut+0"),
    DENSITY("density", VIEW),
    SKIPPED("skipped", VIEW),
    CLEAR_SCOPE("clear-scope", VIEW, "Shortcut+Shift+Backspace"),

    FINDING_NEXT("finding-next", FINDINGS, "J"),
    FINDING_PREVIOUS("finding-previous", FINDINGS, "K"),
    FINDING_OPEN("finding-open", FINDINGS, "F4", "Enter"),
    FINDING_COPY("finding-copy", FINDINGS, "C"),
    FINDING_GROUP("finding-group", FINDINGS, "G"),
    FINDING_CLEAR("finding-clear", FINDINGS, "Shortcut+Backspace"),
    FINDING_ACCEPT("finding-accept", FINDINGS, "A"),
    FINDING_FALSE_POSITIVE("finding-false-positive", FINDINGS, "X"),
    FINDING_WONT_FIX("finding-wont-fix", FINDINGS, "W"),
    FINDING_REOPEN("finding-reopen", FINDINGS, "O"),
    FINDING_UNDO("finding-undo", FINDINGS, "Shortcut+Z"),
    FINDING_REDO("finding-redo", FINDINGS, "Shortcut+Shift+Z"),
    TRIAGE_WRITE("triage-write", FINDINGS),

    MAP_FOCUS("map-focus", MAP, "Enter"),
    MAP_UNFOCUS("map-unfocus", MAP, "Backspace"),
    MAP_FIT("map-fit", MAP, "0"),
    MAP_ZOOM_IN("map-zoom-in", MAP, "Plus", "Equals"),
    MAP_ZOOM_OUT("map-zoom-out", MAP, "Minus"),
    MAP_LEGEND("map-legend", MAP, "L"),
    MAP_TABLE("map-table", MAP, "T"),
    MAP_EXPORT("map-export", MAP, "Shortcut+E"),

    MODELS_IMPORT("models-import", MODELS, "Shortcut+Shift+I"),
    MODELS_EXPORT("models-export", MODELS, "Shortcut+E"),

    WHAT_IF_SAVE("what-if-save", WHAT_IF, "Shortcut+S"),
    WHAT_IF_CLEAR("what-if-clear", WHAT_IF, "Shortcut+Backspace"),

    PLANNER_COMPARE("planner-compare", PLANNER, "Shortcut+Enter"),
    PLANNER_SAVE("planner-save", PLANNER, "Shortcut+S"),
    PLANNER_EXPORT("planner-export", PLANNER, "Shortcut+E"),
    PLANNER_UNDO("planner-undo", PLANNER, "Shortcut+Z"),
    PLANNER_REDO("planner-redo", PLANNER, "Shortcut+Shift+Z"),

    SHORTCUTS("shortcuts", HELP, "F1"),
    ABOUT("about", HELP);

    private final String id;
    private final Category category;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    ActionId(String id, Category category, String... keys) {
        this.id = id;
        this.category = category;
        this.keys = List.of(keys);
    }

    @Override
    public String id() {
        return id;
    }

    public Category category() {
        return category;
    }

    /** The keys that press it, first the one to show. */
    public List<String> keys() {
        return keys;
    }

    /** Whether it is pressed only while its own screen is shown. */
    public boolean local() {
        return switch (category) {
            case PROJECT, GO, VIEW, HELP -> false;
            case FINDINGS, MAP, MODELS, WHAT_IF, PLANNER -> true;
        };
    }
}
