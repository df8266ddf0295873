package dev.unmoor.desktop.code;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Source code with line numbers and one marked span. Lines are drawn as they come into view, so a
 * file of any length will do; whole lines can be selected and copied.
 */
public final class CodePane extends StackPane {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ObservableList<CodeLine> lines = FXCollections.observableArrayList();
    private final ListView<CodeLine> list = new ListView<>(lines);
    private int markedFrom;
    private int markedTo = -1;
    private int digits = 2;
    private int wanted = -1;

    /** An empty pane. */
    public CodePane() {
        getStyleClass().add("code-pane");
        list.getStyleClass().addAll("code-list", "edge-to-edge");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new LineCell());
        list.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copySelection();
                event.consume();
            }
        });
        getChildren().add(list);
    }

    /**
     * Shows lines.
     *
     * @param shown the lines
     * @param from number of the first marked line
     * @param to number of the last marked line; none is marked if it is before {@code from}
     */
    public void show(List<CodeLine> shown, int from, int to) {
        markedFrom = from;
        markedTo = to;
        digits = shown.isEmpty() ? 2 : String.valueOf(shown.getLast().number()).length();
        lines.setAll(shown);
        list.getSelectionModel().clearSelection();
        if (!shown.isEmpty()) {
            int top = Math.max(0, from - shown.getFirst().number() - 3);
            wanted = top;
            list.scrollTo(top);
            requestLayout();
        }
    }

    /** The list guesses sizes until it has been laid out with its new lines: scroll again then. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (wanted >= 0 && list.getHeight() > 0) {
            int top = wanted;
            wanted = -1;
            list.layout();
            list.scrollTo(top);
            Platform.runLater(() -> list.scrollTo(top));
        }
    }

    /** Shows nothing. */
    public void clear() {
        lines.clear();
    }

    /** What is said of it aloud. */
    public void describe(String text) {
        list.setAccessibleText(text);
    }

    private void copySelection() {
        var text = new StringBuilder();
        for (CodeLine line : list.getSelectionModel().getSelectedItems()) {
            text.append(line.text()).append('\n');
        }
        if (!text.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(text.toString());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private final class LineCell extends ListCell<CodeLine> {

        private final Label number = new Label();
        private final TextFlow flow = new TextFlow();
        private final HBox box = new HBox(number, flow);

        LineCell() {
            getStyleClass().add("code-line");
            number.getStyleClass().add("code-line-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            box.getStyleClass().add("code-box");
            flow.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(CodeLine line, boolean empty) {
            super.updateItem(line, empty);
            flow.getChildren().clear();
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                pseudoClassStateChanged(MARKED, false);
                return;
            }
            number.setText(
                    " ".repeat(digits - String.valueOf(line.number()).length()) + line.number());
            for (CodeLine.Piece piece : line.pieces()) {
                var text = new Text(piece.text());
                text.getStyleClass().addAll("code-text", piece.kind().style());
                flow.getChildren().add(text);
            }
            setAccessibleText(line.number() + " " + line.text());
            pseudoClassStateChanged(
                    MARKED, line.number() >= markedFrom && line.number() <= markedTo);
            setGraphic(box);
        }
    }
}
