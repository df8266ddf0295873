package dev.unmoor.desktop.prompts;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.TableColumns;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.state.ResultsHost;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.PromptRole;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The prompts screen. */
public final class PromptsView implements ScreenView {

    private final PromptsModel model;
    private final TableView<PromptRow> table = new TableView<>();
    private final TextField filter = new TextField();
    private final Label count = Parts.label("", "muted");
    private final StackPane center = new StackPane();
    private final PromptPane pane;
    private final ResultsHost host;

    /** Builds it. */
    public PromptsView(Workbench workbench) {
        model = new PromptsModel(workbench.tasks());
        pane = new PromptPane(workbench, model, this::select);
        columns();
        filter.setPromptText(Messages.text("prompts.filter"));
        filter.setAccessibleText(Messages.text("prompts.filter"));
        filter.setId("prompts-filter");
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox bar = Parts.row(filter, count);
        bar.getStyleClass().add("screen-bar");
        var left = new BorderPane(center);
        left.setTop(bar);
        var split = new SplitPane(left, pane);
        split.setDividerPositions(0.52);
        split.getStyleClass().add("findings-split");
        host = new ResultsHost(workbench, split, false, this::render);
        host.setId("screen-prompts");
        model.shownProperty().addListener((value, before, now) -> show(now));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((value, before, now) -> pane.show(now));
        show(List.of());
    }

    @Override
    public Node node() {
        return host;
    }

    @Override
    public void shown(Place place) {
        if (!place.argument().isEmpty()) {
            for (PromptRow row : table.getItems()) {
                if (row.prompt().id().equals(place.argument())) {
                    select(row);
                }
            }
        }
    }

    @Override
    public void focusFilter() {
        filter.requestFocus();
    }

    @Override
    public void focusMain() {
        table.requestFocus();
    }

    private void columns() {
        table.getStyleClass().addAll("edge-to-edge");
        table.setId("prompts-table");
        table.setAccessibleText(Messages.text("screen.prompts"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                TableColumns.words("prompts.opening", 260, PromptRow::opening),
                                TableColumns.nodes(
                                        "prompts.role",
                                        88,
                                        row -> row.prompt().role(),
                                        PromptsView::role),
                                TableColumns.nodes(
                                        "prompts.marks",
                                        120,
                                        row -> row.prompt().tells().size(),
                                        PromptsView::marks),
                                TableColumns.counts("prompts.words", 70, PromptRow::words),
                                TableColumns.path(
                                        "prompts.where",
                                        150,
                                        row -> row.prompt().path() + ":" + row.prompt().line())));
    }

    private static Node role(PromptRow row) {
        PromptRole role = row.prompt().role();
        return Parts.label(Messages.word("role", role.id()), "muted");
    }

    private static Node marks(PromptRow row) {
        HBox marks = Parts.row();
        if (!row.prompt().tells().isEmpty()) {
            marks.getChildren()
                    .add(
                            Badge.word(
                                    Messages.text("prompts.tells", row.prompt().tells().size()),
                                    "tuned"));
        }
        if (row.like() > 0) {
            marks.getChildren().add(Badge.word(Messages.text("prompts.like", row.like())));
        }
        if (row.secret()) {
            marks.getChildren().add(Badge.word(Messages.text("prompts.secret"), "danger"));
        }
        return marks;
    }

    private void render(Results results) {
        pane.names(results.index());
        model.show(results.audit().prompts());
    }

    private void show(List<PromptRow> rows) {
        PromptRow before = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(rows);
        table.sort();
        count.setText(
                rows.size() == model.total()
                        ? Messages.text("prompts.count", rows.size())
                        : Messages.text("prompts.matching", rows.size(), model.total()));
        if (before != null && rows.contains(before)) {
            table.getSelectionModel().select(before);
        } else if (!rows.isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        center.getChildren().setAll(rows.isEmpty() ? nothing() : table);
    }

    private Node nothing() {
        return model.total() == 0
                ? new EmptyState(
                        Icon.PROMPTS,
                        Messages.text("prompts.none.title"),
                        Messages.text("prompts.none.text"))
                : new EmptyState(
                        Icon.FILTER,
                        Messages.text("prompts.filtered.title"),
                        Messages.text("prompts.filtered.text", model.total()),
                        Parts.button(
                                Messages.text("prompts.clear"),
                                () -> model.filterProperty().set(""),
                                "accent"));
    }

    private void select(PromptRow row) {
        table.getSelectionModel().select(row);
        table.scrollTo(row);
    }
}
