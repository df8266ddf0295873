package dev.unmoor.desktop.history;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.TableColumns;
import dev.unmoor.desktop.control.Words;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.state.ResultsHost;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.history.AuditSummary;
import dev.unmoor.history.Origin;
import dev.unmoor.model.Finding;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The history screen. */
public final class HistoryView implements ScreenView {

    private static final double TABLE_HEIGHT = 230;

    private final Workbench workbench;
    private final HistoryModel model;
    private final StackPane content = new StackPane();
    private final VBox trend = new VBox();
    private final TableView<AuditSummary> table = new TableView<>();
    private final ComboBox<AuditSummary> before = chooser("history.before");
    private final ComboBox<AuditSummary> after = chooser("history.after");
    private final ComboBox<Span> span = new ComboBox<>();
    private final Label room = Parts.label("", "muted");
    private final HBox forgetting = Parts.row();
    private final ComparedPane compared;
    private final Node page;
    private final ResultsHost host;
    private @Nullable TrendChart chart;
    private boolean filling;

    /** Builds it. */
    public HistoryView(Workbench workbench) {
        this.workbench = workbench;
        model =
                new HistoryModel(
                        workbench.tasks(),
                        workbench.remembered(),
                        why ->
                                workbench
                                        .notices()
                                        .problem(Messages.text("history.failed", why), ""));
        compared = new ComparedPane(this::open, this::vendorName);
        columns();
        span.getItems().setAll(Span.values());
        span.setValue(Span.LAST_50);
        span.setConverter(Words.of(each -> Messages.text("span." + each.id())));
        span.setAccessibleText(Messages.text("history.span"));
        page = page();
        host = new ResultsHost(workbench, content, false, this::render);
        host.setId("screen-history");
        model.pageProperty().addListener((value, was, now) -> show(now));
        model.comparedProperty()
                .addListener((value, was, now) -> {
                    compared.show(now);
                    if (chart != null) {
                        mark(chart);
                    }
                });
        model.beforeProperty().addListener((value, was, now) -> fillChoosers());
        model.afterProperty().addListener((value, was, now) -> fillChoosers());
        workbench.session().keptAuditsProperty().addListener((value, was, now) -> reload());
        compared.show(null);
    }

    @Override
    public Node node() {
        return host;
    }

    @Override
    public void shown(Place place) {
        reload();
    }

    @Override
    public void focusMain() {
        table.requestFocus();
    }

    private void render(Results results) {
        model.show(results.root());
    }

    private void reload() {
        Results results = workbench.session().resultsProperty().get();
        if (results != null) {
            model.show(results.root());
        }
    }

    private Node page() {
        Button travel = Parts.button(Messages.text("history.travel"), this::travel, "accent");
        travel.setGraphic(Icon.TRAVEL.node());
        travel.disableProperty().bind(model.travellingProperty());
        var trendPanel = new Panel(Messages.text("history.trend"), trend).with(span, travel);
        HBox choosers =
                Parts.row(before, Parts.label(Messages.text("history.with"), "muted"), after);
        choosers.getStyleClass().add("history-choosers");
        var comparePanel = new Panel(Messages.text("history.compare"), compared).with(choosers);
        var listPanel = new Panel(Messages.text("history.list"), table).with(room, forgetting);
        var all = new VBox(trendPanel, comparePanel, listPanel);
        all.getStyleClass().add("page");
        askToForget(false);
        return Parts.scroll(all);
    }

    private void show(HistoryPage now) {
        if (now.problem() != null) {
            content.getChildren()
                    .setAll(
                            new EmptyState(
                                    Icon.ERROR,
                                    Messages.text("history.broken.title"),
                                    now.problem(),
                                    Parts.button(
                                            Messages.text("history.again"),
                                            this::reload,
                                            "accent")));
            return;
        }
        if (now.audits().isEmpty()) {
            Button travel = Parts.button(Messages.text("history.travel"), this::travel, "accent");
            travel.disableProperty().bind(model.travellingProperty());
            content.getChildren()
                    .setAll(
                            new EmptyState(
                                    Icon.HISTORY,
                                    Messages.text("history.none.title"),
                                    Messages.text("history.none.text"),
                                    travel));
            return;
        }
        chart = new TrendChart(now, this::chosen);
        mark(chart);
        trend.getChildren().setAll(chart, sentence(now));
        table.getItems().setAll(now.audits().reversed());
        room.setText(
                Messages.text("history.room", Figures.bytes(now.size()), Figures.bytes(now.cap())));
        fillChoosers();
        content.getChildren().setAll(page);
    }

    private static Label sentence(HistoryPage now) {
        AuditSummary steepest = now.steepest();
        if (now.audits().size() == 1) {
            return Parts.paragraph(Messages.text("history.one"), "muted");
        }
        if (steepest == null) {
            return Parts.paragraph(Messages.text("history.never"), "muted");
        }
        String by =
                steepest.origin() == Origin.COMMIT && steepest.subject() != null
                        ? Messages.text(
                                "history.commit.words",
                                TrendChart.shortHash(steepest),
                                steepest.subject())
                        : Messages.text("history.scan.words");
        return Parts.paragraph(
                Messages.text(
                        "history.steepest",
                        now.change(steepest),
                        Figures.moment(steepest.moment()),
                        by));
    }

    /** The audit that was pointed at is held against the last one, or the last against it. */
    private void chosen(AuditSummary audit) {
        AuditSummary last = model.pageProperty().get().audits().getLast();
        AuditSummary partner =
                audit.equals(last) ? neighbour(audit) : Objects.requireNonNullElse(last, audit);
        model.choose(audit, partner);
    }

    private @Nullable AuditSummary neighbour(AuditSummary audit) {
        List<AuditSummary> audits = model.pageProperty().get().audits();
        int index = audits.indexOf(audit);
        return index > 0 ? audits.get(index - 1) : null;
    }

    private void mark(TrendChart on) {
        AuditSummary first = model.beforeProperty().get();
        AuditSummary second = model.afterProperty().get();
        on.mark(first == null ? 0 : first.id(), second == null ? 0 : second.id());
    }

    private ComboBox<AuditSummary> chooser(String name) {
        var chooser = new ComboBox<AuditSummary>();
        chooser.setAccessibleText(Messages.text(name));
        chooser.setConverter(
                Words.of(each ->
                        Messages.text(
                                "history.choice",
                                Figures.moment(each.moment()),
                                each.score(),
                                each.origin() == Origin.COMMIT ? TrendChart.shortHash(each) : "")));
        chooser.valueProperty()
                .addListener((value, was, now) -> {
                    if (!filling && now != null) {
                        model.choose(before.getValue(), after.getValue());
                    }
                });
        return chooser;
    }

    private void fillChoosers() {
        filling = true;
        List<AuditSummary> audits = model.pageProperty().get().audits().reversed();
        before.getItems().setAll(audits);
        after.getItems().setAll(audits);
        before.setValue(model.beforeProperty().get());
        after.setValue(model.afterProperty().get());
        filling = false;
        if (chart != null) {
            mark(chart);
        }
    }

    private void columns() {
        table.setId("history-audits");
        table.getStyleClass().add("edge-to-edge");
        table.setAccessibleText(Messages.text("history.list"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefHeight(TABLE_HEIGHT);
        table.setMinHeight(TABLE_HEIGHT);
        table.getColumns()
                .setAll(
                        List.of(
                                TableColumns.nodes(
                                        "history.column.when",
                                        150,
                                        AuditSummary::moment,
                                        each -> Parts.label(Figures.moment(each.moment()))),
                                TableColumns.nodes(
                                        "history.column.score",
                                        110,
                                        AuditSummary::score,
                                        this::score),
                                TableColumns.counts(
                                        "history.column.findings", 80, AuditSummary::findings),
                                TableColumns.words("history.column.of", 280, HistoryView::madeOf),
                                TableColumns.words(
                                        "history.column.catalog", 90, AuditSummary::catalog),
                                TableColumns.nodes(
                                        "history.column.report",
                                        120,
                                        AuditSummary::reportBytes,
                                        this::report)));
    }

    private Node score(AuditSummary audit) {
        int change = model.pageProperty().get().change(audit);
        HBox row = Parts.row(Parts.label(audit.score() + " " + audit.grade(), "history-score"));
        if (change != 0) {
            row.getChildren()
                    .add(Badge.word(Figures.change(change), change > 0 ? "warning" : "good"));
        }
        return row;
    }

    private static String madeOf(AuditSummary audit) {
        String hash = TrendChart.shortHash(audit);
        if (audit.origin() == Origin.COMMIT) {
            return Messages.text(
                    "history.commit.words", hash, audit.subject() == null ? "" : audit.subject());
        }
        if (hash.isEmpty()) {
            return Messages.text("history.files");
        }
        return Messages.text(audit.dirty() ? "history.files.dirty" : "history.files.at", hash);
    }

    private Node report(AuditSummary audit) {
        Label size =
                Parts.label(
                        audit.whole()
                                ? Figures.bytes(audit.reportBytes())
                                : Messages.text("history.line"),
                        "muted");
        Button forget =
                Parts.iconButton(
                        Icon.REMOVE,
                        Messages.text("history.forget", Figures.moment(audit.moment())),
                        () -> forget(audit),
                        "flat",
                        "small");
        return Parts.row(size, Parts.spacer(), forget);
    }

    private void forget(AuditSummary audit) {
        model.forget(
                audit,
                undo -> {
                    String said =
                            Messages.text("history.forgotten", Figures.moment(audit.moment()));
                    if (undo == null) {
                        workbench.notices().done(said);
                    } else {
                        workbench.notices().done(said, Messages.text("history.undo"), undo);
                    }
                });
    }

    private void askToForget(boolean asked) {
        if (asked) {
            forgetting
                    .getChildren()
                    .setAll(
                            Parts.label(Messages.text("history.forgetAll.sure")),
                            Parts.button(
                                    Messages.text("history.forgetAll.yes"),
                                    () -> {
                                        askToForget(false);
                                        model.forgetAll(() ->
                                                workbench
                                                        .notices()
                                                        .done(
                                                                Messages.text(
                                                                        "history.forgetAll.done")));
                                    },
                                    "danger"),
                            Parts.button(
                                    Messages.text("history.forgetAll.no"),
                                    () -> askToForget(false)));
        } else {
            forgetting
                    .getChildren()
                    .setAll(
                            Parts.button(
                                    Messages.text("history.forgetAll"), () -> askToForget(true)));
        }
    }

    private void travel() {
        var _ =
                model.travel(
                        span.getValue(),
                        workbench.preferences().catalogs(),
                        commits ->
                                workbench
                                        .notices()
                                        .done(Messages.text("history.travelled", commits)),
                        failure ->
                                workbench
                                        .notices()
                                        .problem(
                                                Messages.text(
                                                        "history.failed",
                                                        String.valueOf(failure.getMessage())),
                                                ""));
    }

    private String vendorName(String id) {
        Results results = workbench.session().resultsProperty().get();
        return results == null ? id : results.index().vendorName(id);
    }

    /** Leads to a finding that is still there; of one that is gone the place is said. */
    private void open(Finding finding) {
        Results results = workbench.session().resultsProperty().get();
        if (results != null && results.index().finding(finding.id()) != null) {
            workbench.session().selectedProperty().set(results.index().finding(finding.id()));
            workbench.navigator().go(new Place(Screen.FINDINGS, "id:" + finding.id()));
        } else {
            workbench.notices().done(Messages.text("history.gone"));
        }
    }
}
