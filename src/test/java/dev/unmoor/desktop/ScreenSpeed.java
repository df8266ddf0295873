package dev.unmoor.desktop;

import dev.unmoor.desktop.fixture.Stagehand;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.preferences.Preferences;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.fixture.Audited;
import java.util.Arrays;

/**
 * Measures, by hand, how long the window's thread is busy with a switch of screens: from the change
 * to the laid-out screen, the best and the middle of some rounds over the bundled sample. Not a
 * test: times differ from machine to machine.
 */
final class ScreenSpeed {

    private static final int ROUNDS = 12;

    private ScreenSpeed() {}

    public static void main(String[] arguments) throws Exception {
        try (var hand =
                new Stagehand(
                        (request, listener) -> Audited.sample(), Preferences.USUAL, 1360, 860)) {
            hand.run(() -> hand.session.open(Audited.SAMPLE));
            hand.await("results", () -> hand.session.phaseProperty().get() instanceof Phase.Ready);
            for (Screen screen : Screen.values()) {
                long[] times = new long[ROUNDS];
                for (int i = 0; i < ROUNDS; i++) {
                    hand.run(() -> hand.navigator.go(Screen.START));
                    hand.settle();
                    times[i] =
                            Stagehand.onWindowThread(() -> {
                                long begin = System.nanoTime();
                                hand.navigator.go(screen);
                                hand.scene.getRoot().applyCss();
                                hand.scene.getRoot().layout();
                                return System.nanoTime() - begin;
                            });
                    hand.settle();
                }
                long first = times[0];
                Arrays.sort(times);
                System.out.printf(
                        "%-10s first %6.1f ms, best %5.1f ms, middle %5.1f ms%n",
                        screen, first / 1e6, times[0] / 1e6, times[ROUNDS / 2] / 1e6);
            }
        }
        System.exit(0);
    }
}
