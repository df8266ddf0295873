package dev.unmoor.desktop.models;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Deck;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.TableColumns;
import dev.unmoor.desktop.control.Tile;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.state.ResultsHost;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Saving;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.outlook.ModelLine;
import dev.unmoor.outlook.Models;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The models screen. */
public final class ModelsView implements ScreenView {

    private static final double TABLE_HEAD = 38;

    /** How far beyond its own width a column of figures or marks may be drawn. */
    private static final double SPARE = 1.25;

    private static final int MOST_ROWS = 14;

    private final Workbench workbench;
    private final Latest working;
    private final StackPane content = new StackPane();
    private final TableView<ModelRow> table = new TableView<>();
    private final ToggleButton soon = new ToggleButton(Messages.text("models.soonOnly"));
    private final ResultsHost host;
    private final CostModel costs;
    private final CostPane cost;
    private final Tile bill =
            new Tile("–", Messages.text("models.tile.cost"), "–", table::requestFocus);
    private @Nullable ModelsFacts facts;
    private String chosen = "";

    /** Builds it. */
    public ModelsView(Workbench workbench) {
        this.workbench = workbench;
        working = new Latest(workbench.tasks());
        soon.getStyleClass().addAll("chip", "toggle-chip");
        soon.setOnAction(event -> narrow());
        columns();
        costs =
                new CostModel(
                        workbench.tasks(),
                        workbench.prospects(),
                        workbench.memory(),
                        workbench.preferences());
        cost = new CostPane(workbench, costs);
        costs.modelsProperty().addListener((value, before, now) -> showCosts());
        workbench.memory().property().addListener((value, before, now) -> cost.refresh());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((value, before, now) -> showChosen());
        var results = workbench.session().resultsProperty().isNotNull();
        workbench.actions().bind(ActionId.MODELS_IMPORT, this::importVolumes, results);
        workbench.actions().bind(ActionId.MODELS_EXPORT, this::exportVolumes, results);
        host = new ResultsHost(workbench, content, false, this::render);
        host.setId("screen-models");
    }

    @Override
    public Node node() {
        return host;
    }

    @Override
    public void focusMain() {
        table.requestFocus();
    }

    @Override
    public void shown(Place place) {
        if (!place.argument().isEmpty()) {
            chosen = place.argument();
            choose(chosen);
        }
    }

    private void render(Results results) {
        costs.show(results);
        working.ask("read the models", progress -> ModelsFacts.of(results), this::show);
    }

    private void show(ModelsFacts now) {
        facts = now;
        if (now.rows().isEmpty()) {
            var state =
                    new EmptyState(
                            Icon.MODELS,
                            Messages.text("models.none.title"),
                            Messages.text("models.none.text"));
            content.getChildren().setAll(state);
            return;
        }
        var tiles = new Deck();
        tiles.getStyleClass().add("tiles");
        tiles.add(tile(now.rows().size(), "models.tile.all", "kind:model-id"), 1, 130);
        tiles.add(
                tile(
                        now.count(ModelRow.Status.RETIRED) + now.count(ModelRow.Status.SOON),
                        "models.tile.soon",
                        ""),
                1,
                130);
        tiles.add(tile(now.moving(), "models.tile.moving", ""), 1, 130);
        tiles.add(tile(now.open(), "models.tile.open", ""), 1, 130);
        tiles.add(bill, 1, 170);
        var timeline = new Timeline(now);
        var timelinePanel =
                new Panel(
                                Messages.text("models.timeline"),
                                timeline.empty()
                                        ? Parts.paragraph(
                                                Messages.text("models.timeline.none"), "muted")
                                        : timeline)
                        .with(Parts.label(Messages.text("models.asOf", now.asOf()), "muted"));
        timelinePanel.setMinHeight(Region.USE_PREF_SIZE);
        var list =
                new Panel(Messages.text("models.list"), table)
                        .with(
                                soon,
                                Parts.button(workbench.actions(), ActionId.MODELS_IMPORT, "small"),
                                Parts.button(workbench.actions(), ActionId.MODELS_EXPORT, "small"));
        int rows = Math.min(MOST_ROWS, now.rows().size());
        table.prefHeightProperty()
                .bind(table.fixedCellSizeProperty().multiply(rows).add(TABLE_HEAD));
        VBox left = new VBox(list, timelinePanel);
        left.getStyleClass().add("side");
        var both = new Deck();
        both.add(left, 7, 560);
        both.add(cost, 5, 430);
        var page = new VBox(tiles, both);
        page.getStyleClass().add("page");
        content.getChildren().setAll(Parts.scroll(page));
        narrow();
        choose(chosen);
        showCosts();
    }

    /** Chooses the model of an id, else the first. */
    private void choose(String id) {
        table.getItems().stream()
                .filter(row -> row.use().id().equals(id))
                .findFirst()
                .or(() -> table.getItems().stream().findFirst())
                .ifPresent(row -> table.getSelectionModel().select(row));
    }

    /** Shows what models cost, as far as it is worked out. */
    private void showCosts() {
        Models models = costs.modelsProperty().get();
        Double month = models == null ? null : models.monthlyCost();
        bill.show(
                month == null ? "–" : Figures.dollars(month),
                month == null
                        ? Messages.text("models.tile.cost.none")
                        : models.unpriced().isEmpty()
                                ? Messages.text("models.tile.cost.note")
                                : Messages.text(
                                        "models.tile.cost.unpriced", models.unpriced().size()));
        table.refresh();
        showChosen();
    }

    private void showChosen() {
        ModelRow row = table.getSelectionModel().getSelectedItem();
        Results results = workbench.session().resultsProperty().get();
        Parts.show(cost, row != null);
        if (row != null && results != null) {
            chosen = row.use().id();
            cost.show(row, costs.line(chosen), results.index());
        }
    }

    private void importVolumes() {
        workbench
                .dialogs()
                .chooseFile(
                        Messages.text("models.import.title"),
                        Messages.text("models.csv"),
                        List.of("csv"))
                .ifPresent(file ->
                        costs.importVolumes(
                                file,
                                count -> {
                                    cost.refresh();
                                    workbench
                                            .notices()
                                            .done(Messages.text("models.imported", count));
                                },
                                wrong -> workbench.notices().problem(wrong, "")));
    }

    private void exportVolumes() {
        String table = costs.table();
        workbench
                .dialogs()
                .chooseSave(
                        Messages.text("models.export.title"),
                        "volumes.csv",
                        Messages.text("models.csv"))
                .ifPresent(file -> Saving.run(workbench, file, to -> Files.writeString(to, table)));
    }

    private Node tile(long figure, String name, String query) {
        return new Tile(
                Figures.count(figure),
                Messages.text(name),
                Messages.text(name + ".note"),
                () -> {
                    if (query.isEmpty()) {
                        table.requestFocus();
                    } else {
                        workbench.navigator().go(new Place(Screen.FINDINGS, query));
                    }
                });
    }

    private void narrow() {
        if (facts != null) {
            table.getItems()
                    .setAll(
                            facts.rows().stream()
                                    .filter(row ->
                                            !soon.isSelected()
                                                    || row.status() == ModelRow.Status.SOON
                                                    || row.status() == ModelRow.Status.RETIRED)
                                    .toList());
            table.sort();
        }
    }

    private void columns() {
        table.getStyleClass().addAll("edge-to-edge", "models-table");
        table.setId("models-table");
        table.setAccessibleText(Messages.text("screen.models"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(Parts.label(Messages.text("models.filtered"), "muted"));
        table.getColumns()
                .setAll(
                        List.of(
                                TableColumns.nodes(
                                        "models.id", 196, row -> row.use().id(), ModelsView::name),
                                TableColumns.counts(
                                        "models.sites", 60, row -> row.use().uses().size()),
                                TableColumns.nodes(
                                        "models.pinned",
                                        112,
                                        row -> row.use().pinned(),
                                        ModelsView::pinned),
                                TableColumns.nodes(
                                        "models.retires",
                                        168,
                                        row -> row.days() == null ? Long.MAX_VALUE : row.days(),
                                        ModelsView::retires),
                                TableColumns.nodes(
                                        "models.cost", 66, this::monthly, this::monthlyNode)));
        // what is wider than it needs to be is of use to ids alone
        table.getColumns().stream()
                .skip(1)
                .forEach(column -> column.setMaxWidth(SPARE * column.getPrefWidth()));
    }

    private double monthly(ModelRow row) {
        ModelLine line = costs.line(row.use().id());
        Double cost = line == null ? null : line.monthlyCost();
        return cost == null ? -1 : cost;
    }

    private Node monthlyNode(ModelRow row) {
        double cost = monthly(row);
        return Parts.label(cost < 0 ? "–" : Figures.dollars(cost), "figure-cell");
    }

    private static Node name(ModelRow row) {
        Label name = Parts.label(row.use().id(), "mono");
        name.setWrapText(true);
        // longer than two lines: families differ at the beginning, versions at the end
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(row.use().id()));
        return name;
    }

    private static Node pinned(ModelRow row) {
        HBox marks =
                Parts.row(
                        row.use().pinned()
                                ? Badge.word(Messages.text("models.pinned.yes"))
                                : Badge.word(Messages.text("models.pinned.no"), "warning"));
        if (row.use().openWeights()) {
            marks.getChildren().add(Badge.word(Messages.text("models.open"), "good"));
        }
        return marks;
    }

    private static @Nullable Node retires(ModelRow row) {
        Long days = row.days();
        String date = row.use().retires();
        if (date == null) {
            return Parts.label(Messages.text("models.retires.unknown"), "muted");
        }
        if (days == null) {
            return Parts.label(date);
        }
        Label when =
                switch (row.status()) {
                    case RETIRED -> Badge.word(Messages.text("models.retired"), "danger");
                    case SOON -> Badge.word(Messages.text("models.in", days), "warning");
                    case LATER, UNKNOWN -> Badge.word(Messages.text("models.in", days));
                };
        Label day = Parts.label(date);
        day.setMinWidth(Region.USE_PREF_SIZE);
        return Parts.row(day, when);
    }
}
