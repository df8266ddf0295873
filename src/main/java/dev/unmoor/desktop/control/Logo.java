package dev.unmoor.desktop.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The sign of the program: a mooring ring, and the line let go. */
public final class Logo extends StackPane {

    /** The sign; its shapes and colours are in the style sheet. */
    public Logo() {
        getStyleClass().add("logo");
        var ring = new Region();
        ring.getStyleClass().add("logo-ring");
        var line = new Region();
        line.getStyleClass().add("logo-line");
        getChildren().addAll(ring, line);
        setMouseTransparent(true);
    }
}
