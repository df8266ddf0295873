package dev.unmoor.desktop.overview;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Deck;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Gauge;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Meter;
import dev.unmoor.desktop.control.Opener;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.RangeBar;
import dev.unmoor.desktop.control.ShareBar;
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
import dev.unmoor.model.Audit;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.Project;
import dev.unmoor.model.Risk;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The overview. */
public final class OverviewView implements ScreenView {

    private static final int MOST_TARGETS = 7;

    private final Workbench workbench;
    private final StackPane content = new StackPane();
    private final ResultsHost host;
    private final Latest working;
    private final StuckModel stuck;
    private final StuckPanel stuckPanel;

    /** Builds it. */
    public OverviewView(Workbench workbench) {
        this.workbench = workbench;
        working = new Latest(workbench.tasks());
        stuck =
                new StuckModel(
                        workbench.tasks(),
                        workbench.remembered(),
                        workbench.prospects(),
                        InstantSource.system(),
                        why ->
                                workbench
                                        .notices()
                                        .problem(Messages.text("history.failed", why), ""));
        stuckPanel = new StuckPanel(stuck, this::targetName);
        host = new ResultsHost(workbench, content, false, this::render);
        host.setId("screen-overview");
    }

    @Override
    public Node node() {
        return host;
    }

    private void render(Results results) {
        stuck.show(results);
        working.ask(
                "read the overview",
                progress ->
                        OverviewFacts.of(results, workbench.library().get().knowledge().profile()),
                facts -> content.getChildren().setAll(facts.clean() ? clean(facts) : page(facts)));
    }

    private String targetName(String id) {
        Results results = workbench.session().resultsProperty().get();
        return results == null ? id : results.index().targetName(id);
    }

    private void findings(String query) {
        workbench.navigator().go(new Place(Screen.FINDINGS, query));
    }

    private Node clean(OverviewFacts facts) {
        Project project = facts.audit().project();
        var state =
                new EmptyState(
                        Icon.DONE,
                        Messages.text("overview.clean.title"),
                        Messages.text(
                                "overview.clean.text",
                                project.filesSeen(),
                                project.filesRead(),
                                facts.audit().tool().catalog()));
        state.getChildren().add(coverage(facts));
        return state;
    }

    private Node page(OverviewFacts facts) {
        var deck = new Deck();
        deck.add(score(facts), 5, 330);
        deck.add(side(facts), 9, 480);
        deck.add(drivers(facts), 9, 520);
        deck.add(dimensions(facts.audit().risk()), 5, 330);
        deck.add(hotspots(facts), 5, 330);
        deck.add(layers(facts.audit().risk()), 5, 330);
        deck.add(stuckPanel.node(), 9, 520);
        deck.add(coverage(facts), 1, 600);
        deck.add(new CleanList(facts).node(), 1, 600);
        VBox page = new VBox(deck);
        page.getStyleClass().add("page");
        return Parts.scroll(page);
    }

    private Node score(OverviewFacts facts) {
        Risk risk = facts.audit().risk();
        var gauge = new Gauge();
        gauge.show(risk.score(), risk.grade(), facts.atLeast());
        Label sentence = Parts.paragraph(risk.sentence(), "score-sentence");
        VBox lines = Parts.column();
        lines.getStyleClass().add("score-lines");
        if (!risk.boundBy().equals("none")) {
            lines.getChildren()
                    .add(
                            scoreLine(
                                    Messages.text("overview.bound"),
                                    Messages.word("dimension", risk.boundBy()),
                                    () -> findings("dimension:" + risk.boundBy())));
        }
        lines.getChildren()
                .addAll(
                        scoreLine(
                                Messages.text("overview.against"),
                                facts.index().targetName(risk.against()),
                                () -> {}),
                        scoreLine(
                                Messages.text("overview.selfHosted"),
                                Messages.text(
                                        "overview.selfHosted.score", risk.selfHosted().score()),
                                () -> {}));
        if (risk.urgency().date() != null) {
            lines.getChildren()
                    .add(
                            scoreLine(
                                    Messages.text(
                                            retired(risk.urgency())
                                                    ? "overview.retired"
                                                    : "overview.urgency"),
                                    Messages.text(
                                            "overview.urgency.text",
                                            String.valueOf(risk.urgency().what()),
                                            String.valueOf(risk.urgency().date())),
                                    () -> findings("model:" + risk.urgency().what())));
        }
        var panel = new Panel(Messages.text("overview.score"), gauge, sentence, lines);
        if (!risk.mitigators().isEmpty()) {
            panel.getChildren().add(eased(risk));
        }
        Method.attach(panel, risk);
        return panel;
    }

    private static boolean retired(Risk.Urgency urgency) {
        Integer days = urgency.days();
        return days != null && days < 0;
    }

    private Node eased(Risk risk) {
        VBox eased = Parts.column(Parts.label(Messages.text("overview.eased"), "section-title"));
        eased.getStyleClass().add("eased");
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < risk.mitigators().size(); i++) {
            // the same thing may ease several dimensions
            numbers.putIfAbsent(risk.mitigators().get(i).what(), i + 1);
        }
        numbers.forEach((what, number) -> {
            Label words = Parts.paragraph(what);
            HBox.setHgrow(words, Priority.ALWAYS);
            eased.getChildren()
                    .add(
                            new Opener(
                                    Messages.text("overview.eased.accessible", what),
                                    () -> findings("mitigator:" + number),
                                    Icon.CHECK.node(),
                                    words));
        });
        return eased;
    }

    private static Node scoreLine(String name, String value, Runnable open) {
        var text = Parts.link(value, open, "score-value");
        text.setWrapText(true);
        Label label = Parts.label(name, "score-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = Parts.row(label, Parts.spacer(), text);
        line.getStyleClass().add("score-line");
        return line;
    }

    private Node side(OverviewFacts facts) {
        Audit audit = facts.audit();
        var tiles = new Deck();
        tiles.getStyleClass().add("tiles");
        tiles.add(tile(facts.vendors(), "overview.tile.vendors", "", ""), 1, 110);
        tiles.add(
                tile(
                        facts.calls(),
                        "overview.tile.calls",
                        Messages.text("overview.tile.calls.note", facts.files()),
                        "kind:sdk-call,framework-call,http-endpoint"),
                1,
                110);
        tiles.add(tile(audit.models().size(), "overview.tile.models", "", "kind:model-id"), 1, 110);
        tiles.add(tile(audit.prompts().size(), "overview.tile.prompts", "", "kind:prompt"), 1, 110);
        var parts = new ArrayList<ShareBar.Part>();
        for (OverviewFacts.VendorCalls vendor : facts.callsByVendor()) {
            parts.add(
                    new ShareBar.Part(
                            vendor.name(),
                            vendor.calls(),
                            Badge.vendorStyle(vendor.rank()),
                            () ->
                                    findings(
                                            "vendor:"
                                                    + vendor.id()
                                                    + " kind:sdk-call,framework-call,http-endpoint")));
        }
        Node calls =
                parts.isEmpty()
                        ? Parts.paragraph(Messages.text("overview.calls.none"), "muted")
                        : new ShareBar(parts);
        var panel = new Panel(Messages.text("overview.calls"), calls);
        Risk.Concentration concentration = audit.risk().concentration();
        if (!parts.isEmpty()) {
            panel.getChildren()
                    .add(
                            Parts.paragraph(
                                    Messages.text(
                                            facts.concentrated()
                                                    ? "overview.concentration.high"
                                                    : "overview.concentration.low",
                                            Figures.share(concentration.hhi())),
                                    "note"));
        }
        Panel leaving = wayOut(facts);
        VBox.setVgrow(leaving, Priority.ALWAYS);
        VBox side = new VBox(tiles, panel, leaving);
        side.getStyleClass().add("side");
        return side;
    }

    private Node tile(int figure, String name, String note, String query) {
        return new Tile(Figures.count(figure), Messages.text(name), note, () -> findings(query));
    }

    private Node drivers(OverviewFacts facts) {
        VBox list = Parts.column();
        list.getStyleClass().add("driver-list");
        double most = 0;
        for (OverviewFacts.DriverLine line : facts.drivers()) {
            most = Math.max(most, line.driver().points());
        }
        for (OverviewFacts.DriverLine line : facts.drivers()) {
            list.getChildren().add(driver(line, most));
        }
        if (facts.drivers().isEmpty()) {
            list.getChildren()
                    .add(Parts.paragraph(Messages.text("overview.drivers.none"), "muted"));
        }
        return new Panel(Messages.text("overview.drivers"), list)
                .with(Parts.label(Messages.text("overview.drivers.note"), "muted"));
    }

    private Node driver(OverviewFacts.DriverLine line, double most) {
        Risk.Driver driver = line.driver();
        Label level = Badge.level(driver.level());
        level.setMinWidth(Region.USE_PREF_SIZE);
        Label what = Parts.paragraph(driver.what(), "driver-what");
        Label remedy = Parts.paragraph(driver.remedy(), "driver-remedy");
        VBox text = Parts.column(what, remedy);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var meter =
                new Meter(most == 0 ? 0 : driver.points() / most, Badge.levelStyle(driver.level()));
        meter.getStyleClass().add("driver-meter");
        Label points =
                Parts.label(
                        Messages.text("overview.points", Figures.amount(driver.points())),
                        "driver-points");
        points.setMinWidth(Region.USE_PREF_SIZE);
        Label sites =
                Parts.label(
                        Messages.text("overview.sites", driver.findings().size()), "driver-sites");
        sites.setMinWidth(Region.USE_PREF_SIZE);
        return new Opener(
                Messages.text(
                        "overview.driver.accessible",
                        driver.what(),
                        driver.level().id(),
                        Figures.amount(driver.points()),
                        driver.findings().size()),
                () -> findings("driver:" + line.number()),
                level,
                text,
                sites,
                meter,
                points);
    }

    private Node dimensions(Risk risk) {
        VBox list = Parts.column();
        list.getStyleClass().add("bars");
        for (Risk.DimensionScore dimension : risk.dimensions()) {
            boolean binds = dimension.id().id().equals(risk.boundBy());
            list.getChildren()
                    .add(
                            bar(
                                    Messages.word("dimension", dimension.id().id()),
                                    dimension.score() / 100.0,
                                    String.valueOf(dimension.score()),
                                    binds ? "meter-bound" : "meter-accent",
                                    Messages.text(
                                            "overview.bar.accessible",
                                            Messages.word("dimension", dimension.id().id()),
                                            dimension.score(),
                                            dimension.findings().size()),
                                    () -> findings("dimension:" + dimension.id().id())));
        }
        return new Panel(Messages.text("overview.dimensions"), list)
                .with(Parts.label(Messages.text("overview.outOf"), "muted"));
    }

    private Node hotspots(OverviewFacts facts) {
        VBox list = Parts.column();
        list.getStyleClass().add("bars");
        for (OverviewFacts.Hotspot spot : facts.hotspots()) {
            list.getChildren()
                    .add(
                            bar(
                                    Messages.module(spot.module()),
                                    spot.share(),
                                    Figures.amount(spot.points()),
                                    Badge.levelStyle(spot.worst()),
                                    Messages.text(
                                            "overview.hotspot.accessible",
                                            Messages.module(spot.module()),
                                            Figures.amount(spot.points()),
                                            spot.findings()),
                                    () -> findings(moduleQuery(spot.module()))));
        }
        if (facts.hotspots().isEmpty()) {
            list.getChildren()
                    .add(Parts.paragraph(Messages.text("overview.hotspots.none"), "muted"));
        }
        return new Panel(Messages.text("overview.hotspots"), list)
                .with(Parts.label(Messages.text("overview.hotspots.unit"), "muted"));
    }

    private static String moduleQuery(String module) {
        return "module:" + (module.indexOf(' ') < 0 ? module : '"' + module + '"');
    }

    private Node layers(Risk risk) {
        VBox list = Parts.column();
        list.getStyleClass().add("bars");
        for (Risk.LayerScore layer : risk.layers()) {
            if (layer.findings().isEmpty()) {
                continue;
            }
            list.getChildren()
                    .add(
                            bar(
                                    Messages.word("layer", layer.layer().id()),
                                    layer.score() / 100.0,
                                    String.valueOf(layer.score()),
                                    "meter-accent",
                                    Messages.text(
                                            "overview.bar.accessible",
                                            Messages.word("layer", layer.layer().id()),
                                            layer.score(),
                                            layer.findings().size()),
                                    () -> findings("layer:" + layer.layer().id())));
        }
        return new Panel(Messages.text("overview.layers"), list)
                .with(Parts.label(Messages.text("overview.outOf"), "muted"));
    }

    private static Node bar(
            String name, double share, String figure, String style, String words, Runnable open) {
        Label label = Parts.label(name, "bar-name");
        var meter = new Meter(share, style);
        meter.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(meter, Priority.ALWAYS);
        Label value = Parts.label(figure, "bar-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        return new Opener(words, open, label, meter, value);
    }

    private static Panel wayOut(OverviewFacts facts) {
        VBox list = Parts.column();
        list.getStyleClass().add("targets");
        var targets = facts.audit().effort().targets();
        var shown = targets.subList(0, Math.min(MOST_TARGETS, targets.size()));
        double most = shown.stream().mapToDouble(EffortSummary.Target::p90Days).max().orElse(1);
        for (EffortSummary.Target target : shown) {
            Label name = Parts.label(facts.index().targetName(target.to()), "target-name");
            Label covered =
                    Parts.label(
                            target.blocked().isEmpty()
                                    ? Messages.text(
                                            "overview.covered", Figures.share(target.coverage()))
                                    : Messages.text("overview.blocked", target.blocked().size()),
                            "muted",
                            "note");
            VBox words = Parts.column(name, covered);
            words.getStyleClass().add("target-words");
            var range = new RangeBar(target.p50Days() / most, target.p90Days() / most);
            HBox.setHgrow(range, Priority.ALWAYS);
            Label days =
                    Parts.label(Figures.days(target.p50Days(), target.p90Days()), "target-days");
            days.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = Parts.row(words, range, days);
            line.getStyleClass().add("target-line");
            list.getChildren().add(line);
        }
        if (targets.isEmpty()) {
            list.getChildren().add(Parts.paragraph(Messages.text("overview.out.none"), "muted"));
        }
        return new Panel(Messages.text("overview.out"), list)
                .with(Parts.label(Messages.text("overview.out.note"), "muted"));
    }

    private Node coverage(OverviewFacts facts) {
        Project project = facts.audit().project();
        Risk.Coverage coverage = facts.audit().risk().coverage();
        var figures = new FlowPane();
        figures.getStyleClass().add("coverage");
        for (Node figure :
                List.of(
                        figure(Figures.count(project.filesSeen()), "coverage.seen"),
                        figure(Figures.count(project.filesRead()), "coverage.read"),
                        figure(Figures.count(project.filesParsed()), "coverage.parsed"),
                        figure(Figures.share(coverage.filesParsed()), "coverage.parsedShare"),
                        figure(Figures.share(coverage.callsResolved()), "coverage.calls"),
                        figure(Figures.share(coverage.modelIdsResolved()), "coverage.models"),
                        figure(Figures.bytes(project.bytesRead()), "coverage.bytes"),
                        figure(
                                Figures.elapsed(Duration.ofMillis(project.durationMs())),
                                "coverage.time"))) {
            figures.getChildren().add(figure);
        }
        int skipped = project.skipped().size();
        Button more = Parts.button(workbench.actions(), ActionId.SKIPPED, "flat");
        more.setText(Messages.text("coverage.skipped", skipped));
        return new Panel(Messages.text("coverage.title"), figures).with(more);
    }

    private static Node figure(String figure, String name) {
        VBox box =
                Parts.column(
                        Parts.label(figure, "coverage-figure"),
                        Parts.label(Messages.text(name), "coverage-name"));
        box.getStyleClass().add("coverage-item");
        return box;
    }
}
