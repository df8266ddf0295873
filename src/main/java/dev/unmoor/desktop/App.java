package dev.unmoor.desktop;

import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.navigation.Navigator;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.preferences.Preferences;
import dev.unmoor.desktop.preferences.PreferencesFile;
import dev.unmoor.desktop.preferences.WindowPlace;
import dev.unmoor.desktop.session.Library;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.shell.Shell;
import dev.unmoor.desktop.shell.Theme;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Remembered;
import dev.unmoor.history.History;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts the window. */
public final class App extends Application {

    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 820;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    private static final String REHEARSE = "rehearse";

    private @Nullable Shell shell;
    private @Nullable TaskCenter tasks;
    private @Nullable LivePreferences preferences;

    /**
     * Opens the window, and a project in it if one is named.
     *
     * @param arguments at most one path or address of a repository
     */
    public static void main(String[] arguments) {
        launch(App.class, arguments);
    }

    /** Opens a project in the window, shows every screen once and closes again. */
    public static void rehearse(String project) {
        launch(App.class, project, "--" + REHEARSE + "=yes");
    }

    @Override
    public void start(Stage stage) throws IOException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> tell(failure));
        Theme.loadFonts();
        var file = PreferencesFile.ofThisUser();
        tasks = new TaskCenter(Platform::runLater, (title, failure) -> tell(failure));
        var live =
                new LivePreferences(
                        file.read(), file, tasks, failure -> notWritten(file.path(), failure));
        preferences = live;
        var session =
                new Session(
                        new RealEngine(() -> live.get().tools().readers()),
                        tasks,
                        InstantSource.system(),
                        () -> Library.bundled().names(),
                        live::catalogs,
                        new HistoryArchive(History.usualFile(), this::notKept),
                        new KeptTriage(
                                Remembered.in(History.usualFile()),
                                Clock.system(ZoneId.systemDefault())));
        var navigator = new Navigator();
        String lastProject = live.get().frame().lastProject();
        Path folder = file.path().toAbsolutePath().getParent();
        shell =
                new Shell(
                        new Shell.Setting(
                                session,
                                navigator,
                                tasks,
                                live,
                                new FxDialogs(stage),
                                new FxOutside(getHostServices()),
                                InstantSource.system(),
                                Library::bundled,
                                folder == null ? Path.of(".") : folder,
                                Remembered.in(History.usualFile()),
                                stage::close));
        var scene = new Scene(shell.root(), USUAL_WIDTH, USUAL_HEIGHT);
        var _ = new Theme(live, scene);
        shell.install(scene);
        stage.setScene(scene);
        place(stage, live.get().frame().window());
        stage.setOnHiding(event -> remember(stage));
        stage.setTitle(Messages.text("app.name"));
        session.phaseProperty().addListener((value, before, now) -> stage.setTitle(title(session)));
        stage.focusedProperty()
                .addListener((value, before, now) -> {
                    if (now) {
                        session.lookForChanges();
                    }
                });
        stage.show();
        if (getParameters().getNamed().containsKey(REHEARSE)) {
            Rehearsal.after(session, navigator, stage);
        }
        List<String> named = getParameters().getUnnamed();
        if (!named.isEmpty()) {
            shell.open(named.getFirst());
        } else if (!lastProject.isEmpty()) {
            session.restore(Path.of(lastProject));
        }
    }

    @Override
    public void stop() throws IOException {
        if (shell != null) {
            shell.workbench().memory().flush();
        }
        if (tasks != null) {
            tasks.close();
        }
        if (preferences != null) {
            preferences.flush();
        }
    }

    private static String title(Session session) {
        Path root = session.root();
        return session.phaseProperty().get() instanceof Phase.NoProject || root == null
                ? Messages.text("app.name")
                : Messages.text("app.title", Session.nameOf(root));
    }

    private static void place(Stage stage, @Nullable WindowPlace place) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        if (place == null) {
            return;
        }
        boolean visible =
                !Screen.getScreensForRectangle(
                                new Rectangle2D(place.x(), place.y(), LEAST_WIDTH / 2, 100))
                        .isEmpty();
        if (visible) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setWidth(Math.max(LEAST_WIDTH, place.width()));
        stage.setHeight(Math.max(LEAST_HEIGHT, place.height()));
        stage.setMaximized(place.maximized());
    }

    private void remember(Stage stage) {
        if (preferences != null) {
            Preferences before = preferences.get();
            WindowPlace last = before.frame().window();
            // while maximised, the size to come back to is the one from before
            WindowPlace now =
                    stage.isMaximized() && last != null
                            ? new WindowPlace(last.x(), last.y(), last.width(), last.height(), true)
                            : new WindowPlace(
                                    stage.getX(),
                                    stage.getY(),
                                    stage.getWidth(),
                                    stage.getHeight(),
                                    stage.isMaximized());
            preferences.change(all -> all.withWindow(now));
        }
    }

    private void notKept(String why) {
        Platform.runLater(() -> {
            if (shell != null) {
                shell.workbench().notices().problem(Messages.text("history.failed", why), "");
            }
        });
    }

    private void notWritten(Path file, IOException failure) {
        if (shell != null) {
            shell.workbench()
                    .notices()
                    .problem(
                            Messages.text(
                                    "preferences.failed",
                                    file.toString(),
                                    String.valueOf(failure.getMessage())),
                            "");
        }
    }

    /** Says that something unforeseen happened; the window lives on. */
    private void tell(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        String details = text.toString();
        Platform.runLater(() -> {
            if (shell != null) {
                shell.workbench().notices().problem(Messages.text("failed.bug"), details);
            }
        });
    }
}
