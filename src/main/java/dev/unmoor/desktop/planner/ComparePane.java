package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.detail.EvidenceRow;
import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Comparison;
import dev.unmoor.model.Finding;
import dev.unmoor.model.MigrationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Several ways out side by side, staying among them. */
final class ComparePane {

    private final Workbench workbench;
    private final Consumer<List<String>> plan;

    /**
     * A pane.
     *
     * @param plan plans the move to some targets
     */
    ComparePane(Workbench workbench, Consumer<List<String>> plan) {
        this.workbench = workbench;
        this.plan = plan;
    }

    Node show(Comparison comparison, AuditIndex index) {
        var advice =
                new Panel(
                        Messages.text("compare.advice"),
                        Parts.paragraph(comparison.advice().sentence(), "answer-sentence"));
        for (String reason : comparison.advice().reasons()) {
            advice.getChildren().add(bullet(reason));
        }
        var ways = new Panel(Messages.text("compare.ways"), facts(comparison));
        var matrix = new Panel(Messages.text("compare.matrix"), matrix(comparison, index));
        matrix.with(Parts.label(Messages.text("compare.matrix.note"), "muted"));
        var page = new VBox(advice, ways, matrix);
        page.getStyleClass().add("planner-page");
        return page;
    }

    private static Node bullet(String text) {
        Label mark = Parts.label("•", "bullet");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return Parts.row(mark, Parts.paragraph(text));
    }

    private GridPane facts(Comparison comparison) {
        GridPane grid = grid(comparison.options().size() + 1);
        int row = 0;
        var heads = new ArrayList<Node>();
        heads.add(Parts.label(Messages.text("compare.stay"), "option-name"));
        for (Comparison.Option option : comparison.options()) {
            VBox head = Parts.column(Parts.paragraph(option.name(), "option-name"));
            boolean advised = option.to().equals(comparison.advice().to());
            if (advised) {
                head.getChildren()
                        .add(Parts.label(Messages.text("compare.advised"), "badge", "good"));
            }
            heads.add(head);
        }
        add(grid, row++, Parts.label(""), heads);
        // above the reasons, which are long: what one came for is in sight
        var buttons = new ArrayList<Node>();
        buttons.add(Parts.label(""));
        for (Comparison.Option option : comparison.options()) {
            var button =
                    Parts.button(
                            Messages.text("compare.plan"), () -> plan.accept(option.to()), "small");
            button.setAccessibleText(Messages.text("compare.plan.accessible", option.name()));
            buttons.add(button);
        }
        add(grid, row++, Parts.label(""), buttons);
        add(grid, row++, "compare.score", score(comparison));
        add(
                grid,
                row++,
                "compare.effort",
                cells(
                        comparison,
                        Messages.text("compare.effort.stay"),
                        option ->
                                Figures.days(
                                        option.effort().p50Days(), option.effort().p90Days())));
        add(
                grid,
                row++,
                "compare.covered",
                cells(
                        comparison,
                        "",
                        option ->
                                Messages.text(
                                        "compare.covered.value",
                                        Figures.share(option.covered()),
                                        Figures.share(option.verified()))));
        add(grid, row++, "compare.lost", cells(comparison, "", option -> lost(option)));
        add(
                grid,
                row++,
                "compare.silent",
                cells(comparison, "", option -> Figures.count(option.silent().size())));
        add(
                grid,
                row++,
                "compare.files",
                cells(
                        comparison,
                        "",
                        option ->
                                Messages.text(
                                        "compare.files.value",
                                        option.mustFiles(),
                                        option.likelyFiles())));
        if (comparison.stay().cost() != null
                || comparison.options().stream().anyMatch(option -> option.cost() != null)) {
            add(
                    grid,
                    row++,
                    "compare.month",
                    cells(
                            comparison,
                            cost(comparison.stay().cost()),
                            option -> cost(option.cost())));
            add(
                    grid,
                    row++,
                    "compare.payback",
                    cells(comparison, "", option -> payback(option.paybackMonths())));
        }
        add(grid, row++, "compare.for", reasons(comparison, true));
        add(grid, row, "compare.against", reasons(comparison, false));
        return grid;
    }

    private static List<Node> score(Comparison comparison) {
        var cells = new ArrayList<Node>();
        cells.add(Parts.label(Figures.count(comparison.stay().score()), "option-figure"));
        for (Comparison.Option option : comparison.options()) {
            Integer after = option.scoreAfter();
            cells.add(
                    Parts.label(
                            after == null
                                    ? "–"
                                    : Messages.text(
                                            "compare.score.value",
                                            after,
                                            Figures.change(after - comparison.stay().score())),
                            "option-figure"));
        }
        return cells;
    }

    private static List<Node> cells(
            Comparison comparison, String stay, Function<Comparison.Option, String> value) {
        var cells = new ArrayList<Node>();
        cells.add(Parts.paragraph(stay.isEmpty() ? "–" : stay));
        for (Comparison.Option option : comparison.options()) {
            cells.add(Parts.paragraph(value.apply(option)));
        }
        return cells;
    }

    private static String lost(Comparison.Option option) {
        if (option.lost().isEmpty()) {
            return Messages.text("compare.lost.none");
        }
        return option.lost().stream()
                .map(MigrationPlan.Lost::capability)
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }

    private static String cost(Comparison.@Nullable MonthlyCost cost) {
        return cost == null
                ? "–"
                : Messages.text(
                        cost.stale() ? "compare.month.stale" : "compare.month.value",
                        Figures.dollars(cost.dollars()),
                        cost.asOf());
    }

    private static String payback(@Nullable Double months) {
        return months == null
                ? "–"
                : Messages.text("compare.payback.value", Figures.amount(months));
    }

    private static List<Node> reasons(Comparison comparison, boolean speaksFor) {
        var cells = new ArrayList<Node>();
        cells.add(
                list(
                        speaksFor
                                ? comparison.stay().reasonsFor()
                                : comparison.stay().reasonsAgainst(),
                        speaksFor));
        for (Comparison.Option option : comparison.options()) {
            cells.add(list(speaksFor ? option.reasonsFor() : option.reasonsAgainst(), speaksFor));
        }
        return cells;
    }

    private static Node list(List<String> reasons, boolean speaksFor) {
        VBox list = Parts.column();
        for (String reason : reasons) {
            Label words = Parts.paragraph(reason);
            Node sign = (speaksFor ? Icon.CHECK : Icon.AGAINST).node();
            var line = Parts.row(sign, words);
            line.getStyleClass().addAll("reason", speaksFor ? "reason-for" : "reason-against");
            list.getChildren().add(line);
        }
        if (reasons.isEmpty()) {
            list.getChildren().add(Parts.label("–"));
        }
        return list;
    }

    private Node matrix(Comparison comparison, AuditIndex index) {
        if (comparison.matrix().isEmpty()) {
            return Parts.paragraph(Messages.text("compare.matrix.none"), "muted");
        }
        GridPane grid = grid(comparison.options().size());
        int row = 0;
        var heads = new ArrayList<Node>();
        comparison
                .options()
                .forEach(option -> heads.add(Parts.paragraph(option.name(), "option-name")));
        add(grid, row++, Parts.label(""), heads);
        for (Comparison.Row each : comparison.matrix()) {
            List<Finding> findings = index.findings(each.findings());
            Hyperlink name =
                    Parts.link(
                            each.name(),
                            () -> EvidenceRow.showAll(workbench, each.name(), findings),
                            "matrix-name");
            name.setWrapText(true);
            name.setAccessibleText(
                    Messages.text("evidence.accessible", each.name(), findings.size()));
            var cells = new ArrayList<Node>();
            each.cells().forEach(cell -> cells.add(cell(cell)));
            add(grid, row++, name, cells);
        }
        return grid;
    }

    private static Node cell(Comparison.Cell cell) {
        String word = Messages.word("support", cell.level());
        Label label = Parts.label(word, "support", "support-" + cell.level());
        label.setGraphic(sign(cell.level()).node());
        label.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = Parts.column(label);
        if (!cell.how().isEmpty()) {
            box.getChildren().add(Parts.paragraph(cell.how(), "tile-note"));
        }
        if (!cell.source().isEmpty()) {
            Tooltip.install(
                    box,
                    new Tooltip(
                            Messages.text(
                                    cell.verified() ? "compare.source" : "compare.source.unread",
                                    cell.source())));
        }
        box.getStyleClass().add("fact-words");
        return box;
    }

    private static Icon sign(String level) {
        return switch (level) {
            case "native", "compatible" -> Icon.DONE;
            case "adaptable", "emulate" -> Icon.PARTLY;
            case "none" -> Icon.BLOCKED;
            default -> Icon.LEGEND;
        };
    }

    private static GridPane grid(int columns) {
        var grid = new GridPane();
        grid.getStyleClass().add("matrix");
        var name = new ColumnConstraints();
        name.setPercentWidth(columns > 3 ? 16 : 20);
        grid.getColumnConstraints().add(name);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth((columns > 3 ? 84.0 : 80.0) / columns);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static void add(GridPane grid, int row, String key, List<Node> cells) {
        add(grid, row, Parts.paragraph(Messages.text(key), "fact-name"), cells);
    }

    private static void add(GridPane grid, int row, Node name, List<Node> cells) {
        grid.add(name, 0, row);
        GridPane.setValignment(name, VPos.TOP);
        for (int i = 0; i < cells.size(); i++) {
            grid.add(cells.get(i), i + 1, row);
            GridPane.setValignment(cells.get(i), VPos.TOP);
        }
    }
}
