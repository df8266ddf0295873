package dev.unmoor.desktop;

import dev.unmoor.desktop.session.AuditArchive;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.StoredAudit;
import dev.unmoor.model.Audit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The history of this user, opened for each use: another window or a scan may use it as well. */
final class HistoryArchive implements AuditArchive {

    private final Path file;
    private final Consumer<String> problem;

    /**
     * @param problem hears what went wrong, in a sentence; called from any thread
     */
    HistoryArchive(Path file, Consumer<String> problem) {
        this.file = file;
        this.problem = problem;
    }

    @Override
    public @Nullable Kept latest(Path root) {
        try (History history = History.open(file)) {
            StoredAudit stored = history.latest(root).orElse(null);
            return stored == null ? null : new Kept(stored.audit(), stored.summary().finished());
        } catch (HistoryException e) {
            problem.accept(String.valueOf(e.getMessage()));
            return null;
        }
    }

    @Override
    public void keep(Path root, Audit audit, Instant finished) {
        try (History history = History.open(file)) {
            history.save(root, audit, finished);
        } catch (HistoryException e) {
            problem.accept(String.valueOf(e.getMessage()));
        }
    }
}
