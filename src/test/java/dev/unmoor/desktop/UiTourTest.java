package dev.unmoor.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.preferences.Preferences;
import dev.unmoor.desktop.preferences.RecentProject;
import dev.unmoor.desktop.preferences.ThemeChoice;
import dev.unmoor.desktop.session.AuditEngine;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.VendorUse;
import dev.unmoor.outlook.Scenario;
import dev.unmoor.outlook.Shock;
import dev.unmoor.outlook.Volume;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opens every screen in its states, in both themes, takes pictures, and holds what must hold. */
@Tag("ui")
class UiTourTest {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;

    /** The real engine, on the bundled sample; {@code -Dunmoor.tour=PATH} takes another. */
    private static final AuditEngine FULL = new RealEngine(() -> 0);

    private static final Path TREE =
            Path.of(System.getProperty("unmoor.tour", "assets/samples/support-assistant"));

    private static Preferences preferences(ThemeChoice theme) {
        return Preferences.USUAL
                .withTheme(theme)
                .remember(
                        new RecentProject(
                                "/home/ada/old-prototype",
                                "old-prototype",
                                null,
                                null,
                                null,
                                null,
                                false))
                .remember(
                        new RecentProject(
                                Path.of("src").toAbsolutePath().toString(),
                                "billing-service",
                                31,
                                "B",
                                38,
                                Stagehand.NOW.minus(Duration.ofDays(3)),
                                false));
    }

    private static String name(ThemeChoice theme, String picture) {
        return theme.name().toLowerCase(Locale.ROOT) + "/" + picture;
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void screens(ThemeChoice theme) throws Exception {
        try (var hand = new Stagehand(FULL, preferences(theme), WIDTH, HEIGHT)) {
            Stagehand.cssWarnings();
            hand.picture(name(theme, "start"));
            hand.run(() -> hand.session.open(TREE));
            hand.await("results", () -> hand.session.phaseProperty().get() instanceof Phase.Ready);
            check(hand);
            hand.picture(name(theme, "overview"));
            stuck(hand, theme);
            hand.run(() -> hand.navigator.go(Screen.MAP));
            hand.settle();
            check(hand);
            hand.picture(name(theme, "map"));
            enterVolumes(hand);
            for (Screen screen :
                    List.of(
                            Screen.PROMPTS,
                            Screen.MODELS,
                            Screen.ROUTES,
                            Screen.REPORTS,
                            Screen.SETTINGS)) {
                hand.run(() -> hand.navigator.go(screen));
                hand.settle();
                if (screen == Screen.REPORTS) {
                    awaitNode(hand, "#screen-reports :ready");
                }
                check(hand);
                hand.picture(name(theme, screen.id()));
            }
            planner(hand, theme);
            whatIf(hand, theme);
            hand.run(() -> hand.navigator.go(Screen.FINDINGS));
            hand.settle();
            hand.picture(name(theme, "findings"));
            Finding finding =
                    hand.session.resultsProperty().get().audit().findings().stream()
                            .filter(one -> one.kind() == FindingKind.SDK_CALL)
                            .max(Comparator.comparingInt(one -> one.trace().size()))
                            .orElseThrow();
            hand.run(() -> hand.session.selectedProperty().set(finding));
            hand.settle();
            check(hand);
            hand.picture(name(theme, "findings-detail"));
            hand.run(() -> hand.navigator.go(new Place(Screen.FINDINGS, "vendor:nobody")));
            hand.settle();
            Thread.sleep(200);
            hand.picture(name(theme, "findings-filtered"));
            hand.run(() -> hand.shell.workbench().actions().run(ActionId.PALETTE));
            hand.picture(name(theme, "palette"));
            hand.run(() -> hand.shell.workbench().actions().run(ActionId.ABOUT));
            hand.settle();
            hand.picture(name(theme, "about"));
            hand.run(() -> hand.shell.workbench().actions().run(ActionId.CLONE));
            hand.picture(name(theme, "clone"));
            assertThat(hand.unexpected).isEmpty();
            assertThat(Stagehand.cssWarnings()).isEmpty();
        }
    }

    /** A volume for each model that has a price, and what a day costs. */
    private static void enterVolumes(Stagehand hand) throws Exception {
        var models = hand.session.resultsProperty().get().audit().models();
        hand.run(() -> {
            hand.preferences.change(all -> all.withDayRate(900));
            models.stream()
                    .filter(model -> model.price() != null)
                    .forEach(model ->
                            hand.shell
                                    .workbench()
                                    .memory()
                                    .change(all ->
                                            all.withVolume(
                                                    new Volume(
                                                            model.id(),
                                                            400_000,
                                                            900_000_000L,
                                                            120_000_000L))));
            hand.navigator.go(
                    new Place(
                            Screen.MODELS,
                            models.stream()
                                    .filter(model -> model.price() != null)
                                    .max(Comparator.comparingInt(model -> model.uses().size()))
                                    .map(ModelUse::id)
                                    .orElse("")));
        });
        hand.settle();
    }

    /** Waits for a node that is shown only once something is worked out. */
    private static void awaitNode(Stagehand hand, String selector) throws Exception {
        hand.await(
                selector,
                () -> {
                    // what scrolls has its content only once it has been laid out
                    hand.scene.getRoot().applyCss();
                    hand.scene.getRoot().layout();
                    return !hand.scene.getRoot().lookupAll(selector).isEmpty();
                });
    }

    /** The lower half of the overview, with a chance of one's own. */
    private static void stuck(Stagehand hand, ThemeChoice theme) throws Exception {
        awaitNode(hand, "#stuck-chance");
        hand.run(() -> {
            ((Slider) hand.scene.getRoot().lookup("#stuck-chance")).setValue(30);
            ((ScrollPane) hand.scene.getRoot().lookup("#screen-overview .scroll-pane"))
                    .setVvalue(0.75);
        });
        hand.settle();
        check(hand);
        hand.picture(name(theme, "overview-below"));
        hand.run(() ->
                ((ScrollPane) hand.scene.getRoot().lookup("#screen-overview .scroll-pane"))
                        .setVvalue(0));
    }

    private static void planner(Stagehand hand, ThemeChoice theme) throws Exception {
        hand.run(() -> hand.navigator.go(Screen.PLANNER));
        awaitNode(hand, ".choice-bar");
        check(hand);
        hand.picture(name(theme, "planner-begin"));
        hand.run(() -> hand.shell.workbench().actions().run(ActionId.PLANNER_COMPARE));
        awaitNode(hand, ".matrix");
        check(hand);
        hand.picture(name(theme, "planner-compare"));
        hand.run(() -> ((Button) hand.scene.getRoot().lookup(".matrix .button")).fire());
        awaitNode(hand, ".step-row");
        check(hand);
        type(hand, "#team-owner", "Ada Lovelace");
        type(hand, "#team-actual", "9.5");
        type(hand, "#team-more", "Ask the lawyers before the pilot");
        assertThat(hand.scene.getRoot().lookup(".step-owner"))
                .isInstanceOfSatisfying(
                        Label.class, each -> assertThat(each.getText()).isEqualTo("Ada Lovelace"));
        check(hand);
        hand.picture(name(theme, "planner-steps"));
        hand.run(() -> hand.navigator.go(new Place(Screen.PLANNER, "patch")));
        awaitNode(hand, ".left-why");
        check(hand);
        hand.picture(name(theme, "planner-patch"));
        for (String tab : List.of("board", "effort")) {
            hand.run(() -> hand.navigator.go(new Place(Screen.PLANNER, tab)));
            hand.settle();
            check(hand);
            hand.picture(name(theme, "planner-" + tab));
        }
    }

    private static void type(Stagehand hand, String field, String text) throws Exception {
        hand.run(() -> {
            var at = (TextField) hand.scene.getRoot().lookup(field);
            at.setText(text);
            at.fireEvent(new ActionEvent(at, at));
        });
        hand.settle();
    }

    private static void whatIf(Stagehand hand, ThemeChoice theme) throws Exception {
        String vendor =
                hand.session.resultsProperty().get().audit().vendors().stream()
                        .max(Comparator.comparingInt(VendorUse::findings))
                        .orElseThrow()
                        .id();
        String model = hand.session.resultsProperty().get().audit().models().getFirst().id();
        hand.run(() ->
                hand.shell
                        .workbench()
                        .memory()
                        .change(all ->
                                all.withShocks(
                                                List.of(
                                                        shock(Shock.Kind.PRICE, vendor, 2),
                                                        shock(Shock.Kind.CAPACITY, vendor, 1),
                                                        new Shock(
                                                                Shock.Kind.RETIRED,
                                                                null,
                                                                model,
                                                                1,
                                                                null)))
                                        .withScenario(
                                                new Scenario(
                                                        "A bad January",
                                                        List.of(
                                                                shock(
                                                                        Shock.Kind.UNAVAILABLE,
                                                                        vendor,
                                                                        1))))));
        // a scene without a window does not draw anew what has only changed its state: come late
        hand.run(() -> hand.navigator.go(Screen.WHAT_IF));
        awaitNode(hand, ".answer");
        check(hand);
        hand.picture(name(theme, "what-if"));
        hand.run(() -> hand.shell.workbench().memory().change(all -> all.withShocks(List.of())));
    }

    private static Shock shock(Shock.Kind kind, String vendor, double factor) {
        return new Shock(kind, vendor, null, factor, null);
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void states(ThemeChoice theme) throws Exception {
        var go = new CountDownLatch(1);
        AuditEngine slow =
                (request, listener) -> {
                    listener.progress(AuditListener.Stage.WALK, 218, 218);
                    listener.progress(AuditListener.Stage.PARSE, 11, 24);
                    listener.found(FixtureAudit.make().findings().subList(0, 9));
                    try {
                        go.await();
                    } catch (InterruptedException stopped) {
                        throw new AuditException("interrupted", stopped);
                    }
                    return FixtureAudit.make();
                };
        try (var hand = new Stagehand(slow, preferences(theme), WIDTH, HEIGHT)) {
            hand.run(() -> hand.session.open(FixtureAudit.ROOT));
            hand.await("findings", () -> hand.session.streamed().size() == 9);
            hand.picture(name(theme, "overview-scanning"));
            hand.run(() -> hand.navigator.go(Screen.FINDINGS));
            hand.settle();
            hand.picture(name(theme, "findings-scanning"));
            hand.run(hand.session::stop);
            go.countDown();
            hand.await("results", () -> hand.session.phaseProperty().get() instanceof Phase.Ready);
            hand.run(() -> hand.navigator.go(Screen.OVERVIEW));
            hand.picture(name(theme, "overview-partial"));
            hand.run(() -> hand.navigator.go(Screen.WHAT_IF));
            hand.picture(name(theme, "what-if-empty"));
            assertThat(hand.unexpected).isEmpty();
        }
        AuditEngine failing =
                (request, listener) -> {
                    throw new AuditException(
                            "There is no folder /home/ada/moved. Check the path, or open another"
                                    + " folder.");
                };
        try (var hand = new Stagehand(failing, preferences(theme), WIDTH, HEIGHT)) {
            hand.run(() -> hand.session.open(Path.of("/home/ada/moved")));
            hand.await("failure", () -> hand.session.phaseProperty().get() instanceof Phase.Failed);
            hand.picture(name(theme, "overview-failed"));
        }
        AuditEngine nothing = (request, listener) -> FixtureAudit.empty();
        try (var hand = new Stagehand(nothing, preferences(theme), WIDTH, HEIGHT)) {
            hand.run(() -> hand.session.open(FixtureAudit.ROOT));
            hand.await("results", () -> hand.session.phaseProperty().get() instanceof Phase.Ready);
            hand.picture(name(theme, "overview-clean"));
            hand.run(() -> hand.navigator.go(Screen.MAP));
            hand.picture(name(theme, "map-empty"));
            hand.run(() -> hand.navigator.go(Screen.ROUTES));
            hand.picture(name(theme, "routes-clean"));
            hand.run(() -> hand.navigator.go(Screen.WHAT_IF));
            hand.picture(name(theme, "what-if-clean"));
            hand.run(() -> hand.navigator.go(Screen.PLANNER));
            hand.picture(name(theme, "planner-clean"));
            hand.run(() -> hand.shell.workbench().actions().run(ActionId.SHORTCUTS));
            hand.picture(name(theme, "shortcuts"));
            assertThat(hand.unexpected).isEmpty();
        }
    }

    /** What must hold of every screen at any time. */
    private static void check(Stagehand hand) throws Exception {
        hand.settle();
        Map<String, Integer> ids = new HashMap<>();
        Stagehand.onWindowThread(() -> {
            collect(hand.scene.getRoot(), ids);
            return true;
        });
        List<String> clipped = new ArrayList<>();
        List<String> nameless = new ArrayList<>();
        Stagehand.onWindowThread(() -> {
            // what has come since the last frame takes its place first
            hand.scene.getRoot().applyCss();
            hand.scene.getRoot().layout();
            look(hand.scene.getRoot(), clipped, nameless);
            return true;
        });
        assertThat(clipped).as("cut off, and nothing says the whole").isEmpty();
        assertThat(nameless).as("buttons without a name for who can't see them").isEmpty();
        ids.values().removeIf(count -> count == 1);
        assertThat(ids).as("ids that are not unique").isEmpty();
        assertThat(List.copyOf(hand.unexpected)).isEmpty();
    }

    private static void collect(Node node, Map<String, Integer> ids) {
        String id = node.getId();
        // ids of skins' own parts repeat by design
        if (id != null && !id.isEmpty() && Character.isLowerCase(id.charAt(0)) && ours(node)) {
            ids.merge(id, 1, Integer::sum);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, ids));
        }
    }

    /** Text that is cut must be had in whole by pointing at it; columns may be widened instead. */
    private static void look(Node node, List<String> clipped, List<String> nameless) {
        if (!node.isVisible() || node instanceof IndexedCell || node instanceof TableColumnHeader) {
            return;
        }
        if (node instanceof Labeled labeled && !(node instanceof TitledPane)) {
            String text = labeled.getText();
            if (text != null
                    && !text.isEmpty()
                    && labeled.lookup(".text") instanceof Text shown
                    && !shown.getText().equals(text)
                    && !explained(labeled)) {
                clipped.add(text);
            }
        }
        if (node instanceof ButtonBase button
                && (button.getText() == null || button.getText().isBlank())
                && (button.getAccessibleText() == null || button.getAccessibleText().isBlank())) {
            nameless.add(button.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, clipped, nameless));
        }
    }

    /** Whether pointing at it, or at the button that it is on, says the whole. */
    private static boolean explained(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean ours(Node node) {
        return node.getTypeSelector() != null && node.getClass().getName().startsWith("dev.unmoor");
    }
}
