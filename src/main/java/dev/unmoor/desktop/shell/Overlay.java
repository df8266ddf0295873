package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.control.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A layer over the whole window that shows one thing at a time and gives the keyboard back. */
final class Overlay extends StackPane {

    private @Nullable Node before;

    Overlay() {
        getStyleClass().add("overlay");
        setId("overlay");
        Parts.show(this, false);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        hide();
                        event.consume();
                    }
                });
    }

    /** Shows something. */
    void show(Region content, Pos where, Node focus) {
        Scene scene = getScene();
        if (scene != null && !isVisible()) {
            before = scene.getFocusOwner();
        }
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(content, where);
        getChildren().setAll(content);
        Parts.show(this, true);
        focus.requestFocus();
    }

    /** Shows nothing, and gives the keyboard back to what had it. */
    void hide() {
        if (isVisible()) {
            Parts.show(this, false);
            getChildren().clear();
            if (before != null) {
                before.requestFocus();
                before = null;
            }
        }
    }
}
