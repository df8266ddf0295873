package dev.unmoor.history;

import dev.unmoor.model.Audit;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered: audits whole and in one line, triage, plans. Safe to share between threads,
 * and between processes: each change is one transaction, and one that was answered for survives
 * whatever happens to the process afterwards.
 */
public final class History implements AutoCloseable {

    /** The room for reports before the oldest make way. */
    public static final long USUAL_CAP = 1L << 30;

    /** After making room there is this much of it free. */
    private static final double KEPT = 0.8;

    private static final String SUMMARY =
            "SELECT a.*, p.root, p.name FROM audit a JOIN project p ON p.id = a.project_id ";

    private final Database database;
    private final long cap;

    private History(Database database, long cap) {
        this.database = database;
        this.cap = cap;
    }

    /** The usual place of the history. */
    public static Path usualFile() {
        return DataFolder.user().resolve("history.db");
    }

    /**
     * Opens a file; it is made if it is not there.
     *
     * @throws HistoryException if it can't be read or made
     */
    public static History open(Path file) throws HistoryException {
        return open(file, USUAL_CAP);
    }

    /** Opens a file that may hold that many bytes before the oldest reports make way. */
    public static History open(Path file, long cap) throws HistoryException {
        return new History(Database.file(file), cap);
    }

    /**
     * Opens the store that a text names: a file, or the {@code jdbc:} address of a server.
     *
     * @throws HistoryException if it can't be reached
     */
    public static History open(String place) throws HistoryException {
        return place.startsWith("jdbc:")
                ? new History(Database.server(place), Long.MAX_VALUE)
                : open(Path.of(place));
    }

    /** What a project is called: its real folder where it has one, else its address as it is. */
    public static String key(Path root) {
        try {
            return root.toRealPath().toString();
        } catch (IOException gone) {
            // a project may be asked for that is no longer there
            return root.toAbsolutePath().normalize().toString();
        }
    }

    // --- audits -----------------------------------------------------------------------------

    /**
     * Keeps an audit of the files as they lie there.
     *
     * @param root the project's folder or file
     * @param finished when it ended
     * @return what it is kept as
     */
    public AuditSummary save(Path root, Audit audit, Instant finished) throws HistoryException {
        return save(key(root), audit, Origin.SCAN, null, finished, finished);
    }

    /**
     * Keeps an audit of the files as they lie there.
     *
     * @param root the project's folder as {@link #key} gives it, or its address
     */
    public AuditSummary save(String root, Audit audit, Instant finished) throws HistoryException {
        return save(root, audit, Origin.SCAN, null, finished, finished);
    }

    /**
     * Keeps an audit.
     *
     * @param root the project's folder as {@link #key} gives it, or its address
     * @param subject what a commit says of itself
     * @param moment the time that the code is from
     * @param finished when the audit ended
     */
    public synchronized AuditSummary save(
            String root,
            Audit audit,
            Origin origin,
            @Nullable String subject,
            Instant moment,
            Instant finished)
            throws HistoryException {
        AuditSummary kept =
                database.change(
                        "written",
                        db -> {
                            byte[] report = Documents.pack(audit);
                            long project = project(db, root, audit.project().name());
                            long id = insert(db, project, audit, origin, moment, finished, report);
                            db.update("UPDATE audit SET subject = ? WHERE id = ?", subject, id);
                            return summaries(db, SUMMARY + "WHERE a.id = ?", id).getFirst();
                        });
        makeRoom(kept);
        return kept;
    }

    private static long project(Database db, String root, String name) throws SQLException {
        db.update(
                "INSERT INTO project (root, name) VALUES (?, ?)"
                        + " ON CONFLICT (root) DO UPDATE SET name = excluded.name",
                root,
                name);
        return db.query(row -> row.getLong(1), "SELECT id FROM project WHERE root = ?", root)
                .getFirst();
    }

    private static long insert(
            Database db,
            long project,
            Audit audit,
            Origin origin,
            Instant moment,
            Instant finished,
            byte[] report)
            throws SQLException {
        Risk risk = audit.risk();
        EffortSummary.@Nullable Target best =
                audit.effort().targets().stream()
                        .min(Comparator.comparingDouble(EffortSummary.Target::p50Days))
                        .orElse(null);
        long id =
                db.insert(
                        "INSERT INTO audit (project_id, origin, moment, finished, commit_hash,"
                                + " branch, dirty, version, catalog, profile, score, grade,"
                                + " bound_by, against, self_hosted, findings, files, best_target,"
                                + " best_days, report_bytes, report) VALUES (?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        project,
                        origin.id(),
                        moment.toEpochMilli(),
                        finished.toEpochMilli(),
                        audit.project().commit(),
                        audit.project().branch(),
                        audit.project().dirty() ? 1 : 0,
                        audit.tool().version(),
                        audit.tool().catalog(),
                        risk.profile(),
                        risk.score(),
                        risk.grade(),
                        risk.boundBy(),
                        risk.against(),
                        risk.selfHosted().score(),
                        counted(audit),
                        audit.project().filesRead(),
                        best == null ? null : best.to(),
                        best == null ? null : best.p50Days(),
                        (long) report.length,
                        report);
        for (VendorUse vendor : audit.vendors()) {
            db.update(
                    "INSERT INTO audit_vendor (audit_id, vendor, name, findings, score)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id,
                    vendor.id(),
                    vendor.name(),
                    vendor.findings(),
                    vendor.score());
        }
        return id;
    }

    /** Weak guesses are in a report only when asked for, and no trend is to follow from asking. */
    private static int counted(Audit audit) {
        return (int) audit.findings().stream().filter(each -> each.confidence().counts()).count();
    }

    /** The last audit of a project's files, whole. */
    public Optional<StoredAudit> latest(Path root) throws HistoryException {
        return latest(key(root));
    }

    /** The last audit of a project's files, whole. */
    public Optional<StoredAudit> latest(String root) throws HistoryException {
        List<AuditSummary> newest =
                read(
                        SUMMARY
                                + "WHERE p.root = ? AND a.origin = 'scan' AND a.report IS NOT NULL"
                                + " ORDER BY a.moment DESC, a.id DESC LIMIT 1",
                        root);
        return newest.isEmpty() ? Optional.empty() : load(newest.getFirst().id());
    }

    /** An audit by its id, whole; empty if there is none, or its report has made room. */
    public synchronized Optional<StoredAudit> load(long id) throws HistoryException {
        return database.read(
                "read",
                db -> {
                    List<AuditSummary> found = summaries(db, SUMMARY + "WHERE a.id = ?", id);
                    List<byte[]> reports =
                            db.query(
                                    row -> row.getBytes(1),
                                    "SELECT report FROM audit WHERE id = ? AND report IS NOT NULL",
                                    id);
                    if (found.isEmpty() || reports.isEmpty()) {
                        return Optional.empty();
                    }
                    return Optional.of(
                            new StoredAudit(found.getFirst(), Documents.audit(reports.getFirst())));
                });
    }

    /** An audit in one line, whether or not its report is still there. */
    public Optional<AuditSummary> summary(long id) throws HistoryException {
        return read(SUMMARY + "WHERE a.id = ?", id).stream().findFirst();
    }

    /** All audits of a project, past commits among them, the oldest code first. */
    public List<AuditSummary> audits(Path root) throws HistoryException {
        return audits(key(root));
    }

    /** All audits of a project, past commits among them, the oldest code first. */
    public List<AuditSummary> audits(String root) throws HistoryException {
        return read(SUMMARY + "WHERE p.root = ? ORDER BY a.moment, a.id", root);
    }

    /** The last audit of each project's files, by name. */
    public List<AuditSummary> newest() throws HistoryException {
        return read(
                SUMMARY
                        + "WHERE a.id = (SELECT b.id FROM audit b WHERE b.project_id = p.id AND"
                        + " b.origin = 'scan' ORDER BY b.moment DESC, b.id DESC LIMIT 1)"
                        + " ORDER BY p.name, p.root");
    }

    /** Every project that is remembered, by name. */
    public synchronized List<ProjectSummary> projects() throws HistoryException {
        return database.read(
                "read",
                db ->
                        db.query(
                                row ->
                                        new ProjectSummary(
                                                row.getLong(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getInt(4),
                                                row.getLong(5)),
                                "SELECT p.id, p.root, p.name, count(a.id),"
                                        + " coalesce(sum(a.report_bytes), 0) FROM project p LEFT JOIN"
                                        + " audit a ON a.project_id = p.id GROUP BY p.id, p.root,"
                                        + " p.name ORDER BY p.name, p.root"));
    }

    /**
     * Forgets one audit.
     *
     * @return whether there was such an audit
     */
    public synchronized boolean deleteAudit(long id) throws HistoryException {
        int gone =
                database.change("changed", db -> db.update("DELETE FROM audit WHERE id = ?", id));
        database.shrink();
        return gone > 0;
    }

    /**
     * Forgets a project: its audits, triage, plans and actuals.
     *
     * @return whether there was such a project
     */
    public boolean deleteProject(Path root) throws HistoryException {
        return deleteProject(key(root));
    }

    /** Forgets a project: its audits, triage, plans and actuals. */
    public synchronized boolean deleteProject(String root) throws HistoryException {
        int gone =
                database.change(
                        "changed", db -> db.update("DELETE FROM project WHERE root = ?", root));
        database.shrink();
        return gone > 0;
    }

    /** The room that all of it takes, in bytes. */
    public synchronized long size() throws HistoryException {
        return database.read("read", Database::size);
    }

    /** The room that it may take before the oldest reports make way. */
    public long cap() {
        return cap;
    }

    // --- triage and plans -------------------------------------------------------------------

    /** What people decided about findings. */
    public TriageStore triage() {
        return new TriageStore(this);
    }

    /** What people have judged of the projects. */
    public OpinionStore opinions() {
        return new OpinionStore(this);
    }

    /** The plan that each project carries out, and what it really took. */
    public PlanStore plans() {
        return new PlanStore(this);
    }

    synchronized <T> T change(String root, String name, InProject<T> work) throws HistoryException {
        return database.change("written", db -> work.run(db, project(db, root, name)));
    }

    synchronized <T> T change(Database.Work<T> work) throws HistoryException {
        return database.change("written", work);
    }

    synchronized <T> T read(Database.Work<T> work) throws HistoryException {
        return database.read("read", work);
    }

    /** Work on one project. */
    @FunctionalInterface
    interface InProject<T> {
        T run(Database database, long project) throws SQLException, IOException;
    }

    /** Lets the oldest reports make way; their lines stay, and each project's last report. */
    private void makeRoom(AuditSummary kept) throws HistoryException {
        database.change(
                "changed",
                db -> {
                    long excess = db.size() - cap;
                    if (excess <= 0) {
                        return 0;
                    }
                    long wanted = excess + (long) (cap * (1 - KEPT));
                    List<long[]> oldest =
                            db.query(
                                    row -> new long[] {row.getLong(1), row.getLong(2)},
                                    "SELECT a.id, a.report_bytes FROM audit a WHERE a.report IS NOT"
                                            + " NULL AND a.id <> ? AND a.id <> (SELECT max(b.id)"
                                            + " FROM audit b WHERE b.project_id = a.project_id)"
                                            + " ORDER BY a.finished, a.id",
                                    kept.id());
                    int dropped = 0;
                    for (long[] each : oldest) {
                        if (wanted <= 0) {
                            break;
                        }
                        dropped +=
                                db.update(
                                        "UPDATE audit SET report = NULL, report_bytes = 0"
                                                + " WHERE id = ?",
                                        each[0]);
                        wanted -= each[1];
                    }
                    return dropped;
                });
    }

    private synchronized List<AuditSummary> read(String sql, @Nullable Object... values)
            throws HistoryException {
        return database.read("read", db -> summaries(db, sql, values));
    }

    private static List<AuditSummary> summaries(Database db, String sql, @Nullable Object... values)
            throws SQLException {
        List<AuditSummary> bare = db.query(row -> summary(row, List.of()), sql, values);
        Map<Long, List<AuditSummary.VendorScore>> vendors = new HashMap<>();
        // one query for one audit, one for all of them for many
        if (bare.size() == 1) {
            vendors(db, vendors, "WHERE audit_id = ?", bare.getFirst().id());
        } else if (!bare.isEmpty()) {
            vendors(db, vendors, "");
        }
        List<AuditSummary> whole = new ArrayList<>();
        for (AuditSummary each : bare) {
            whole.add(each.with(vendors.getOrDefault(each.id(), List.of())));
        }
        return whole;
    }

    private static void vendors(
            Database db,
            Map<Long, List<AuditSummary.VendorScore>> vendors,
            String where,
            @Nullable Object... values)
            throws SQLException {
        db.query(
                row ->
                        vendors.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                .add(
                                        new AuditSummary.VendorScore(
                                                row.getString(2),
                                                row.getString(3),
                                                row.getInt(4),
                                                row.getInt(5))),
                "SELECT audit_id, vendor, name, findings, score FROM audit_vendor "
                        + where
                        + " ORDER BY findings DESC, vendor",
                values);
    }

    private static AuditSummary summary(ResultSet row, List<AuditSummary.VendorScore> vendors)
            throws SQLException {
        String origin = row.getString("origin");
        double days = row.getDouble("best_days");
        return new AuditSummary(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getString("root"),
                row.getString("name"),
                origin.equals(Origin.COMMIT.id()) ? Origin.COMMIT : Origin.SCAN,
                Instant.ofEpochMilli(row.getLong("moment")),
                Instant.ofEpochMilli(row.getLong("finished")),
                row.getString("commit_hash"),
                row.getString("branch"),
                row.getString("subject"),
                row.getInt("dirty") != 0,
                row.getString("version"),
                row.getString("catalog"),
                row.getString("profile"),
                row.getInt("score"),
                row.getString("grade"),
                row.getString("bound_by"),
                row.getString("against"),
                row.getInt("self_hosted"),
                row.getInt("findings"),
                row.getInt("files"),
                row.getString("best_target"),
                row.getString("best_target") == null ? null : days,
                vendors,
                row.getLong("report_bytes"));
    }

    @Override
    public synchronized void close() throws HistoryException {
        database.close();
    }
}
