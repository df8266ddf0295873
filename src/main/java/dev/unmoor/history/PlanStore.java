package dev.unmoor.history;

import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.report.JsonReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plan that is being carried out in each project, with what its steps really took. A plan is
 * one row: it is there whole or not at all, and goes with its project.
 */
public final class PlanStore {

    private static final String DOCUMENTS =
            "SELECT q.document FROM plan q JOIN project p ON p.id = q.project_id";

    private final History history;

    PlanStore(History history) {
        this.history = history;
    }

    /** The plan of a project. */
    public Optional<SavedPlan> of(Path root) throws HistoryException {
        return plans(DOCUMENTS + " WHERE p.root = ?", History.key(root)).stream().findFirst();
    }

    /** The plans of all projects, in one order. */
    public List<SavedPlan> all() throws HistoryException {
        return plans(DOCUMENTS + " ORDER BY p.root");
    }

    private List<SavedPlan> plans(String sql, @Nullable Object... values) throws HistoryException {
        return history.read(db -> {
            var plans = new ArrayList<SavedPlan>();
            for (byte[] each : db.query(row -> row.getBytes(1), sql, values)) {
                plans.add(Documents.plan(each));
            }
            return plans;
        });
    }

    /**
     * Keeps the plan of a project in place of the earlier one.
     *
     * @param changed when it was changed last
     */
    public void keep(Path root, SavedPlan plan, Instant changed) throws HistoryException {
        history.change(
                History.key(root),
                plan.plan().project().name(),
                (db, project) ->
                        db.update(
                                "INSERT INTO plan (project_id, changed, name, document)"
                                        + " VALUES (?, ?, ?, ?) ON CONFLICT (project_id) DO UPDATE"
                                        + " SET changed = excluded.changed, name = excluded.name,"
                                        + " document = excluded.document",
                                project,
                                changed.toEpochMilli(),
                                plan.name(),
                                Documents.pack(out -> JsonReport.write(plan, out))));
    }

    /**
     * Forgets the plan of a project.
     *
     * @return whether there was one
     */
    public boolean forget(Path root) throws HistoryException {
        String key = History.key(root);
        return history.change(db ->
                db.update(
                        "DELETE FROM plan WHERE project_id IN"
                                + " (SELECT id FROM project WHERE root = ?)",
                        key))
                > 0;
    }
}
