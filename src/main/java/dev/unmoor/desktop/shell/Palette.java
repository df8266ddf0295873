package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything that can be done or gone to, by a few letters. */
final class Palette extends VBox {

    private final PaletteModel model;
    private final Overlay overlay;
    private final Latest searching;
    private final TextField typed = new TextField();
    private final ListView<PaletteItem> list = new ListView<>();

    Palette(PaletteModel model, Overlay overlay, TaskCenter tasks) {
        this.model = model;
        this.overlay = overlay;
        this.searching = new Latest(tasks);
        getStyleClass().add("palette");
        setId("palette");
        typed.setPromptText(Messages.text("palette.prompt"));
        typed.setAccessibleText(Messages.text("palette.prompt"));
        typed.getStyleClass().add("palette-field");
        typed.textProperty().addListener((value, before, now) -> search());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getStyleClass().addAll("palette-list", "edge-to-edge");
        list.setCellFactory(view -> new Cell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> run());
        list.setPlaceholder(Parts.label(Messages.text("palette.nothing"), "muted"));
        HBox field = Parts.row(Icon.SEARCH.node(), typed);
        HBox.setHgrow(typed, Priority.ALWAYS);
        field.getStyleClass().add("palette-top");
        getChildren()
                .addAll(field, list, Parts.label(Messages.text("palette.hint"), "palette-hint"));
    }

    /** Comes up, with something typed already or nothing. */
    void open(String begin) {
        typed.setText(begin);
        typed.end();
        search();
        overlay.show(this, Pos.TOP_CENTER, typed);
    }

    private void search() {
        String text = typed.getText();
        searching.ask(
                "search the palette",
                progress -> model.search(text),
                items -> {
                    list.getItems().setAll(items);
                    list.getSelectionModel().selectFirst();
                    list.scrollTo(0);
                });
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
        }
    }

    private void run() {
        PaletteItem item = list.getSelectionModel().getSelectedItem();
        if (item != null && item.enabled()) {
            overlay.hide();
            item.run().run();
        }
    }

    private static final class Cell extends ListCell<PaletteItem> {

        private final Label title = Parts.label("", "palette-title");
        private final Label note = Parts.label("", "palette-note");
        private final Label keys = Parts.label("", "key-cap");

        Cell() {
            getStyleClass().add("palette-cell");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            title.setMinWidth(Region.USE_PREF_SIZE);
            note.setMinWidth(0);
        }

        @Override
        protected void updateItem(PaletteItem item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(item.title());
            note.setText(item.note());
            keys.setText(item.keys());
            Parts.show(keys, !item.keys().isEmpty());
            HBox row = Parts.row(item.icon().node(), title, note, Parts.spacer(), keys);
            row.getStyleClass().add("palette-row");
            row.setOpacity(item.enabled() ? 1 : 0.55);
            setAccessibleText(item.title() + ", " + item.note());
            setGraphic(row);
        }
    }
}
