package dev.unmoor.desktop.history;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.TableColumns;
import dev.unmoor.desktop.history.HistoryModel.Compared;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.FindingText;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.history.Comparing;
import dev.unmoor.history.ScoreShift;
import dev.unmoor.model.Finding;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is different between two audits, and why the score is. */
final class ComparedPane extends VBox {

    private static final double TABLE_HEIGHT = 300;
    private static final double WORTH_SHOWING = 0.05;

    private final Function<String, String> vendorName;
    private final TableView<ChangeRow> table = new TableView<>();
    private @Nullable Compared shown;
    private ChangeRow.@Nullable Kind narrowed;

    /**
     * A pane that shows nothing yet.
     *
     * @param open leads to a finding
     */
    ComparedPane(Consumer<Finding> open, Function<String, String> vendorName) {
        this.vendorName = vendorName;
        getStyleClass().add("compared");
        table.setId("history-changes");
        table.getStyleClass().add("edge-to-edge");
        table.setAccessibleText(Messages.text("history.changes"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefHeight(TABLE_HEIGHT);
        table.setMinHeight(TABLE_HEIGHT);
        table.setPlaceholder(Parts.label(Messages.text("history.changes.none"), "muted"));
        table.getColumns()
                .setAll(
                        List.of(
                                TableColumns.nodes(
                                        "history.column.became",
                                        100,
                                        ChangeRow::kind,
                                        ComparedPane::became),
                                TableColumns.nodes(
                                        "column.level",
                                        62,
                                        row -> row.finding().lockIn().level(),
                                        row -> Badge.level(row.finding().lockIn().level())),
                                TableColumns.words(
                                        "column.what",
                                        240,
                                        row -> FindingText.brief(row.finding())),
                                TableColumns.words(
                                        "column.vendor",
                                        110,
                                        row -> this.vendorName.apply(row.finding().vendor())),
                                TableColumns.path(
                                        "column.where",
                                        220,
                                        row -> FindingText.where(row.finding())),
                                TableColumns.words(
                                        "history.column.detail", 200, ChangeRow::detail)));
        table.setRowFactory(all -> {
            var row = new TableRow<ChangeRow>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    open.accept(row.getItem().finding());
                }
            });
            return row;
        });
        table.setOnKeyPressed(event -> {
            ChangeRow row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                open.accept(row.finding());
                event.consume();
            }
        });
    }

    private static Label became(ChangeRow row) {
        String word = Messages.text("became." + row.kind().id());
        return switch (row.kind()) {
            case ADDED -> Badge.word(word, "warning");
            case REMOVED -> Badge.word(word, "good");
            case CHANGED, MOVED -> Badge.word(word);
        };
    }

    void show(@Nullable Compared now) {
        shown = now;
        narrowed = null;
        getChildren().clear();
        if (now == null) {
            getChildren().add(Parts.paragraph(Messages.text("history.compare.two"), "muted"));
            return;
        }
        if (now.problem() != null) {
            getChildren().add(Parts.paragraph(now.problem(), "muted"));
            return;
        }
        Comparing comparing = now.comparing();
        if (comparing == null) {
            getChildren()
                    .add(
                            Parts.paragraph(
                                    Messages.text(
                                            "history.compare.lines",
                                            now.before().score(),
                                            now.after().score(),
                                            Figures.count(now.before().findings()),
                                            Figures.count(now.after().findings())),
                                    "muted"));
            return;
        }
        getChildren().addAll(score(now, comparing.shift()), dimensions(comparing.shift()));
        if (comparing.difference().isEmpty()) {
            getChildren()
                    .add(
                            Parts.paragraph(
                                    Messages.text(
                                            "history.same",
                                            Figures.count(comparing.difference().same())),
                                    "muted"));
            return;
        }
        getChildren().addAll(kinds(now), table);
        fill();
    }

    private static VBox score(Compared now, ScoreShift shift) {
        Label from = Parts.label(Figures.count(shift.before()), "shift-score");
        Label to = Parts.label(Figures.count(shift.after()), "shift-score");
        Label by = Badge.word(Figures.change(shift.total()), shiftStyle(shift.total()));
        HBox figures = Parts.row(from, Parts.label("→", "shift-arrow"), to, by);
        figures.getStyleClass().add("shift");
        figures.setAccessibleText(
                Messages.text("history.shift.accessible", shift.before(), shift.after()));
        return new VBox(figures, Parts.paragraph(because(now, shift), "shift-because"));
    }

    private static String shiftStyle(int total) {
        if (total == 0) {
            return "flat-change";
        }
        return total > 0 ? "warning" : "good";
    }

    private static String because(Compared now, ScoreShift shift) {
        if (shift.sameKnowledge()) {
            return shift.total() == 0
                    ? Messages.text("history.because.nothing")
                    : Messages.text("history.because.code");
        }
        String text =
                Messages.text(
                        "history.because.both",
                        Figures.change(shift.code()),
                        Figures.change(shift.knowledge()),
                        now.before().catalog(),
                        now.after().catalog());
        return shift.recognised() == 0
                ? text
                : text + " " + Messages.text("history.because.recognised", shift.recognised());
    }

    private static FlowPane dimensions(ScoreShift shift) {
        var pane = new FlowPane();
        pane.getStyleClass().add("shift-dimensions");
        for (ScoreShift.OfDimension each : shift.dimensions()) {
            double by = each.after() - each.before();
            if (Math.abs(by) >= WORTH_SHOWING) {
                pane.getChildren()
                        .add(
                                Badge.word(
                                        Messages.text(
                                                "history.dimension",
                                                Messages.word("dimension", each.dimension().id()),
                                                Figures.amount(each.before()),
                                                Figures.amount(each.after())),
                                        by > 0 ? "warning" : "good"));
            }
        }
        Parts.show(pane, !pane.getChildren().isEmpty());
        return pane;
    }

    private HBox kinds(Compared now) {
        HBox chips = Parts.row();
        chips.getStyleClass().add("change-kinds");
        for (ChangeRow.Kind kind : ChangeRow.Kind.values()) {
            long count = now.rows().stream().filter(row -> row.kind() == kind).count();
            if (count == 0) {
                continue;
            }
            var chip =
                    new ToggleButton(
                            Messages.text(
                                    "history.kind",
                                    Messages.text("became." + kind.id()),
                                    Figures.count(count)));
            chip.getStyleClass().addAll("chip", "toggle-chip");
            chip.setOnAction(event -> {
                narrowed = chip.isSelected() ? kind : null;
                chips.getChildren().stream()
                        .filter(other -> other instanceof ToggleButton && !other.equals(chip))
                        .forEach(other -> ((ToggleButton) other).setSelected(false));
                fill();
            });
            chips.getChildren().add(chip);
        }
        if (now.comparing() != null) {
            chips.getChildren()
                    .addAll(
                            Parts.spacer(),
                            Parts.label(
                                    Messages.text(
                                            "history.same",
                                            Figures.count(now.comparing().difference().same())),
                                    "muted"));
        }
        return chips;
    }

    private void fill() {
        Compared now = shown;
        if (now != null) {
            table.getItems()
                    .setAll(
                            now.rows().stream()
                                    .filter(row -> narrowed == null || row.kind() == narrowed)
                                    .toList());
        }
    }
}
