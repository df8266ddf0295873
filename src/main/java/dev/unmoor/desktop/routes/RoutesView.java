package dev.unmoor.desktop.routes;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.control.Deck;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.RangeBar;
import dev.unmoor.desktop.detail.EvidenceRow;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.state.ResultsHost;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.outlook.RouteStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen of the escape routes. */
public final class RoutesView implements ScreenView {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Workbench workbench;
    private final Latest working;
    private final StackPane content = new StackPane();
    private final ResultsHost host;
    private final Map<String, Button> tiles = new LinkedHashMap<>();
    private final VBox detail = new VBox();
    private @Nullable RoutesFacts facts;
    private String chosen = "";

    /** Builds it. */
    public RoutesView(Workbench workbench) {
        this.workbench = workbench;
        working = new Latest(workbench.tasks());
        detail.getStyleClass().add("route-detail");
        host = new ResultsHost(workbench, content, false, this::render);
        host.setId("screen-routes");
    }

    @Override
    public Node node() {
        return host;
    }

    @Override
    public void shown(Place place) {
        if (!place.argument().isEmpty()) {
            chosen = place.argument();
            showChosen();
        }
    }

    @Override
    public void focusMain() {
        Button tile = tiles.get(chosen);
        (tile == null ? host : tile).requestFocus();
    }

    private void render(Results results) {
        working.ask(
                "read the routes",
                progress -> RoutesFacts.of(results, workbench.prospects().of(results).routes()),
                this::show);
    }

    private void show(RoutesFacts now) {
        facts = now;
        tiles.clear();
        if (now.clean()) {
            var state =
                    new EmptyState(
                            Icon.DONE,
                            Messages.text("routes.clean.title"),
                            Messages.text("routes.clean.text"),
                            Parts.button(workbench.actions(), ActionId.GO_OVERVIEW));
            state.getStyleClass().add("good");
            content.getChildren().setAll(state);
            return;
        }
        var deck = new Deck();
        deck.getStyleClass().add("tiles");
        for (Route route : now.routes()) {
            Button tile = tile(route);
            tiles.put(route.lesson(), tile);
            deck.add(tile, 1, 176);
        }
        Label summary =
                Parts.paragraph(
                        Messages.text(
                                "routes.summary",
                                now.count(Status.OPEN),
                                now.count(Status.PARTIAL),
                                now.count(Status.BLOCKED)),
                        "page-heading");
        VBox page = new VBox(summary, deck, detail);
        page.getStyleClass().add("page");
        content.getChildren().setAll(Parts.scroll(page));
        showChosen();
    }

    private Button tile(Route route) {
        String name = Messages.word("route", route.lesson());
        String word = Messages.word("routestatus", route.status().id());
        Label status = Parts.label(word, "route-status");
        status.setGraphic(route.status().icon().node());
        var words =
                new VBox(
                        Parts.label(name, "route-name"),
                        status,
                        Parts.label(
                                Messages.text(
                                        "routes.counts",
                                        route.speaksFor().size(),
                                        route.against().size()),
                                "tile-note"));
        words.getStyleClass().add("tile-text");
        var tile = new Button("", words);
        tile.getStyleClass().setAll("tile", "route-tile", "status-" + route.status().id());
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setAccessibleText(
                Messages.text(
                        "routes.tile.accessible",
                        name,
                        word,
                        route.speaksFor().size(),
                        route.against().size()));
        tile.setOnAction(
                event -> workbench.navigator().go(new Place(Screen.ROUTES, route.lesson())));
        return tile;
    }

    private void showChosen() {
        RoutesFacts known = facts;
        if (known == null || known.clean()) {
            return;
        }
        Route route = known.choose(chosen);
        chosen = route.lesson();
        tiles.forEach((lesson, tile) ->
                tile.pseudoClassStateChanged(CURRENT, Objects.equals(lesson, route.lesson())));
        var sides = new Deck();
        sides.add(
                evidence(
                        "routes.for",
                        "routes.for.none",
                        route.speaksFor(),
                        Icon.CHECK,
                        "evidence-for"),
                1,
                380);
        sides.add(
                evidence(
                        "routes.against",
                        "routes.against.none",
                        route.against(),
                        Icon.AGAINST,
                        "evidence-against"),
                1,
                380);
        VBox question =
                Parts.column(
                        Parts.paragraph(
                                Messages.text("route.ask." + route.lesson()), "route-question"),
                        Parts.paragraph(Messages.text("route.why." + route.lesson()), "muted"));
        detail.getChildren().setAll(question, steps(route), sides);
    }

    private Node evidence(
            String title, String none, List<Route.Evidence> all, Icon sign, String style) {
        VBox list = Parts.column();
        list.getStyleClass().add("evidence-list");
        for (Route.Evidence each : all) {
            list.getChildren()
                    .add(
                            new EvidenceRow(
                                    workbench,
                                    sign,
                                    style,
                                    each.what(),
                                    each.findings(),
                                    each.places()));
        }
        if (all.isEmpty()) {
            list.getChildren().add(Parts.paragraph(Messages.text(none), "muted"));
        }
        return new Panel(Messages.text(title), list)
                .with(Parts.label(Figures.count(all.size()), "muted"));
    }

    private static Node steps(Route route) {
        VBox list = Parts.column();
        list.getStyleClass().add("next-steps");
        double most =
                route.next().stream()
                        .map(RouteStep::highHours)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(1);
        int number = 1;
        for (RouteStep step : route.next()) {
            list.getChildren().add(step(number++, step, most));
        }
        if (route.next().isEmpty()) {
            list.getChildren()
                    .add(
                            Parts.paragraph(
                                    Messages.text(
                                            route.status() == Status.NOT_APPLICABLE
                                                    ? "routes.next.not-applicable"
                                                    : "routes.next.none"),
                                    "muted"));
        }
        var panel = new Panel(Messages.text("routes.next"), list);
        boolean figures =
                route.next().stream()
                        .anyMatch(step ->
                                step.highHours() != null || step.scoreAfter() < step.scoreBefore());
        return figures
                ? panel.with(Parts.label(Messages.text("routes.next.note"), "muted"))
                : panel;
    }

    private static Node step(int number, RouteStep step, double most) {
        Label mark = Parts.label(Figures.count(number), "trace-number");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label what = Parts.paragraph(step.what(), "step-what");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = Parts.row(mark, what);
        row.getStyleClass().add("next-step");
        Double likely = step.likelyHours();
        Double upTo = step.highHours();
        if (likely != null && upTo != null) {
            var range = new RangeBar(likely / most, upTo / most);
            range.getStyleClass().add("step-range");
            Label hours =
                    Parts.whole(
                            Messages.text(
                                    "routes.hours", Figures.amount(likely), Figures.amount(upTo)),
                            "step-hours");
            row.getChildren().addAll(range, hours);
        }
        if (step.scoreAfter() < step.scoreBefore()) {
            Label score =
                    Parts.label(
                            Messages.text("routes.score", step.scoreBefore(), step.scoreAfter()),
                            "badge",
                            "good");
            score.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(score);
        }
        return row;
    }
}
