package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Takes folders that are dropped anywhere on the window, and says so while they hover. */
final class DropLayer extends StackPane {

    DropLayer() {
        getStyleClass().add("drop-layer");
        setMouseTransparent(true);
        var picture = Icon.DROP.node();
        picture.getStyleClass().add("drop-icon");
        var words = new VBox(picture, Parts.label(Messages.text("drop.here"), "drop-title"));
        words.getStyleClass().add("drop-words");
        getChildren().add(words);
        Parts.show(this, false);
    }

    /** Takes drops on a node. */
    void install(Node target, Consumer<List<Path>> dropped) {
        target.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                        Parts.show(this, true);
                        event.consume();
                    }
                });
        target.addEventHandler(DragEvent.DRAG_EXITED, event -> Parts.show(this, false));
        target.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    Parts.show(this, false);
                    boolean taken = event.getDragboard().hasFiles();
                    if (taken) {
                        dropped.accept(
                                event.getDragboard().getFiles().stream()
                                        .map(file -> file.toPath())
                                        .toList());
                    }
                    event.setDropCompleted(taken);
                    event.consume();
                });
    }
}
