package dev.unmoor.desktop.control;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The smallest parts, so that all look and speak alike. */
public final class Parts {

    private Parts() {}

    /** Text with style classes. */
    public static Label label(String text, String... classes) {
        var label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** Text that may be cut where there is no room; pointing at it says the whole. */
    public static Label cut(String text, String... classes) {
        Label label = label(text, classes);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(text));
        return label;
    }

    /** Text that is never cut. */
    public static Label whole(String text, String... classes) {
        Label label = label(text, classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Text that breaks into lines. */
    public static Label paragraph(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button that shows an icon only; what it does is its tooltip and its accessible text. */
    public static Button iconButton(Icon icon, String what, Runnable action, String... classes) {
        var button = new Button("", icon.node());
        button.getStyleClass().add("icon-button");
        button.getStyleClass().addAll(classes);
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button with text. */
    public static Button button(String text, Runnable action, String... classes) {
        var button = new Button(text);
        button.getStyleClass().addAll(classes);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button for an action: its title, its keys in the tooltip, off when it can't be done. */
    public static Button button(Actions actions, ActionId action, String... classes) {
        Button button = button(Actions.title(action), () -> actions.run(action), classes);
        button.setTooltip(new Tooltip(Actions.tooltip(action)));
        follow(button, actions.enabledProperty(action));
        return button;
    }

    /** An icon button for an action. */
    public static Button iconButton(
            Icon icon, Actions actions, ActionId action, String... classes) {
        Button button = iconButton(icon, Actions.title(action), () -> actions.run(action), classes);
        button.setTooltip(new Tooltip(Actions.tooltip(action)));
        follow(button, actions.enabledProperty(action));
        return button;
    }

    /** Text that leads somewhere. */
    public static Hyperlink link(String text, Runnable action, String... classes) {
        var link = new Hyperlink(text);
        link.getStyleClass().addAll(classes);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** Makes what a button holds as wide as the button lets it be. */
    public static void fill(ButtonBase button, Region content) {
        content.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> {
                                    Insets padding = button.getInsets();
                                    return Math.max(
                                            0,
                                            button.getWidth()
                                                    - padding.getLeft()
                                                    - padding.getRight());
                                },
                                button.widthProperty(),
                                button.insetsProperty()));
    }

    /** Takes the room that is left. */
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** Side by side, centred on one line. */
    public static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("row");
        return row;
    }

    /** One below the other. */
    public static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add("column");
        return column;
    }

    /** Content that scrolls up and down and is as wide as there is room. */
    public static ScrollPane scroll(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        return scroll;
    }

    /** Shown and laid out only while a condition holds. */
    public static void showWhen(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    /** Shown and laid out, or neither. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static void follow(Button button, ObservableBooleanValue enabled) {
        button.setDisable(!enabled.get());
        enabled.addListener((value, before, now) -> button.setDisable(!now));
    }
}
