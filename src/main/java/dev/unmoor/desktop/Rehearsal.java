package dev.unmoor.desktop;

import dev.unmoor.desktop.navigation.Navigator;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.desktop.session.Session;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Shows every screen once as soon as the audit is over, then closes the window. The build runs the
 * application so, for the JVM to note what a usual run loads.
 */
final class Rehearsal {

    private static final Duration LOOK = Duration.millis(300);

    private final Navigator navigator;
    private final Stage stage;
    private final Queue<Screen> screens = new ArrayDeque<>(EnumSet.allOf(Screen.class));

    private Rehearsal(Navigator navigator, Stage stage) {
        this.navigator = navigator;
        this.stage = stage;
    }

    static void after(Session session, Navigator navigator, Stage stage) {
        var rehearsal = new Rehearsal(navigator, stage);
        session.phaseProperty()
                .addListener((value, before, now) -> {
                    if (now instanceof Phase.Ready || now instanceof Phase.Failed) {
                        rehearsal.showNext();
                    }
                });
    }

    private void showNext() {
        Screen screen = screens.poll();
        if (screen == null) {
            stage.close();
            return;
        }
        navigator.go(screen);
        var pause = new PauseTransition(LOOK);
        pause.setOnFinished(event -> showNext());
        pause.play();
    }
}
