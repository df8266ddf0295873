package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.Words;
import dev.unmoor.desktop.job.Throttle;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.state.ResultsHost;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Level;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** The findings screen. */
public final class FindingsView implements ScreenView {

    private static final Duration TYPING = Duration.millis(120);

    private final Workbench workbench;
    private final FindingsModel model;
    private final TriageModel triage;
    private final FindingsTable table;
    private final CustomTextField filter = new CustomTextField();
    private final Label counts = Parts.label("", "findings-count");
    private final Hyperlink hidden;
    private final StackPane center = new StackPane();
    private final ResultsHost host;
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final Throttle stream;

    private @Nullable AuditIndex index;

    /** Builds it. */
    public FindingsView(Workbench workbench) {
        this.workbench = workbench;
        model = new FindingsModel(workbench.tasks());
        table = new FindingsTable(model, this::vendorName, this::vendorRank, this::groupName);
        hidden = Parts.link("", model::showHidden, "findings-hidden");
        stream = workbench.tasks().throttle(this::showSoFar);

        var facets = new FacetPanel(model, this::valueName);
        var facetScroll = Parts.scroll(facets);
        facetScroll.setMinWidth(160);
        facetScroll.getStyleClass().add("facet-scroll");
        var main = new BorderPane(center);
        triage =
                new TriageModel(
                        workbench.tasks(),
                        workbench.remembered(),
                        why ->
                                workbench
                                        .notices()
                                        .problem(Messages.text("history.failed", why), ""),
                        workbench.session()::reconsider);
        triage.triageProperty().addListener((value, before, now) -> model.decided(now));
        main.setTop(new VBox(bar(), new TriageBar(workbench, triage, table)));
        main.getStyleClass().add("findings-main");
        var split = new SplitPane(facetScroll, main);
        SplitPane.setResizableWithParent(facetScroll, false);
        split.setDividerPositions(0.2);
        split.getStyleClass().add("findings-split");

        host = new ResultsHost(workbench, split, true, this::render);
        host.setId("screen-findings");
        listen();
        bindActions();
        showPage(model.pageProperty().get());
    }

    @Override
    public Node node() {
        return host;
    }

    @Override
    public void shown(Place place) {
        if (!place.argument().isEmpty()) {
            model.queryProperty().set(place.argument());
        }
    }

    @Override
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    @Override
    public void focusMain() {
        table.requestFocus();
    }

    private Node bar() {
        filter.setPromptText(Messages.text("findings.prompt"));
        filter.setId("findings-filter");
        filter.setAccessibleText(Messages.text("findings.filter"));
        var completing =
                TextFields.bindAutoCompletion(
                        filter,
                        typed ->
                                Completion.of(
                                        typed.getUserText(), model.pageProperty().get().counts()));
        completing.setDelay((long) TYPING.toMillis());
        filter.setLeft(Parts.row(Icon.SEARCH.node()));
        Button clear =
                Parts.iconButton(
                        Icon.REMOVE,
                        Actions.title(ActionId.FINDING_CLEAR),
                        () -> filter.setText(""),
                        "flat",
                        "small");
        Parts.showWhen(clear, filter.textProperty().isNotEmpty());
        filter.setRight(clear);
        HBox.setHgrow(filter, Priority.ALWAYS);

        var grouping = new ComboBox<Grouping>();
        grouping.getItems().setAll(Grouping.values());
        grouping.valueProperty().bindBidirectional(model.groupingProperty());
        grouping.setConverter(Words.of(value -> Messages.text("grouping." + value.id())));
        grouping.setAccessibleText(Messages.text("findings.grouping"));
        grouping.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = Parts.row(filter, grouping);
        HBox below = Parts.row(counts, hidden);
        below.getStyleClass().add("findings-status");
        VBox bar = new VBox(top, below);
        bar.getStyleClass().add("findings-bar");
        return bar;
    }

    private void listen() {
        filter.textProperty()
                .addListener((value, before, now) -> {
                    typing.setOnFinished(event -> model.queryProperty().set(now));
                    typing.playFromStart();
                });
        model.queryProperty()
                .addListener((value, before, now) -> {
                    if (!filter.getText().equals(now)) {
                        filter.setText(now);
                        typing.stop();
                    }
                });
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                if (table.getSelectionModel().isEmpty()) {
                    table.step(1);
                }
                event.consume();
            }
        });
        model.pageProperty().addListener((value, before, now) -> showPage(now));
        Session session = workbench.session();
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((value, before, now) -> {
                    if (now instanceof Row.Item item) {
                        session.selectedProperty().set(item.entry().finding());
                    }
                });
        session.selectedProperty()
                .addListener((value, before, now) -> {
                    if (now != null) {
                        table.select(now.id());
                    }
                });
        session.scopeProperty()
                .addListener((value, before, now) -> model.narrow(now == null ? "" : now.query()));
        session.streamed().addListener((ListChangeListener<Finding>) change -> stream.request());
        session.phaseProperty().addListener((value, before, now) -> follow(now));
        follow(session.phaseProperty().get());
        stream.request();
    }

    private void bindActions() {
        Actions actions = workbench.actions();
        actions.bind(ActionId.FINDING_NEXT, () -> table.step(1));
        actions.bind(ActionId.FINDING_PREVIOUS, () -> table.step(-1));
        actions.bind(
                ActionId.FINDING_GROUP,
                () -> model.groupingProperty().set(model.groupingProperty().get().next()));
        actions.bind(ActionId.FINDING_CLEAR, () -> model.queryProperty().set(""));
    }

    private void follow(Phase phase) {
        if (phase instanceof Phase.NoProject) {
            model.clear();
            model.queryProperty().set("");
        } else if (phase instanceof Phase.Scanning
                && workbench.session().resultsProperty().get() == null) {
            model.clear();
        }
    }

    private void render(Results results) {
        index = results.index();
        model.show(results);
        triage.show(results);
    }

    private void showSoFar() {
        Session session = workbench.session();
        if (session.resultsProperty().get() == null
                && session.phaseProperty().get() instanceof Phase.Scanning) {
            if (index == null) {
                index = AuditIndex.NONE;
            }
            model.showSoFar(session.streamed(), AuditIndex.NONE);
        }
    }

    private void showPage(FindingsPage page) {
        table.showRows(page.rows());
        counts.setText(
                page.matching() == page.total()
                        ? Messages.text("findings.count", page.total())
                        : Messages.text(
                                "findings.matching", page.matching(), Figures.count(page.total())));
        hidden.setText(Messages.text("findings.hidden", page.hidden()));
        Parts.show(hidden, page.hidden() > 0);
        Node shown = page.matching() > 0 ? table : nothing(page);
        center.getChildren().setAll(shown);
    }

    private Node nothing(FindingsPage page) {
        if (page.total() == 0) {
            boolean scanning = workbench.session().phaseProperty().get() instanceof Phase.Scanning;
            return new EmptyState(
                    scanning ? Icon.RESCAN : Icon.DONE,
                    Messages.text(scanning ? "findings.scanning.title" : "findings.none.title"),
                    Messages.text(scanning ? "findings.scanning.text" : "findings.none.text"));
        }
        int terms = Query.parse(model.queryProperty().get()).terms().size();
        return new EmptyState(
                Icon.FILTER,
                Messages.text("findings.filtered.title"),
                Messages.text("findings.filtered.text", page.total(), terms),
                Parts.button(workbench.actions(), ActionId.FINDING_CLEAR, "accent"));
    }

    private String vendorName(String id) {
        return index == null ? id : index.vendorName(id);
    }

    private int vendorRank(String id) {
        return index == null ? 0 : index.vendorRank(id);
    }

    private String valueName(Facet facet, String value) {
        return switch (facet) {
            case VENDOR -> vendorName(value);
            case LEVEL -> levelName(value);
            case CAPABILITY -> index == null ? value : index.capabilityName(value);
            case KIND, LAYER, CONFIDENCE, PLACE, TRIAGE -> Messages.word(facet.id(), value);
            case MODULE -> Messages.module(value);
        };
    }

    private String groupName(Grouping grouping, String key) {
        return switch (grouping) {
            case VENDOR -> vendorName(key);
            case KIND -> Messages.word("kind", key);
            case LEVEL -> levelName(key);
            case MODULE -> Messages.module(key);
            case FILE, NONE -> key;
        };
    }

    private static String levelName(String id) {
        for (Level level : Level.values()) {
            if (level.id().equals(id)) {
                return id + "  " + Messages.word("level", id);
            }
        }
        return id;
    }
}
