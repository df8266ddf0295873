package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.detail.DetailDrawer;
import dev.unmoor.desktop.findings.FindingsView;
import dev.unmoor.desktop.history.HistoryView;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.map.MapView;
import dev.unmoor.desktop.memory.LiveMemory;
import dev.unmoor.desktop.models.ModelsView;
import dev.unmoor.desktop.navigation.Navigator;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.overview.OverviewView;
import dev.unmoor.desktop.planner.PlannerView;
import dev.unmoor.desktop.portfolio.PortfolioView;
import dev.unmoor.desktop.preferences.Density;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.preferences.Preferences;
import dev.unmoor.desktop.prompts.PromptsView;
import dev.unmoor.desktop.reports.ReportsView;
import dev.unmoor.desktop.routes.RoutesView;
import dev.unmoor.desktop.session.Library;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.desktop.session.Prospects;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.session.Sample;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.settings.SettingsView;
import dev.unmoor.desktop.start.StartView;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.whatif.WhatIfView;
import dev.unmoor.desktop.workbench.FileDialogs;
import dev.unmoor.desktop.workbench.Outside;
import dev.unmoor.desktop.workbench.Remembered;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The frame around the screens. */
public final class Shell {

    /** Below this width the rail shows icons only, whatever was chosen. */
    private static final double NARROW = 1100;

    private static final double LEAST_DRAWER = 320;

    private final Workbench workbench;
    private final InstantSource time;
    private final Projects projects;
    private final Runnable quit;

    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final StackPane host = new StackPane();
    private final SplitPane split = new SplitPane();
    private final Overlay overlay = new Overlay();
    private final DropLayer dropLayer = new DropLayer();
    private final Map<Screen, ScreenView> screens = new EnumMap<>(Screen.class);
    private final Rail rail;
    private final TopBar topBar;
    private final DetailDrawer drawer;
    private final Palette palette;
    private final Screen lastScreen;
    private @Nullable ScreenView shown;

    /**
     * What the shell is made of.
     *
     * @param remembered what is remembered of all projects
     * @param dataFolder where the program may keep files of its own
     * @param quit closes the window
     */
    public record Setting(
            Session session,
            Navigator navigator,
            TaskCenter tasks,
            LivePreferences preferences,
            FileDialogs dialogs,
            Outside outside,
            InstantSource time,
            Supplier<Library> library,
            Path dataFolder,
            Remembered remembered,
            Runnable quit) {}

    /** Builds the shell. */
    public Shell(Setting setting) {
        var toasts = new Toasts(setting.outside());
        workbench =
                new Workbench(
                        setting.session(),
                        setting.navigator(),
                        setting.tasks(),
                        setting.preferences(),
                        new LiveMemory(
                                setting.session(),
                                setting.tasks(),
                                setting.dataFolder(),
                                failure ->
                                        toasts.problem(
                                                Messages.text(
                                                        "memory.failed",
                                                        String.valueOf(failure.getMessage())),
                                                "")),
                        setting.remembered(),
                        new Actions(),
                        setting.dialogs(),
                        setting.outside(),
                        toasts,
                        setting.library(),
                        new Prospects(setting.preferences()::catalogs));
        time = setting.time();
        quit = setting.quit();
        projects = new Projects(workbench, setting.dataFolder());
        lastScreen = lastScreen();
        bindActions();
        var _ = new RecentKeeper(workbench.session(), workbench.preferences());
        rail = new Rail(workbench);
        topBar = new TopBar(workbench);
        drawer = new DetailDrawer(workbench);
        bindDrawerActions();
        palette =
                new Palette(
                        new PaletteModel(
                                workbench.actions(),
                                workbench.session(),
                                workbench.navigator(),
                                workbench.preferences()),
                        overlay,
                        workbench.tasks());
        assemble(toasts);
        workbench.navigator().currentProperty().addListener((value, before, now) -> show(now));
        workbench
                .session()
                .phaseProperty()
                .addListener((value, before, now) -> follow(before, now));
        show(workbench.navigator().currentProperty().get());
    }

    /** The root of the window. */
    public StackPane root() {
        return root;
    }

    /** What the screens are handed, for the window's own use. */
    public Workbench workbench() {
        return workbench;
    }

    /** Takes keys and drops of a scene. */
    public void install(Scene scene) {
        new KeyRouter(
                        workbench.actions(),
                        () ->
                                ShellActions.local(
                                        workbench.navigator().currentProperty().get().screen()),
                        overlay::isVisible)
                .install(scene);
        dropLayer.install(root, this::open);
        scene.widthProperty().addListener((value, before, now) -> foldRail());
        foldRail();
    }

    /** Opens what was dropped or named: the first of the paths. */
    public void open(List<Path> paths) {
        if (!paths.isEmpty()) {
            workbench.session().open(paths.getFirst());
        }
    }

    /** Opens what is named: a path here, or a repository elsewhere, which is cloned first. */
    public void open(String place) {
        projects.open(place);
    }

    private void assemble(Toasts toasts) {
        root.getStyleClass().add("unmoor");
        root.setId("unmoor");
        frame.getStyleClass().add("frame");
        host.getStyleClass().add("screen-host");
        split.getStyleClass().add("drawer-split");
        split.getItems().setAll(host);
        SplitPane.setResizableWithParent(drawer, false);
        drawer.setMinWidth(LEAST_DRAWER);
        var body = new BorderPane(split);
        body.setTop(new VBox(topBar, new Banner(workbench)));
        body.getStyleClass().add("body");
        frame.setLeft(rail);
        frame.setCenter(body);
        frame.setBottom(new StatusBar(workbench));
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        root.getChildren().setAll(frame, dropLayer, overlay, toasts);
    }

    private void bindActions() {
        Actions actions = workbench.actions();
        Session session = workbench.session();
        Navigator navigator = workbench.navigator();
        BooleanBinding project =
                Bindings.createBooleanBinding(
                        () -> !(session.phaseProperty().get() instanceof Phase.NoProject),
                        session.phaseProperty());
        BooleanBinding scanning =
                Bindings.createBooleanBinding(
                        () ->
                                session.phaseProperty().get() instanceof Phase.Scanning running
                                        && !running.stopping(),
                        session.phaseProperty());
        BooleanBinding idle =
                Bindings.createBooleanBinding(
                        () ->
                                session.phaseProperty().get() instanceof Phase.Ready
                                        || session.phaseProperty().get() instanceof Phase.Failed,
                        session.phaseProperty());
        actions.bind(ActionId.OPEN, projects::choose);
        actions.bind(ActionId.CLONE, this::askForRepository);
        actions.bind(
                ActionId.SAMPLE,
                projects::openSample,
                new SimpleBooleanProperty(Sample.available()));
        actions.bind(ActionId.RESCAN, session::rescan, idle);
        actions.bind(ActionId.RESCAN_FULLY, session::rescanFully, idle);
        actions.bind(ActionId.STOP, session::stop, scanning);
        actions.bind(ActionId.CLOSE_PROJECT, this::closeProject, project);
        actions.bind(ActionId.QUIT, quit);
        for (Screen screen : Screen.values()) {
            if (screen.needsProject()) {
                actions.bind(ShellActions.go(screen), () -> navigator.go(screen), project);
            } else {
                actions.bind(ShellActions.go(screen), () -> navigator.go(screen));
            }
        }
        actions.bind(ActionId.BACK, navigator::back, navigator.canGoBackProperty());
        actions.bind(ActionId.FORWARD, navigator::forward, navigator.canGoForwardProperty());
        actions.bind(ActionId.PALETTE, () -> openPalette(""));
        actions.bind(ActionId.SEARCH, () -> openPalette("@"), project);
        actions.bind(
                ActionId.FILTER,
                () -> {
                    if (shown != null) {
                        shown.focusFilter();
                    }
                });
        actions.bind(ActionId.NEXT_PANE, this::nextPane);
        bindViewActions(actions, session);
    }

    private void bindViewActions(Actions actions, Session session) {
        LivePreferences preferences = workbench.preferences();
        actions.bind(ActionId.DRAWER, this::toggleDrawer);
        actions.bind(
                ActionId.RAIL,
                () -> {
                    preferences.change(all -> all.withRailCollapsed(!all.frame().railCollapsed()));
                    foldRail();
                });
        actions.bind(
                ActionId.THEME,
                () -> preferences.change(all -> all.withTheme(all.appearance().theme().next())));
        actions.bind(
                ActionId.TEXT_LARGER,
                () -> preferences.change(all -> all.withTextSize(all.appearance().textSize() + 1)));
        actions.bind(
                ActionId.TEXT_SMALLER,
                () -> preferences.change(all -> all.withTextSize(all.appearance().textSize() - 1)));
        actions.bind(
                ActionId.TEXT_USUAL,
                () -> preferences.change(all -> all.withTextSize(Preferences.USUAL_TEXT)));
        actions.bind(
                ActionId.DENSITY,
                () ->
                        preferences.change(all ->
                                all.withDensity(
                                        all.appearance().density() == Density.COMPACT
                                                ? Density.COMFORTABLE
                                                : Density.COMPACT)));
        BooleanBinding results =
                Bindings.createBooleanBinding(
                        () -> session.resultsProperty().get() != null, session.resultsProperty());
        actions.bind(ActionId.SKIPPED, this::showSkipped, results);
        actions.bind(
                ActionId.CLEAR_SCOPE,
                () -> session.scopeProperty().set(null),
                session.scopeProperty().isNotNull());
        actions.bind(ActionId.SHORTCUTS, this::showShortcuts);
        actions.bind(ActionId.ABOUT, this::showAbout);
    }

    private void bindDrawerActions() {
        Session session = workbench.session();
        BooleanBinding selected =
                session.selectedProperty().isNotNull().or(session.placeProperty().isNotNull());
        workbench.actions().bind(ActionId.FINDING_COPY, drawer::copyPlace, selected);
        workbench.actions().bind(ActionId.FINDING_OPEN, drawer::openInEditor, selected);
        session.selectedProperty()
                .addListener((value, before, now) -> {
                    if (now != null && before == null) {
                        showDrawer(true);
                    }
                });
        session.placeProperty()
                .addListener((value, before, now) -> {
                    if (now != null) {
                        showDrawer(true);
                    }
                });
    }

    private void show(Place place) {
        ScreenView next = screens.get(place.screen());
        if (next == null) {
            next = create(place.screen());
            screens.put(place.screen(), next);
        }
        if (!next.equals(shown)) {
            if (shown != null) {
                shown.hidden();
            }
            shown = next;
            host.getChildren().setAll(next.node());
        }
        next.shown(place);
        if (place.screen() == Screen.START) {
            showDrawer(false);
        }
        workbench.preferences().change(all -> all.withLastScreen(place.screen().id()));
    }

    /** Where the person was, to be there again with the project that was open. */
    private Screen lastScreen() {
        String last = workbench.preferences().get().frame().lastScreen();
        for (Screen screen : Screen.values()) {
            if (screen.id().equals(last) && screen.needsProject()) {
                return screen;
            }
        }
        return Screen.OVERVIEW;
    }

    private ScreenView create(Screen screen) {
        return switch (screen) {
            case START -> new StartView(workbench, time);
            case OVERVIEW -> new OverviewView(workbench);
            case MAP -> new MapView(workbench);
            case FINDINGS -> new FindingsView(workbench);
            case PROMPTS -> new PromptsView(workbench);
            case MODELS -> new ModelsView(workbench);
            case ROUTES -> new RoutesView(workbench);
            case WHAT_IF -> new WhatIfView(workbench);
            case PLANNER -> new PlannerView(workbench, time);
            case HISTORY -> new HistoryView(workbench);
            case REPORTS -> new ReportsView(workbench);
            case PORTFOLIO -> new PortfolioView(workbench, time);
            case SETTINGS -> new SettingsView(workbench);
        };
    }

    private void follow(Phase before, Phase now) {
        if (now instanceof Phase.Scanning && workbench.session().resultsProperty().get() == null) {
            if (workbench.navigator().currentProperty().get().screen() == Screen.START) {
                workbench.navigator().go(Screen.OVERVIEW);
            }
        } else if (now instanceof Phase.Ready && before instanceof Phase.NoProject) {
            if (workbench.navigator().currentProperty().get().screen() == Screen.START) {
                workbench.navigator().go(lastScreen);
            }
        } else if (now instanceof Phase.NoProject && !(before instanceof Phase.NoProject)) {
            workbench.navigator().go(Screen.START);
            workbench.navigator().forget();
        }
    }

    private void closeProject() {
        workbench.session().close();
    }

    private void openPalette(String begin) {
        palette.open(begin);
    }

    private void showShortcuts() {
        var sheet = new ShortcutSheet(overlay::hide);
        overlay.show(sheet, Pos.CENTER, sheet.focus());
    }

    private void askForRepository() {
        var sheet = new CloneSheet(overlay::hide, projects::open);
        overlay.show(sheet, Pos.CENTER, sheet.focus());
    }

    private void showAbout() {
        var sheet = new AboutSheet(workbench, overlay::hide);
        overlay.show(sheet, Pos.CENTER, sheet.focus());
    }

    private void showSkipped() {
        Results results = workbench.session().resultsProperty().get();
        if (results != null) {
            var sheet = new SkippedSheet(results.audit().project().skipped(), overlay::hide);
            overlay.show(sheet, Pos.CENTER, sheet.focus());
        }
    }

    private void nextPane() {
        Scene scene = root.getScene();
        if (scene == null || shown == null) {
            return;
        }
        Node focus = scene.getFocusOwner();
        if (within(focus, host) && split.getItems().contains(drawer)) {
            drawer.requestFocus();
            drawer.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        } else if (within(focus, host) || within(focus, drawer)) {
            rail.lookupAll(".rail-button").stream().findFirst().ifPresent(Node::requestFocus);
        } else {
            shown.focusMain();
        }
    }

    private static boolean within(@Nullable Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private void toggleDrawer() {
        showDrawer(!split.getItems().contains(drawer));
    }

    private void showDrawer(boolean wanted) {
        boolean is = split.getItems().contains(drawer);
        if (wanted && !is) {
            double width = Math.max(split.getWidth(), LEAST_DRAWER * 2);
            double own =
                    Math.clamp(
                            workbench.preferences().get().frame().drawerWidth(),
                            LEAST_DRAWER,
                            width / 2);
            split.getItems().add(drawer);
            split.setDividerPositions(1 - own / width);
        } else if (!wanted && is) {
            double width = drawer.getWidth();
            split.getItems().remove(drawer);
            if (width >= LEAST_DRAWER) {
                workbench.preferences().change(all -> all.withDrawerWidth(width));
            }
        }
    }

    private void foldRail() {
        Scene scene = root.getScene();
        boolean narrow = scene != null && scene.getWidth() > 0 && scene.getWidth() < NARROW;
        boolean wanted = narrow || workbench.preferences().get().frame().railCollapsed();
        if (wanted != rail.folded()) {
            rail.fold(wanted);
        }
    }
}
