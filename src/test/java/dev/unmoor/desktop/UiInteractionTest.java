package dev.unmoor.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.preferences.Preferences;
import dev.unmoor.desktop.preferences.ThemeChoice;
import dev.unmoor.desktop.session.AuditArchive;
import dev.unmoor.desktop.session.AuditEngine;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.model.Audit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Drives the window with keys and mouse, as a person does. */
@Tag("ui")
class UiInteractionTest {

    private final FxRobot robot = new FxRobot();
    private Stagehand hand;
    private Stage stage;

    @BeforeEach
    void show() throws Exception {
        hand =
                new Stagehand(
                        (request, listener) -> FixtureAudit.make(),
                        Preferences.USUAL.withTheme(ThemeChoice.LIGHT),
                        980,
                        720);
        stage = FxToolkit.registerPrimaryStage();
        hand.run(() -> {
            stage.setScene(hand.scene);
            stage.setWidth(980);
            stage.setHeight(720);
            stage.show();
            stage.requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.run(stage::hide);
        hand.close();
        assertThat(hand.unexpected).isEmpty();
    }

    private void open() throws Exception {
        hand.run(() -> hand.session.open(FixtureAudit.ROOT));
        hand.await("results", () -> hand.session.phaseProperty().get() instanceof Phase.Ready);
        hand.settle();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private <T extends Node> T find(String selector, Class<T> type) throws Exception {
        return type.cast(
                Stagehand.onWindowThread(
                        () -> Optional.ofNullable(hand.scene.lookup(selector)).orElseThrow()));
    }

    /** Rows of the findings table; none while it isn't shown. */
    private int rows() {
        return hand.scene.lookup("#findings-table") instanceof TableView<?> table
                ? table.getItems().size()
                : 0;
    }

    private boolean shown(String selector) throws Exception {
        return Stagehand.onWindowThread(() -> hand.scene.lookup(selector) != null);
    }

    @Test
    void anAddressThatIsNoneIsSaidInTheSheetAndARepositoryIsClonedAndOpened(@TempDir Path folder)
            throws Exception {
        Path bare = folder.resolve("assistant.git");
        try (Git git = Git.init().setBare(true).setDirectory(bare.toFile()).call()) {
            assertThat(git.getRepository().isBare()).isTrue();
        }
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        hand.settle();
        robot.write("not-an-address");
        press(KeyCode.ENTER);
        hand.settle();
        assertThat(shown("#clone-sheet")).isTrue();

        TextField address = find("#clone-sheet .text-field", TextField.class);
        hand.run(() -> address.setText(bare.toString()));
        press(KeyCode.ENTER);

        hand.await("results", () -> hand.session.phaseProperty().get() instanceof Phase.Ready);
        Path root = hand.session.root();
        assertThat(root).isNotNull().isDirectory();
        assertThat(root.getFileName()).hasToString("assistant");
        assertThat(root.startsWith(folder)).isFalse();
    }

    @Test
    void theProjectOfLastTimeIsShownAgainWithoutBeingAudited() throws Exception {
        Instant ended = Stagehand.NOW.minusSeconds(3600);
        var archive =
                new AuditArchive() {
                    @Override
                    public Kept latest(Path root) {
                        return new Kept(FixtureAudit.make(), ended);
                    }

                    @Override
                    public void keep(Path root, Audit audit, Instant finished) {
                        throw new IllegalStateException("nothing new was audited");
                    }
                };
        AuditEngine none =
                (request, listener) -> {
                    throw new IllegalStateException("nothing was to be audited");
                };
        var before = Preferences.USUAL.withLastScreen(Screen.FINDINGS.id());
        try (var next = new Stagehand(none, archive, before, 980, 720)) {
            next.run(() -> next.session.restore(FixtureAudit.ROOT));
            next.await("results", () -> next.session.resultsProperty().get() != null);
            next.settle();
            assertThat(next.navigator.currentProperty().get().screen()).isEqualTo(Screen.FINDINGS);
            assertThat(next.session.resultsProperty().get().finished()).isEqualTo(ended);
            assertThat(next.preferences.get().frame().lastProject())
                    .isEqualTo(FixtureAudit.ROOT.toString());
            assertThat(next.unexpected).isEmpty();
        }
    }

    @Test
    void opensAProjectByKeyAndGoesAround() throws Exception {
        hand.chosen = Optional.of(FixtureAudit.ROOT);
        press(KeyCode.CONTROL, KeyCode.O);
        hand.await("results", () -> hand.session.phaseProperty().get() instanceof Phase.Ready);
        assertThat(hand.navigator.currentProperty().get().screen()).isEqualTo(Screen.OVERVIEW);
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        hand.await(
                "findings",
                () -> hand.navigator.currentProperty().get().screen() == Screen.FINDINGS);
        press(KeyCode.ALT, KeyCode.LEFT);
        hand.await(
                "overview",
                () -> hand.navigator.currentProperty().get().screen() == Screen.OVERVIEW);
        press(KeyCode.ALT, KeyCode.RIGHT);
        hand.await(
                "findings",
                () -> hand.navigator.currentProperty().get().screen() == Screen.FINDINGS);
    }

    @Test
    void thePaletteRunsCommandsAndFindsVendors() throws Exception {
        open();
        press(KeyCode.CONTROL, KeyCode.K);
        hand.await("palette", () -> hand.scene.lookup("#palette") != null);
        robot.write("depend");
        hand.settle();
        press(KeyCode.ENTER);
        hand.await("map", () -> hand.navigator.currentProperty().get().screen() == Screen.MAP);
        assertThat(shown("#palette")).isFalse();
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("bedrock");
        hand.settle();
        press(KeyCode.ENTER);
        hand.await(
                "findings of the vendor",
                () ->
                        hand.navigator
                                .currentProperty()
                                .get()
                                .argument()
                                .equals("vendor:aws-bedrock"));
        press(KeyCode.CONTROL, KeyCode.K);
        press(KeyCode.ESCAPE);
        assertThat(shown("#palette")).isFalse();
    }

    @Test
    void findingsAreWalkedFilteredAndCopied() throws Exception {
        open();
        hand.run(() -> hand.navigator.go(Screen.FINDINGS));
        hand.settle();
        press(KeyCode.J);
        hand.await("selection", () -> hand.session.selectedProperty().get() != null);
        String first = hand.session.selectedProperty().get().id();
        press(KeyCode.J);
        hand.await("next", () -> !hand.session.selectedProperty().get().id().equals(first));
        press(KeyCode.K);
        hand.await("previous", () -> hand.session.selectedProperty().get().id().equals(first));
        press(KeyCode.C);
        hand.await("copied", () -> !hand.copied.isEmpty());
        assertThat(hand.copied.getFirst()).matches(".+:\\d+");
        press(KeyCode.F4);
        hand.await("opened", () -> !hand.opened.isEmpty());
        press(KeyCode.CONTROL, KeyCode.F);
        hand.await("filter", () -> hand.scene.getFocusOwner() instanceof TextField);
        // letters that press actions elsewhere are typed here
        robot.write("vendor:groq");
        hand.await("filtered", () -> rows() == 3);
        press(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        hand.await("cleared", () -> rows() > 20);
    }

    @Test
    void theDrawerFollowsTheSelectionAndFolds() throws Exception {
        open();
        hand.run(() -> hand.navigator.go(Screen.FINDINGS));
        hand.settle();
        press(KeyCode.J);
        hand.await("drawer", () -> hand.scene.lookup("#drawer") != null);
        press(KeyCode.CONTROL, KeyCode.I);
        hand.await("no drawer", () -> hand.scene.lookup("#drawer") == null);
        press(KeyCode.CONTROL, KeyCode.I);
        hand.await("drawer again", () -> hand.scene.lookup("#drawer") != null);
    }

    @Test
    void textAndColoursFollowTheKeys() throws Exception {
        int before = hand.preferences.get().appearance().textSize();
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        hand.await("larger", () -> hand.preferences.get().appearance().textSize() == before + 1);
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        hand.await("usual", () -> hand.preferences.get().appearance().textSize() == before);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        hand.await(
                "dark",
                () ->
                        hand.scene.getStylesheets().stream()
                                .anyMatch(sheet -> sheet.endsWith("tokens-dark.css")));
        press(KeyCode.F1);
        hand.await("sheet", () -> hand.scene.lookup("#shortcut-sheet") != null);
        press(KeyCode.ESCAPE);
        hand.await("no sheet", () -> hand.scene.lookup("#shortcut-sheet") == null);
    }

    @Test
    void theMapIsWalkedByKeys() throws Exception {
        open();
        hand.run(() -> hand.navigator.go(Screen.MAP));
        hand.settle();
        Node first = find(".map-box", Node.class);
        hand.run(first::requestFocus);
        press(KeyCode.RIGHT);
        hand.await("next box", () -> !first.equals(hand.scene.getFocusOwner()));
        assertThat(hand.scene.getFocusOwner().getStyleClass()).contains("map-box");
        press(KeyCode.ENTER);
        hand.await("focused", () -> hand.scene.lookup(".map-focus") != null);
        press(KeyCode.BACK_SPACE);
        hand.await("whole", () -> hand.scene.lookup(".map-focus") == null);
        press(KeyCode.T);
        hand.await("table", () -> hand.scene.lookup("#map-table") != null);
        press(KeyCode.T);
        hand.await("map", () -> hand.scene.lookup("#map-table") == null);
    }

    @Test
    void everyNumberOfTheOverviewOpensIntoItsEvidence() throws Exception {
        open();
        Node driver = find(".driver-list .opener", Node.class);
        robot.interact(driver::requestFocus);
        press(KeyCode.ENTER);
        hand.await(
                "findings of the driver",
                () -> hand.navigator.currentProperty().get().argument().equals("driver:1"));
        hand.await("one finding", () -> rows() == 1);
    }

    @Test
    void droppedFoldersAreOpened() throws Exception {
        hand.run(() -> hand.shell.open(List.of(FixtureAudit.ROOT, Path.of("other"))));
        hand.await("results", () -> hand.session.phaseProperty().get() instanceof Phase.Ready);
        assertThat(hand.preferences.get().recents()).hasSize(1);
        assertThat(hand.preferences.get().recents().getFirst().score()).isEqualTo(62);
    }

    @Test
    void iconButtonsSayWhatTheyDo() throws Exception {
        open();
        for (Screen screen : Screen.values()) {
            hand.run(() -> hand.navigator.go(screen));
            hand.settle();
            List<String> mute =
                    Stagehand.onWindowThread(() ->
                            hand.scene.getRoot().lookupAll(".button").stream()
                                    .filter(Node::isVisible)
                                    .filter(node -> node instanceof Labeled)
                                    .filter(node ->
                                            ((Labeled) node).getText() == null
                                                    || ((Labeled) node).getText().isEmpty())
                                    .filter(node -> node.getAccessibleText() == null)
                                    .filter(node ->
                                            !node.getStyleClass()
                                                    .contains("increment-arrow-button"))
                                    .map(node -> screen + ": " + node.getStyleClass())
                                    .toList());
            assertThat(mute).isEmpty();
        }
        assertThat(hand.shell.workbench().actions().enabled(ActionId.RESCAN)).isTrue();
    }
}
