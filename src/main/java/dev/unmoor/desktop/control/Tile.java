package dev.unmoor.desktop.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One figure with its name; leads to what it counts. */
public final class Tile extends Button {

    private final Label shown;
    private final Label said;
    private final String name;

    /**
     * A tile.
     *
     * @param figure the figure as shown
     * @param name what it counts
     * @param note a word more; may be empty
     * @param open leads to what it counts
     */
    public Tile(String figure, String name, String note, Runnable open) {
        this.name = name;
        getStyleClass().setAll("tile");
        shown = Parts.label(figure, "tile-figure");
        said = Parts.label(note, "tile-note");
        var text = new VBox(Parts.label(name, "tile-name"), shown);
        if (!note.isEmpty()) {
            text.getChildren().add(said);
        }
        text.getStyleClass().add("tile-text");
        setGraphic(text);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(name + ": " + figure + (note.isEmpty() ? "" : ", " + note));
        setOnAction(event -> open.run());
    }

    /** Shows another figure, with its note; the tile must have been made with one. */
    public void show(String figure, String note) {
        shown.setText(figure);
        said.setText(note);
        setTooltip(new Tooltip(note));
        setAccessibleText(name + ": " + figure + ", " + note);
    }
}
