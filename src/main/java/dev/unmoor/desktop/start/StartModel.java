package dev.unmoor.desktop.start;

import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.preferences.RecentProject;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The start screen without its window. */
public final class StartModel {

    /**
     * A recent project as shown.
     *
     * @param project the project
     * @param present whether it is still on the disk
     * @param change the difference to the audit before; empty without one
     * @param when when it was last audited, for people; empty if never
     */
    public record Recent(RecentProject project, boolean present, String change, String when) {}

    private final LivePreferences preferences;
    private final Session session;
    private final InstantSource time;
    private final Latest looking;
    private final ReadOnlyObjectWrapper<List<Recent>> recents =
            new ReadOnlyObjectWrapper<>(List.of());

    /** Follows the preferences. */
    public StartModel(
            LivePreferences preferences, Session session, TaskCenter tasks, InstantSource time) {
        this.preferences = preferences;
        this.session = session;
        this.time = time;
        this.looking = new Latest(tasks);
        preferences
                .property()
                .addListener((value, before, now) -> {
                    if (!before.recents().equals(now.recents())) {
                        refresh();
                    }
                });
        refresh();
    }

    /** Looks on the disk again, without making anyone wait. */
    public void refresh() {
        List<RecentProject> known = preferences.get().recents();
        recents.set(describe(known, Map.of()));
        looking.ask(
                "look for recent projects",
                progress -> {
                    var present = new HashMap<String, Boolean>();
                    for (RecentProject project : known) {
                        present.put(project.path(), Files.exists(Path.of(project.path())));
                    }
                    return present;
                },
                present -> recents.set(describe(known, present)));
    }

    /** The recent projects. */
    public ReadOnlyObjectProperty<List<Recent>> recentsProperty() {
        return recents.getReadOnlyProperty();
    }

    /** Opens one. */
    public void open(Recent recent) {
        session.open(Path.of(recent.project().path()));
    }

    /** Keeps one at the top, or no more. */
    public void pin(Recent recent) {
        boolean pinned = !recent.project().pinned();
        preferences.change(all ->
                pinned
                        ? all.remember(recent.project().withPinned(true))
                        : all.change(
                                recent.project().path(), project -> project.withPinned(false)));
    }

    /** Forgets one; nothing on the disk changes. */
    public void remove(Recent recent) {
        preferences.change(all -> all.forget(recent.project().path()));
    }

    /** Says where one has gone to. */
    public void locate(Recent recent, Path now) {
        preferences.change(all ->
                all.change(recent.project().path(), project -> project.withPath(now.toString())));
    }

    private List<Recent> describe(List<RecentProject> known, Map<String, Boolean> present) {
        var described = new ArrayList<Recent>();
        for (RecentProject project : known) {
            Integer score = project.score();
            Integer before = project.before();
            Instant scanned = project.scanned();
            described.add(
                    new Recent(
                            project,
                            present.getOrDefault(project.path(), true),
                            score == null || before == null ? "" : Figures.change(score - before),
                            scanned == null
                                    ? ""
                                    : Messages.text(
                                            "start.scanned",
                                            Figures.ago(scanned, time.instant()))));
        }
        return List.copyOf(described);
    }
}
