package dev.unmoor.desktop;

import dev.unmoor.audit.Disregard;
import dev.unmoor.desktop.session.Judged;
import dev.unmoor.desktop.workbench.Remembered;
import dev.unmoor.history.Decision;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.TeamTriage;
import dev.unmoor.history.Triage;
import dev.unmoor.history.TriageFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What was decided about findings: in the history, and in the file that a team has committed. */
final class KeptTriage implements Judged {

    private final Remembered remembered;
    private final Clock clock;

    KeptTriage(Remembered remembered, Clock clock) {
        this.remembered = remembered;
        this.clock = clock;
    }

    @Override
    public Disregard of(Path root) {
        return new TeamTriage(
                Triage.merge(committed(root), kept(root)), LocalDate.now(clock), "triage");
    }

    /** What can't be read holds for nothing here; the findings screen, which lists it, says why. */
    private List<Decision> kept(Path root) {
        try {
            return remembered.ask(history -> history.triage().of(root));
        } catch (HistoryException told) {
            return List.of();
        }
    }

    private static List<Decision> committed(Path root) {
        try {
            return TriageFile.read(root);
        } catch (HistoryException told) {
            return List.of();
        }
    }
}
