package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.kept.Event;
import dev.unmoor.plan.kept.StepState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A step as the team has it: how far it is, whose it is, what it really took, and what was noted
 * and decided. What is typed counts with Enter, or when the field is left.
 */
final class StepTeam extends VBox {

    private final PlannerModel model;
    private final MigrationPlan.Step step;
    private final StepState state;

    StepTeam(PlannerModel model, MigrationPlan.Step step) {
        this.model = model;
        this.step = step;
        this.state = model.state(step.id());
        getStyleClass().addAll("drawer-section", "step-team");
        getChildren().addAll(Parts.label(Messages.text("planner.team"), "section-title"), facts());
        remarks().forEach(getChildren()::add);
        getChildren().add(more());
    }

    private Node facts() {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        grid.addRow(0, name("planner.team.state"), states());
        grid.addRow(1, name("planner.team.owner"), owner());
        grid.addRow(2, name("planner.team.actual"), actual());
        return grid;
    }

    private static Label name(String key) {
        Label name = Parts.whole(Messages.text(key), "fact-name");
        name.setMaxHeight(Double.MAX_VALUE);
        return name;
    }

    private Node states() {
        var row = Parts.row(Parts.whole(Messages.word("state", state.state().id())));
        for (Event.State other : List.of(Event.State.OPEN, Event.State.DOING, Event.State.DONE)) {
            if (other != state.state()) {
                row.getChildren()
                        .add(
                                Parts.button(
                                        Messages.text("board.move." + other.id()),
                                        () -> model.move(step.id(), other, ""),
                                        "small"));
            }
        }
        return row;
    }

    private Node owner() {
        TextField field = field("planner.team.owner", state.owner(), "team-owner");
        commit(
                field,
                () -> {
                    if (!field.getText().strip().equals(state.owner())) {
                        model.owner(step.id(), field.getText());
                    }
                });
        return field;
    }

    private Node actual() {
        Double known = state.actualHours();
        String written = known == null ? "" : Figures.exact(known);
        TextField field = field("planner.team.actual", written, "team-actual");
        Label wrong = Parts.label(Messages.text("planner.team.actual.wrong"), "code-problem");
        Parts.show(wrong, false);
        commit(
                field,
                () -> {
                    String text = field.getText().strip();
                    if (text.equals(written)) {
                        return;
                    }
                    Double hours = hours(text);
                    Parts.show(wrong, hours == null);
                    if (hours != null) {
                        model.actual(step.id(), hours);
                    }
                });
        return Parts.row(
                field,
                Parts.whole(
                        Messages.text("planner.team.actual.planned", StepsPane.hours(step)),
                        "tile-note"),
                wrong);
    }

    /** Hours above 0; null where a text is no such number. */
    static @Nullable Double hours(String text) {
        try {
            double hours = Double.parseDouble(text.replace(',', '.'));
            return hours > 0 && hours <= 1e6 ? hours : null;
        } catch (NumberFormatException typed) {
            return null;
        }
    }

    /** Notes and decisions, in the order in which they were made. */
    private List<Node> remarks() {
        record Said(String key, StepState.Remark remark) {}
        var all = new ArrayList<Said>();
        state.notes().forEach(each -> all.add(new Said("planner.team.note.line", each)));
        state.decisions().forEach(each -> all.add(new Said("planner.team.decision.line", each)));
        all.sort(Comparator.comparing(each -> Instant.parse(each.remark().at())));
        var nodes = new ArrayList<Node>();
        for (Said each : all) {
            StepState.Remark remark = each.remark();
            String why = remark.why().isBlank() ? "" : " (" + remark.why() + ")";
            nodes.add(
                    Parts.column(
                            Parts.paragraph(Messages.text(each.key(), remark.text() + why)),
                            Parts.label(
                                    Messages.text(
                                            "planner.team.said",
                                            remark.by(),
                                            Figures.moment(Instant.parse(remark.at()))),
                                    "tile-note")));
        }
        return nodes;
    }

    private Node more() {
        TextField field = field("planner.team.more", "", "team-more");
        HBox.setHgrow(field, Priority.ALWAYS);
        Runnable note =
                () -> {
                    if (!field.getText().isBlank()) {
                        model.note(step.id(), field.getText());
                    }
                };
        field.setOnAction(event -> note.run());
        return Parts.row(
                field,
                Parts.button(Messages.text("planner.team.note"), note, "small"),
                Parts.button(
                        Messages.text("planner.team.decision"),
                        () -> {
                            if (!field.getText().isBlank()) {
                                model.decide(step.id(), field.getText());
                            }
                        },
                        "small"));
    }

    private static TextField field(String key, String text, String id) {
        var field = new TextField(text);
        field.setId(id);
        field.setPromptText(Messages.text(key + ".prompt"));
        field.setAccessibleText(Messages.text(key));
        return field;
    }

    private static void commit(TextField field, Runnable change) {
        field.setOnAction(event -> change.run());
        field.focusedProperty()
                .addListener((value, before, now) -> {
                    // a field that has left the scene was committed by what replaced it
                    if (!now && field.getScene() != null) {
                        change.run();
                    }
                });
    }
}
