package dev.unmoor.history;

import dev.unmoor.model.MigrationPlan;
import dev.unmoor.report.JsonReport;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans of moves, and what their steps really took. */
public final class PlanStore {

    private final History history;

    PlanStore(History history) {
        this.history = history;
    }

    /**
     * A plan in one line.
     *
     * @param from what is left, ids
     * @param to where to, ids
     * @param p50Days days that are enough in half of the cases
     * @param p90Days days that are enough in nine of ten cases
     */
    public record Kept(
            long id,
            Instant made,
            String name,
            List<String> from,
            List<String> to,
            String scope,
            double p50Days,
            double p90Days) {

        public Kept {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /**
     * What a step really took.
     *
     * @param step the step's id in the plan
     * @param hours hours of work
     * @param day when it was booked
     */
    public record Actual(long id, String step, double hours, LocalDate day, String note) {}

    /** Keeps a plan under a name and gives its id. */
    public long save(Path root, String name, MigrationPlan plan, Instant made)
            throws HistoryException {
        return history.change(
                History.key(root),
                plan.project().name(),
                (db, project) ->
                        db.insert(
                                "INSERT INTO plan (project_id, made, name, leaving, target, scope,"
                                        + " p50_days, p90_days, document)"
                                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                project,
                                made.toEpochMilli(),
                                name,
                                String.join(",", plan.from()),
                                String.join(",", plan.to()),
                                plan.scope(),
                                plan.effort().p50Days(),
                                plan.effort().p90Days(),
                                Documents.pack(out -> JsonReport.write(plan, out))));
    }

    /** The plans of a project, the newest first. */
    public List<Kept> of(Path root) throws HistoryException {
        String key = History.key(root);
        return history.read(db ->
                db.query(
                        PlanStore::kept,
                        "SELECT q.* FROM plan q JOIN project p ON p.id = q.project_id"
                                + " WHERE p.root = ? ORDER BY q.made DESC, q.id DESC",
                        key));
    }

    /** The whole plan, as the JSON document {@code unmoor-plan/1}. */
    public Optional<String> document(long plan) throws HistoryException {
        return history.read(db -> {
            List<byte[]> found =
                    db.query(
                            row -> row.getBytes(1), "SELECT document FROM plan WHERE id = ?", plan);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Documents.text(found.getFirst()));
        });
    }

    /**
     * Forgets a plan with its actuals.
     *
     * @return whether there was such a plan
     */
    public boolean delete(long plan) throws HistoryException {
        return history.change(db -> db.update("DELETE FROM plan WHERE id = ?", plan)) > 0;
    }

    /** Books hours on a step and gives the booking's id. */
    public long book(long plan, String step, double hours, LocalDate day, String note)
            throws HistoryException {
        return history.change(db ->
                db.insert(
                        "INSERT INTO actual (plan_id, step, hours, day, note)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        plan,
                        step,
                        hours,
                        day.toString(),
                        note));
    }

    /** What was booked on a plan, the oldest first. */
    public List<Actual> actuals(long plan) throws HistoryException {
        return history.read(db ->
                db.query(
                        row ->
                                new Actual(
                                        row.getLong("id"),
                                        row.getString("step"),
                                        row.getDouble("hours"),
                                        LocalDate.parse(row.getString("day")),
                                        row.getString("note")),
                        "SELECT * FROM actual WHERE plan_id = ? ORDER BY day, id",
                        plan));
    }

    /** Takes a booking back. */
    public boolean unbook(long actual) throws HistoryException {
        return history.change(db -> db.update("DELETE FROM actual WHERE id = ?", actual)) > 0;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("id"),
                Instant.ofEpochMilli(row.getLong("made")),
                row.getString("name"),
                List.of(row.getString("leaving").split(",", -1)),
                List.of(row.getString("target").split(",", -1)),
                row.getString("scope"),
                row.getDouble("p50_days"),
                row.getDouble("p90_days"));
    }
}
