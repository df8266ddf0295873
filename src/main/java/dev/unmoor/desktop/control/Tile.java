package dev.unmoor.desktop.control;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** One figure with its name; leads to what it counts. */
public final class Tile extends Button {

    /**
     * A tile.
     *
     * @param figure the figure as shown
     * @param name what it counts
     * @param note a word more; may be empty
     * @param open leads to what it counts
     */
    public Tile(String figure, String name, String note, Runnable open) {
        getStyleClass().setAll("tile");
        var text = new VBox(Parts.label(name, "tile-name"), Parts.label(figure, "tile-figure"));
        if (!note.isEmpty()) {
            text.getChildren().add(Parts.label(note, "tile-note"));
        }
        text.getStyleClass().add("tile-text");
        setGraphic(text);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(name + ": " + figure + (note.isEmpty() ? "" : ", " + note));
        setOnAction(event -> open.run());
    }
}
