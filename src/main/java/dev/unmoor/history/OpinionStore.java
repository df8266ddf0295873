package dev.unmoor.history;

import dev.unmoor.outlook.Opinion;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people have judged of a project that no code shows. */
public final class OpinionStore {

    private static final String LIKELIHOOD = "likelihood";
    private static final String UTILITY = "utility:";

    private final History history;

    OpinionStore(History history) {
        this.history = history;
    }

    private record Kept(String what, double value, Instant made) {}

    /** What is kept of a project; nothing judged where nothing is. */
    public Opinion of(Path root) throws HistoryException {
        String key = History.key(root);
        List<Kept> all =
                history.read(db ->
                        db.query(
                                row ->
                                        new Kept(
                                                row.getString("what"),
                                                row.getDouble("value"),
                                                Instant.ofEpochMilli(row.getLong("made"))),
                                "SELECT o.what, o.value, o.made FROM opinion o JOIN project p"
                                        + " ON p.id = o.project_id WHERE p.root = ?"
                                        + " ORDER BY o.made, o.what",
                                key));
        Double likelihood = null;
        String from = "";
        Map<String, Integer> utility = new TreeMap<>();
        for (Kept each : all) {
            if (each.what().equals(LIKELIHOOD)) {
                likelihood = each.value();
            } else if (each.what().startsWith(UTILITY)) {
                utility.put(
                        each.what().substring(UTILITY.length()), (int) Math.round(each.value()));
            }
            from = "kept with the project on " + each.made().atOffset(ZoneOffset.UTC).toLocalDate();
        }
        return new Opinion(likelihood, utility, from);
    }

    /** Keeps an opinion in place of the one that is kept; one of nothing takes it back. */
    public void put(Path root, String name, Opinion opinion, Instant now) throws HistoryException {
        int rows =
                history.change(
                        History.key(root),
                        name,
                        (db, project) -> {
                            db.update("DELETE FROM opinion WHERE project_id = ?", project);
                            int count = 0;
                            if (opinion.likelihood() != null) {
                                count += insert(db, project, LIKELIHOOD, opinion.likelihood(), now);
                            }
                            for (Map.Entry<String, Integer> each : opinion.utility().entrySet()) {
                                count +=
                                        insert(
                                                db,
                                                project,
                                                UTILITY + each.getKey(),
                                                each.getValue(),
                                                now);
                            }
                            return count;
                        });
        assert rows == opinion.utility().size() + (opinion.likelihood() == null ? 0 : 1);
    }

    private static int insert(Database db, long project, String what, double value, Instant now)
            throws SQLException {
        return db.update(
                "INSERT INTO opinion (project_id, what, value, made) VALUES (?, ?, ?, ?)",
                project,
                what,
                value,
                now.toEpochMilli());
    }
}
