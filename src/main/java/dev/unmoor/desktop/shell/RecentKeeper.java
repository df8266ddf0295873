package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.preferences.RecentProject;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.model.Risk;
import java.nio.file.Path;

/** Remembers which projects were open, and what came of their audits. */
final class RecentKeeper {

    private final LivePreferences preferences;

    RecentKeeper(Session session, LivePreferences preferences) {
        this.preferences = preferences;
        session.phaseProperty().addListener((value, before, now) -> hear(now));
    }

    private void hear(Phase phase) {
        switch (phase) {
            case Phase.Scanning scanning -> opened(scanning.root());
            case Phase.Ready ready -> audited(ready.results());
            case Phase.NoProject none -> preferences.change(all -> all.withLastProject(""));
            case Phase.Failed failed -> {}
        }
    }

    private RecentProject known(Path root) {
        RecentProject known = preferences.get().recent(root.toString());
        return known != null
                ? known
                : new RecentProject(
                        root.toString(), Session.nameOf(root), null, null, null, null, false);
    }

    private void opened(Path root) {
        RecentProject project = known(root);
        preferences.change(all -> all.remember(project).withLastProject(root.toString()));
    }

    private void audited(Results results) {
        preferences.change(all -> all.withLastProject(results.root().toString()));
        RecentProject before = known(results.root());
        // an audit that was kept and is shown again is no news
        if (!results.partial() && !results.finished().equals(before.scanned())) {
            Risk risk = results.audit().risk();
            RecentProject project = before.scanned(risk.score(), risk.grade(), results.finished());
            preferences.change(all -> all.remember(project));
        }
    }
}
