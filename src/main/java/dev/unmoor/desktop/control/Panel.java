package dev.unmoor.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A titled piece of a page. */
public final class Panel extends VBox {

    private final HBox heading;

    /**
     * A panel.
     *
     * @param title what it shows
     * @param content what it holds, one below the other
     */
    public Panel(String title, Node... content) {
        getStyleClass().add("panel");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title);
        Label name = Parts.label(title, "panel-title");
        heading = Parts.row(name, Parts.spacer());
        heading.getStyleClass().add("panel-heading");
        getChildren().add(heading);
        getChildren().addAll(content);
    }

    /** Adds something at the right end of the heading. */
    public Panel with(Node... tools) {
        heading.getChildren().addAll(tools);
        return this;
    }
}
