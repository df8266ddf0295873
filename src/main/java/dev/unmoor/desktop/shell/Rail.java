package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Logo;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.navigation.Navigator;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The screens at the left edge. */
final class Rail extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Screen, Button> buttons = new EnumMap<>(Screen.class);
    private final Label name = Parts.label(Messages.text("app.name"), "rail-name");
    private final Button fold;
    private boolean narrow;

    Rail(Workbench workbench) {
        getStyleClass().add("rail");
        setId("rail");
        HBox brand = Parts.row(new Logo(), name);
        brand.getStyleClass().add("rail-brand");
        getChildren().add(brand);
        var rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        for (Screen screen : Screen.values()) {
            Button button = button(workbench, screen);
            buttons.put(screen, button);
            if (screen == Screen.SETTINGS) {
                getChildren().add(rest);
            }
            getChildren().add(button);
        }
        fold = Parts.iconButton(Icon.RAIL, workbench.actions(), ActionId.RAIL, "flat", "rail-fold");
        getChildren().add(fold);
        Navigator navigator = workbench.navigator();
        navigator.currentProperty().addListener((value, before, now) -> mark(now.screen()));
        mark(navigator.currentProperty().get().screen());
    }

    /** Shows icons only, or icons with words. */
    void fold(boolean iconsOnly) {
        narrow = iconsOnly;
        pseudoClassStateChanged(NARROW, iconsOnly);
        Parts.show(name, !iconsOnly);
        for (Button button : buttons.values()) {
            button.setContentDisplay(iconsOnly ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
        fold.setGraphic((iconsOnly ? Icon.RAIL_OPEN : Icon.RAIL).node());
    }

    boolean folded() {
        return narrow;
    }

    private static Button button(Workbench workbench, Screen screen) {
        ActionId action = ShellActions.go(screen);
        var button = new Button(Messages.text("screen." + screen.id()), icon(screen).node());
        button.setId("rail-" + screen.id());
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(Actions.tooltip(action)));
        button.setAccessibleText(Messages.text("screen." + screen.id()));
        button.setOnAction(event -> workbench.actions().run(action));
        var enabled = workbench.actions().enabledProperty(action);
        button.setDisable(!enabled.get());
        enabled.addListener((value, before, now) -> button.setDisable(!now));
        return button;
    }

    private void mark(Screen current) {
        buttons.forEach(
                (screen, button) -> button.pseudoClassStateChanged(CURRENT, screen == current));
    }

    static Icon icon(Screen screen) {
        return switch (screen) {
            case START -> Icon.START;
            case OVERVIEW -> Icon.OVERVIEW;
            case MAP -> Icon.MAP;
            case FINDINGS -> Icon.FINDINGS;
            case PROMPTS -> Icon.PROMPTS;
            case MODELS -> Icon.MODELS;
            case ROUTES -> Icon.ROUTES;
            case WHAT_IF -> Icon.WHAT_IF;
            case PLANNER -> Icon.PLANNER;
            case HISTORY -> Icon.HISTORY;
            case REPORTS -> Icon.REPORTS;
            case PORTFOLIO -> Icon.PORTFOLIO;
            case SETTINGS -> Icon.SETTINGS;
        };
    }
}
