package dev.unmoor.desktop.portfolio;

import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Deck;
import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.TableColumns;
import dev.unmoor.desktop.control.Tile;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.portfolio.PortfolioModel.Outcome;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.fleet.Member;
import dev.unmoor.fleet.Portfolio;
import dev.unmoor.fleet.PortfolioDocument;
import dev.unmoor.fleet.PortfolioHtml;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The portfolio screen. */
public final class PortfolioView implements ScreenView {

    private static final int VENDORS_NAMED = 4;
    private static final double TABLE_HEIGHT = 300;

    private final Workbench workbench;
    private final InstantSource time;
    private final PortfolioModel model;
    private final StackPane content = new StackPane();
    private final TableView<Member> table = new TableView<>();

    /** Builds it. */
    public PortfolioView(Workbench workbench, InstantSource time) {
        this.workbench = workbench;
        this.time = time;
        model =
                new PortfolioModel(
                        workbench.tasks(),
                        workbench.remembered(),
                        workbench.preferences()::catalogs,
                        workbench.library());
        content.setId("screen-portfolio");
        content.getStyleClass().add("results-host");
        columns();
        model.pageProperty().addListener((value, before, now) -> show(now));
        workbench
                .session()
                .keptAuditsProperty()
                .addListener((value, before, now) -> model.reload());
    }

    @Override
    public Node node() {
        return content;
    }

    @Override
    public void shown(Place place) {
        model.reload();
    }

    @Override
    public void focusMain() {
        table.requestFocus();
    }

    private void show(@Nullable PortfolioPage page) {
        if (page == null) {
            return;
        }
        if (page.problem() != null) {
            content.getChildren()
                    .setAll(
                            new EmptyState(
                                    Icon.ERROR,
                                    Messages.text("history.broken.title"),
                                    page.problem(),
                                    Parts.button(
                                            Messages.text("history.again"),
                                            model::reload,
                                            "accent")));
            return;
        }
        Portfolio portfolio = page.portfolio();
        if (portfolio.members().isEmpty()) {
            content.getChildren()
                    .setAll(
                            new EmptyState(
                                    Icon.PORTFOLIO,
                                    Messages.text("portfolio.none.title"),
                                    Messages.text("portfolio.none.text"),
                                    adding("accent")));
            return;
        }
        table.getItems().setAll(portfolio.members());
        table.sort();
        table.refresh();
        Button rescan = Parts.button(Messages.text("portfolio.rescan"), this::rescan, "accent");
        rescan.setGraphic(Icon.RESCAN.node());
        rescan.disableProperty().bind(model.runningProperty());
        Button export = Parts.button(Messages.text("portfolio.export"), this::export);
        HBox tools = Parts.row(Parts.spacer(), export, adding(), rescan);
        var list = new Panel(Messages.text("portfolio.list"), table);
        var all = new VBox(tools, tiles(portfolio), heat(portfolio), list);
        all.getStyleClass().add("page");
        content.getChildren().setAll(Parts.scroll(all));
    }

    private Button adding(String... classes) {
        Button add = Parts.button(Messages.text("portfolio.add"), this::add, classes);
        add.setGraphic(Icon.OPEN.node());
        add.disableProperty().bind(model.runningProperty());
        return add;
    }

    private Deck tiles(Portfolio portfolio) {
        Portfolio.Totals totals = portfolio.totals();
        var tiles = new Deck();
        tiles.getStyleClass().add("tiles");
        tiles.add(tile(Figures.count(totals.repositories()), "portfolio.tile.projects"), 1, 150);
        tiles.add(tile(Figures.count(totals.tied()), "portfolio.tile.tied"), 1, 150);
        tiles.add(tile(Figures.count(totals.score()), "portfolio.tile.score"), 1, 150);
        tiles.add(
                tile(Figures.count(portfolio.vendors().size()), "portfolio.tile.vendors"), 1, 150);
        tiles.add(tile(Figures.amount(totals.days()), "portfolio.tile.days"), 1, 150);
        return tiles;
    }

    private Tile tile(String figure, String name) {
        return new Tile(
                figure, Messages.text(name), Messages.text(name + ".note"), table::requestFocus);
    }

    private Node heat(Portfolio portfolio) {
        if (portfolio.totals().tied() == 0) {
            return new Panel(
                    Messages.text("portfolio.heat"),
                    Parts.paragraph(Messages.text("portfolio.heat.none"), "muted"));
        }
        var map = new ScrollPane(new HeatMap(portfolio, this::open));
        map.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        map.getStyleClass().addAll("edge-to-edge", "heat-scroll");
        var panel = new Panel(Messages.text("portfolio.heat"), map);
        int more = portfolio.vendors().size() - HeatMap.COLUMNS;
        panel.with(
                Parts.label(
                        more > 0
                                ? Messages.text("portfolio.heat.more", more)
                                : Messages.text("portfolio.heat.note"),
                        "muted"));
        return panel;
    }

    private void columns() {
        table.setId("portfolio-table");
        table.getStyleClass().add("edge-to-edge");
        table.setAccessibleText(Messages.text("portfolio.list"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefHeight(TABLE_HEIGHT);
        table.setMinHeight(TABLE_HEIGHT);
        table.getColumns()
                .setAll(
                        List.of(
                                TableColumns.nodes(
                                        "portfolio.column.name", 170, Member::name, this::name),
                                TableColumns.nodes(
                                        "portfolio.column.score",
                                        80,
                                        Member::score,
                                        PortfolioView::score),
                                TableColumns.counts(
                                        "portfolio.column.findings", 80, Member::findings),
                                TableColumns.words(
                                        "portfolio.column.vendors", 230, PortfolioView::vendors),
                                TableColumns.words("portfolio.column.days", 150, this::days),
                                TableColumns.words("portfolio.column.audited", 110, this::audited),
                                TableColumns.path("portfolio.column.root", 200, Member::root)));
    }

    private Node name(Member member) {
        return Parts.link(member.name(), () -> open(member, ""));
    }

    private static Node score(Member member) {
        return Badge.word(
                member.score() + " " + member.grade(),
                "level",
                "level-L" + Math.min(4, member.score() / 20));
    }

    private static String vendors(Member member) {
        return member.vendors().stream()
                .limit(VENDORS_NAMED)
                .map(Member.Vendor::name)
                .collect(Collectors.joining(", "));
    }

    private String days(Member member) {
        Double days = member.bestDays();
        String target = member.bestTarget();
        PortfolioPage page = model.pageProperty().get();
        return days == null || target == null || page == null
                ? ""
                : Messages.text(
                        "portfolio.days", Figures.amount(days), page.names().target(target));
    }

    private String audited(Member member) {
        PortfolioPage page = model.pageProperty().get();
        Instant then = page == null ? null : page.audited().get(member.root());
        return then == null ? "" : Figures.ago(then, time.instant());
    }

    /** Opens a project, and what one vendor has in it where one is named. */
    private void open(Member member, String vendor) {
        Results results = workbench.session().resultsProperty().get();
        Path root = Path.of(member.root());
        boolean here = results != null && results.root().equals(root);
        if (!here) {
            workbench.session().open(root);
        }
        workbench
                .navigator()
                .go(
                        vendor.isEmpty()
                                ? Place.of(Screen.OVERVIEW)
                                : new Place(Screen.FINDINGS, "vendor:" + vendor));
    }

    private void rescan() {
        var _ = model.rescan(this::told, this::failed);
    }

    private void add() {
        workbench
                .dialogs()
                .chooseFolder(Messages.text("portfolio.add.title"))
                .ifPresent(folder -> {
                    var _ = model.add(folder, this::told, this::failed);
                });
    }

    private void told(Outcome outcome) {
        if (outcome.problems().isEmpty()) {
            workbench.notices().done(Messages.text("portfolio.done", outcome.done()));
        } else {
            workbench
                    .notices()
                    .problem(
                            Messages.text(
                                    "portfolio.done.partly",
                                    outcome.done(),
                                    outcome.problems().size(),
                                    outcome.problems().getFirst()),
                            String.join("\n", outcome.problems()));
        }
    }

    private void failed(Throwable failure) {
        workbench
                .notices()
                .problem(
                        Messages.text("portfolio.failed", String.valueOf(failure.getMessage())),
                        "");
    }

    private void export() {
        PortfolioPage page = model.pageProperty().get();
        if (page == null) {
            return;
        }
        workbench
                .dialogs()
                .chooseSave(
                        Messages.text("portfolio.export"),
                        "portfolio.html",
                        Messages.text("portfolio.export.kind"))
                .ifPresent(file -> write(page.portfolio(), file));
    }

    private void write(Portfolio portfolio, Path file) {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        workbench
                .tasks()
                .quietly(
                        "write the portfolio",
                        progress -> {
                            try (Writer out =
                                    Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                                if (json) {
                                    PortfolioDocument.write(portfolio, out);
                                } else {
                                    PortfolioHtml.write(portfolio, out);
                                }
                            }
                            return file;
                        },
                        written ->
                                workbench
                                        .notices()
                                        .done(
                                                Messages.text(
                                                        "portfolio.exported", written.toString()),
                                                Messages.text("portfolio.exported.open"),
                                                () -> workbench.outside().open(written)),
                        this::failed);
    }
}
