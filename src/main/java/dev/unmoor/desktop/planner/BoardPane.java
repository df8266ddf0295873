package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.kept.Event;
import dev.unmoor.plan.kept.PlanStatus;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The plan as a board by where its steps stand. Cards are moved with the mouse, with their buttons,
 * or with Shift and the arrow keys.
 */
final class BoardPane extends HBox {

    private static final List<Event.State> COLUMNS =
            List.of(Event.State.OPEN, Event.State.DOING, Event.State.DONE, Event.State.DISMISSED);

    private final PlannerModel model;
    private String focused = "";

    BoardPane(PlannerModel model) {
        this.model = model;
        getStyleClass().add("board");
    }

    void show() {
        getChildren().clear();
        for (Event.State state : COLUMNS) {
            VBox column = column(state);
            HBox.setHgrow(column, Priority.ALWAYS);
            getChildren().add(column);
        }
        if (!focused.isEmpty()) {
            lookupAll(".card").stream()
                    .filter(card -> focused.equals(card.getUserData()))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private VBox column(Event.State state) {
        List<MigrationPlan.Step> steps = model.column(state);
        double hours = steps.stream().mapToDouble(MigrationPlan.Step::p50Hours).sum();
        HBox head =
                Parts.row(
                        Parts.label(Messages.word("state", state.id()), "panel-title"),
                        Parts.label(Figures.count(steps.size()), "muted"),
                        Parts.spacer(),
                        Parts.label(
                                Messages.text("planner.hours.sum", Figures.amount(hours)),
                                "muted"));
        VBox column = new VBox(head);
        column.getStyleClass().add("board-column");
        for (MigrationPlan.Step step : steps) {
            column.getChildren().add(card(step, state));
        }
        if (steps.isEmpty()) {
            column.getChildren()
                    .add(Parts.paragraph(Messages.text("board.empty." + state.id()), "muted"));
        }
        column.setOnDragOver(event -> {
            if (event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        column.setOnDragDropped(event -> {
            String step = event.getDragboard().getString();
            event.setDropCompleted(step != null);
            if (step != null) {
                move(step, state);
            }
            event.consume();
        });
        return column;
    }

    private Node card(MigrationPlan.Step step, Event.State state) {
        Label title = Parts.paragraph(step.title(), "card-title");
        HBox facts =
                Parts.row(
                        Badge.word(Messages.word("phase", step.phase())),
                        Parts.whole(StepsPane.hours(step), "tile-note"),
                        StepsPane.owner(model.state(step.id())));
        VBox card = new VBox(title, facts);
        PlanStatus.StepStatus seen = model.seen(step.id());
        if (seen != null) {
            Label words = Parts.paragraph(StepsPane.seenWords(seen), "tile-note");
            card.getChildren().add(words);
            if (seen.evidence() == PlanStatus.Evidence.DONE) {
                words.setGraphic(Icon.DONE.node());
            }
            if (!seen.conflict().isEmpty()) {
                card.getChildren().add(Parts.paragraph(seen.conflict(), "code-problem"));
            }
        }
        String why = model.state(step.id()).why();
        if (!why.isEmpty()) {
            card.getChildren().add(Parts.paragraph(why, "tile-note"));
        }
        HBox moves = Parts.row(Parts.spacer());
        for (Event.State other : COLUMNS) {
            if (other != state) {
                Button button =
                        Parts.button(
                                Messages.text("board.move." + other.id()),
                                () -> move(step.id(), other),
                                "flat",
                                "small",
                                "card-move");
                button.setAccessibleText(
                        Messages.text(
                                "board.move.accessible",
                                step.title(),
                                Messages.word("state", other.id())));
                button.setMinWidth(Region.USE_PREF_SIZE);
                moves.getChildren().add(button);
            }
        }
        card.getChildren().add(moves);
        card.getStyleClass().add("card");
        card.setUserData(step.id());
        card.setFocusTraversable(true);
        card.setAccessibleText(
                Messages.text(
                        "board.card.accessible", step.title(), Messages.word("state", state.id())));
        card.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    int to =
                            COLUMNS.indexOf(state)
                                    + (event.getCode() == KeyCode.RIGHT
                                            ? 1
                                            : event.getCode() == KeyCode.LEFT ? -1 : 0);
                    if (event.isShiftDown()
                            && to != COLUMNS.indexOf(state)
                            && to >= 0
                            && to < COLUMNS.size()) {
                        move(step.id(), COLUMNS.get(to));
                        event.consume();
                    }
                });
        card.setOnDragDetected(event -> {
            Dragboard board = card.startDragAndDrop(TransferMode.MOVE);
            var content = new ClipboardContent();
            content.putString(step.id());
            board.setContent(content);
            event.consume();
        });
        return card;
    }

    /** Moves a step; what is dismissed is dismissed for a reason. */
    private void move(String step, Event.State state) {
        focused = step;
        if (state == Event.State.DISMISSED) {
            askWhy(step);
        } else {
            model.move(step, state, "");
        }
    }

    private void askWhy(String step) {
        var why = new TextField();
        why.setPromptText(Messages.text("board.why"));
        why.setAccessibleText(Messages.text("board.why"));
        why.setPrefColumnCount(24);
        var menu = new ContextMenu();
        var item = new MenuItem("", why);
        menu.getItems().add(item);
        why.setOnAction(event -> {
            if (!why.getText().isBlank()) {
                menu.hide();
                model.move(step, Event.State.DISMISSED, why.getText());
            }
        });
        lookupAll(".card").stream()
                .filter(card -> step.equals(card.getUserData()))
                .findFirst()
                .ifPresent(card -> {
                    menu.show(card, Side.BOTTOM, 0, 0);
                    why.requestFocus();
                });
    }
}
