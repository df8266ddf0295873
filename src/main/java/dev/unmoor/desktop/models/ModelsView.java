package dev.unmoor.desktop.models;

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
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.ModelUse;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The models screen. */
public final class ModelsView implements ScreenView {

    private final Workbench workbench;
    private final Latest working;
    private final StackPane content = new StackPane();
    private final TableView<ModelRow> table = new TableView<>();
    private final ToggleButton soon = new ToggleButton(Messages.text("models.soonOnly"));
    private final ResultsHost host;
    private @Nullable ModelsFacts facts;

    /** Builds it. */
    public ModelsView(Workbench workbench) {
        this.workbench = workbench;
        working = new Latest(workbench.tasks());
        soon.getStyleClass().addAll("chip", "toggle-chip");
        soon.setOnAction(event -> narrow());
        columns();
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

    private void render(Results results) {
        working.ask("read the models", progress -> ModelsFacts.of(results), this::show);
    }

    private void show(ModelsFacts now) {
        facts = now;
        if (now.rows().isEmpty()) {
            content.getChildren()
                    .setAll(
                            new EmptyState(
                                    Icon.MODELS,
                                    Messages.text("models.none.title"),
                                    Messages.text("models.none.text")));
            return;
        }
        var tiles = new Deck();
        tiles.getStyleClass().add("tiles");
        tiles.add(tile(now.rows().size(), "models.tile.all", "kind:model-id"), 1, 150);
        tiles.add(
                tile(
                        now.count(ModelRow.Status.RETIRED) + now.count(ModelRow.Status.SOON),
                        "models.tile.soon",
                        ""),
                1,
                150);
        tiles.add(tile(now.moving(), "models.tile.moving", ""), 1, 150);
        tiles.add(tile(now.open(), "models.tile.open", ""), 1, 150);
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
        var list = new Panel(Messages.text("models.list"), table).with(soon);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        var page = new VBox(tiles, timelinePanel, list);
        page.getStyleClass().add("page");
        content.getChildren().setAll(page);
        narrow();
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
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Parts.label(Messages.text("models.filtered"), "muted"));
        table.getColumns()
                .setAll(
                        List.of(
                                TableColumns.nodes(
                                        "models.id", 180, row -> row.use().id(), this::name),
                                TableColumns.words("models.maker", 96, ModelRow::maker),
                                TableColumns.counts(
                                        "models.sites", 62, row -> row.use().uses().size()),
                                TableColumns.nodes(
                                        "models.pinned",
                                        126,
                                        row -> row.use().pinned(),
                                        ModelsView::pinned),
                                TableColumns.nodes(
                                        "models.retires",
                                        196,
                                        row -> row.days() == null ? Long.MAX_VALUE : row.days(),
                                        ModelsView::retires),
                                TableColumns.words(
                                        "models.replacement",
                                        130,
                                        row -> or(row.use().replacement())),
                                TableColumns.words(
                                        "models.price", 184, row -> price(row.use().price())),
                                TableColumns.words(
                                        "models.capabilities",
                                        100,
                                        row -> String.join(", ", row.capabilities()))));
    }

    private Node name(ModelRow row) {
        return Parts.link(
                row.use().id(),
                () ->
                        workbench
                                .navigator()
                                .go(new Place(Screen.FINDINGS, "model:\"" + row.use().id() + '"')),
                "mono");
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
        return Parts.row(Parts.label(date), when);
    }

    private static String price(ModelUse.@Nullable Price price) {
        return price == null
                ? ""
                : Messages.text(
                        "models.price.value",
                        dollars(price.inputPerMTok()),
                        dollars(price.outputPerMTok()),
                        price.asOf());
    }

    private static String dollars(@Nullable Double amount) {
        return amount == null
                ? "–"
                : "$"
                        + new DecimalFormat(
                                        "0.##", DecimalFormatSymbols.getInstance(Messages.LOCALE))
                                .format(amount);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
