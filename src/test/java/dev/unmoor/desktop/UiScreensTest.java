package dev.unmoor.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.fixture.SampleAudit;
import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.preferences.Preferences;
import dev.unmoor.desktop.session.Phase;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one can do on the screens of what follows: from a figure to its code, and back. */
@Tag("ui")
class UiScreensTest {

    private static Stagehand open() throws Exception {
        var hand =
                new Stagehand(
                        (request, listener) -> SampleAudit.results().audit(),
                        Preferences.USUAL,
                        1300,
                        860);
        hand.run(() -> hand.session.open(SampleAudit.ROOT));
        hand.await("results", () -> hand.session.phaseProperty().get() instanceof Phase.Ready);
        return hand;
    }

    private static void await(Stagehand hand, String selector) throws Exception {
        hand.await(
                selector,
                () -> {
                    hand.scene.getRoot().applyCss();
                    hand.scene.getRoot().layout();
                    return hand.scene.getRoot().lookup(selector) != null;
                });
    }

    private static void press(Stagehand hand, String selector) throws Exception {
        await(hand, selector);
        hand.run(() -> {
            Node node = hand.scene.getRoot().lookup(selector);
            if (node instanceof ButtonBase button) {
                button.fire();
            } else {
                node.executeAccessibleAction(AccessibleAction.FIRE);
            }
        });
    }

    @Test
    void evidenceOfARouteIsTwoPressesFromItsCode() throws Exception {
        try (var hand = open()) {
            hand.run(() -> hand.navigator.go(new Place(Screen.ROUTES, "model-routing")));
            press(hand, ".evidence-for > .opener");
            press(hand, ".evidence-for .place-row");
            assertThat(hand.session.selectedProperty().get()).isNotNull();
            await(hand, ".drawer .code-pane");
            assertThat(hand.unexpected).isEmpty();
        }
    }

    @Test
    void aPlaceWithoutAFindingOpensInTheSameDrawer() throws Exception {
        try (var hand = open()) {
            hand.run(() -> hand.navigator.go(new Place(Screen.ROUTES, "evals-outside")));
            press(hand, ".evidence-for > .opener");
            assertThat(hand.session.placeProperty().get()).isNotNull();
            await(hand, ".drawer .code-pane");
            hand.run(() -> hand.shell.workbench().actions().run(ActionId.FINDING_COPY));
            assertThat(hand.copied)
                    .singleElement()
                    .asString()
                    .startsWith(hand.session.placeProperty().get().path());
        }
    }

    @Test
    void aToggleSupposesAndItsChipTakesItBack() throws Exception {
        try (var hand = open()) {
            hand.run(() -> hand.navigator.go(Screen.WHAT_IF));
            await(hand, ".suppose-controls .check-box");
            hand.run(() ->
                    ((CheckBox) hand.scene.getRoot().lookup(".suppose-controls .check-box"))
                            .fire());
            await(hand, ".answer .effect-panel");
            press(hand, ".effect-panel .evidence-all");
            assertThat(hand.navigator.currentProperty().get().screen()).isEqualTo(Screen.FINDINGS);
            assertThat(hand.session.scopeProperty().get()).isNotNull();
            hand.run(hand.navigator::back);
            press(hand, ".what-if-main .scope-chip");
            assertThat(hand.shell.workbench().memory().get().shocks()).isEmpty();
            CheckBox toggle =
                    (CheckBox) hand.scene.getRoot().lookup(".suppose-controls .check-box");
            assertThat(toggle.isSelected()).isFalse();
            assertThat(hand.unexpected).isEmpty();
        }
    }

    @Test
    void aStepIsBegunOnTheBoardAndThatIsUndone() throws Exception {
        try (var hand = open()) {
            hand.run(() -> hand.navigator.go(Screen.PLANNER));
            await(hand, ".choice-bar");
            Button compare =
                    Stagehand.onWindowThread(
                            () -> (Button) hand.scene.getRoot().lookup(".choice-bar .accent"));
            assertThat(compare.isDisabled()).isFalse();
            hand.run(compare::fire);
            press(hand, ".matrix .button");
            press(hand, ".step-row");
            hand.run(() -> hand.navigator.go(new Place(Screen.PLANNER, "board")));
            await(hand, ".card");
            int open = cards(hand);
            press(hand, ".card .card-move");
            assertThat(cards(hand)).isEqualTo(open - 1);
            hand.run(() -> hand.shell.workbench().actions().run(ActionId.PLANNER_UNDO));
            assertThat(cards(hand)).isEqualTo(open);
            assertThat(hand.unexpected).isEmpty();
        }
    }

    /** How many cards are in the first column. */
    private static int cards(Stagehand hand) throws Exception {
        return Stagehand.onWindowThread(
                () -> hand.scene.getRoot().lookup(".board-column").lookupAll(".card").size());
    }
}
