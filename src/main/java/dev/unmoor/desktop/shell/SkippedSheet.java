package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.Project;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was not read or not understood, and why. */
final class SkippedSheet extends VBox {

    private final Button close;

    SkippedSheet(List<Project.Skipped> skipped, Runnable hide) {
        getStyleClass().add("info-sheet");
        setId("skipped-sheet");
        close = Parts.iconButton(Icon.CLOSE, Messages.text("sheet.close"), hide, "flat");
        HBox heading =
                Parts.row(
                        Parts.label(Messages.text("sheet.skipped"), "sheet-title"),
                        Parts.spacer(),
                        close);
        var list = new ListView<Project.Skipped>();
        list.getItems().setAll(skipped);
        list.getStyleClass().add("edge-to-edge");
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Parts.label(Messages.text("sheet.skipped.none"), "muted"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren()
                .addAll(
                        heading,
                        Parts.paragraph(Messages.text("sheet.skipped.text"), "muted"),
                        list);
    }

    /** What gets the keyboard when the sheet comes up. */
    Button focus() {
        return close;
    }

    private static final class Cell extends ListCell<Project.Skipped> {
        @Override
        protected void updateItem(Project.Skipped skipped, boolean empty) {
            super.updateItem(skipped, empty);
            setText(null);
            if (empty || skipped == null) {
                setGraphic(null);
                return;
            }
            Label path = Parts.label(skipped.path(), "mono");
            path.setMinWidth(0);
            HBox.setHgrow(path, Priority.ALWAYS);
            path.setMaxWidth(Double.MAX_VALUE);
            Label reason = Badge.word(Messages.word("skip", skipped.reason().id()));
            reason.setMinWidth(Region.USE_PREF_SIZE);
            setGraphic(Parts.row(reason, path, Parts.label(skipped.detail(), "muted")));
            setAccessibleText(skipped.path() + ", " + Messages.word("skip", skipped.reason().id()));
        }
    }
}
