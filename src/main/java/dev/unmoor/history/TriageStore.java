package dev.unmoor.history;

import dev.unmoor.model.Id;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What people decided about the findings of a project. */
public final class TriageStore {

    private final History history;

    TriageStore(History history) {
        this.history = history;
    }

    /** All decisions of a project, by path and line. */
    public List<Decision> of(Path root) throws HistoryException {
        String key = History.key(root);
        return history.read(db ->
                db.query(
                        TriageStore::decision,
                        "SELECT t.* FROM triage t JOIN project p ON p.id = t.project_id"
                                + " WHERE p.root = ? ORDER BY t.path, t.line, t.fingerprint",
                        key));
    }

    /** Keeps decisions; an earlier one about the same finding gives way. */
    public void put(Path root, String name, Collection<Decision> decisions)
            throws HistoryException {
        int kept =
                history.change(
                        History.key(root),
                        name,
                        (db, project) -> {
                            int count = 0;
                            for (Decision each : decisions) {
                                remove(db, project, each.fingerprint());
                                insert(db, project, each);
                                count++;
                            }
                            return count;
                        });
        assert kept == decisions.size();
    }

    /** Takes decisions back. */
    public void remove(Path root, String name, Collection<String> fingerprints)
            throws HistoryException {
        int gone =
                history.change(
                        History.key(root),
                        name,
                        (db, project) -> {
                            int count = 0;
                            for (String each : fingerprints) {
                                count += remove(db, project, each);
                            }
                            return count;
                        });
        assert gone <= fingerprints.size();
    }

    private static int remove(Database db, long project, String fingerprint) throws SQLException {
        return db.update(
                "DELETE FROM triage WHERE project_id = ? AND fingerprint = ?",
                project,
                fingerprint);
    }

    private static void insert(Database db, long project, Decision each) throws SQLException {
        db.update(
                "INSERT INTO triage (project_id, fingerprint, content, verdict, reason, note,"
                        + " expires, decided, kind, vendor, path, line)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                project,
                each.fingerprint(),
                each.content(),
                each.verdict().id(),
                each.reason(),
                each.comment(),
                each.expires() == null ? null : each.expires().toString(),
                each.decided().toEpochMilli(),
                each.kind(),
                each.vendor(),
                each.path(),
                each.line());
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String expires = row.getString("expires");
        return new Decision(
                row.getString("fingerprint"),
                row.getString("content"),
                Id.of(Verdict.class, row.getString("verdict")),
                row.getString("reason"),
                row.getString("note"),
                expires == null ? null : LocalDate.parse(expires),
                Instant.ofEpochMilli(row.getLong("decided")),
                row.getString("kind"),
                row.getString("vendor"),
                row.getString("path"),
                row.getInt("line"));
    }
}
