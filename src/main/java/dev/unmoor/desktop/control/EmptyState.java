package dev.unmoor.desktop.control;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What a screen shows when it has nothing to show: why, and the next thing to do. */
public final class EmptyState extends VBox {

    /**
     * An empty state.
     *
     * @param icon a picture for it
     * @param title what is the case
     * @param text why, and what can be done
     * @param actions the next things to do, the likeliest first
     */
    public EmptyState(Icon icon, String title, String text, Node... actions) {
        getStyleClass().add("empty-state");
        var picture = icon.node();
        picture.getStyleClass().add("empty-icon");
        getChildren()
                .addAll(
                        picture,
                        Parts.paragraph(title, "empty-title"),
                        Parts.paragraph(text, "empty-text"));
        if (actions.length > 0) {
            var buttons = new FlowPane(actions);
            buttons.getStyleClass().add("empty-actions");
            getChildren().add(buttons);
        }
    }
}
