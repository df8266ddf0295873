package dev.unmoor.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection to the database, its schema brought up to date. Every change is one transaction:
 * it is there whole or not at all, whenever the process is killed.
 *
 * <p>Not safe to share between threads; {@link History} sees to that.
 */
final class Database implements AutoCloseable {

    /** The scripts that make the schema, each run once and in this order. */
    private static final List<String> SCRIPTS =
            List.of("1-audits.sql", "2-subjects.sql", "3-opinions.sql", "4-carried-plans.sql");

    /** How long one process waits for another that is writing. */
    private static final int PATIENCE_MS = 20_000;

    /** What another process's first write may take from ours. */
    private static final int ATTEMPTS = 5;

    private static final long MIGRATION_LOCK = 0x756e6d6f6f72L;

    private final Connection connection;
    private final Dialect dialect;
    private final String place;

    /** Work inside a transaction, or a reading. */
    @FunctionalInterface
    interface Work<T> {
        T run(Database database) throws SQLException, IOException, HistoryException;
    }

    /** Takes a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Database(Connection connection, Dialect dialect, String place) {
        this.connection = connection;
        this.dialect = dialect;
        this.place = place;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Opens a file, making it and its folder where they are not there. */
    static Database file(Path file) throws HistoryException {
        try {
            makeFolder(file.toAbsolutePath().getParent());
        } catch (IOException unwritable) {
            throw new HistoryException(
                    "the history's folder can't be made: " + why(unwritable), unwritable);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        // what is deleted is code of the user's: its bytes go too
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        String place = "'" + file + "'";
        for (int attempt = 1; ; attempt++) {
            try {
                return opened(
                        // not through the driver manager, which wakes every other driver first
                        config.createConnection("jdbc:sqlite:" + file), Dialect.SQLITE, place);
            } catch (SQLException failed) {
                // two processes that make the file at once get in each other's way for a moment
                if (!isBusy(failed) || attempt == ATTEMPTS) {
                    throw failed("opened", place, failed);
                }
                pause(attempt);
            }
        }
    }

    /** Opens a shared store. */
    static Database server(String url) throws HistoryException {
        String place = "'" + withoutSecrets(url) + "'";
        try {
            Properties properties = new Properties();
            properties.setProperty("ApplicationName", "unmoor");
            properties.setProperty("connectTimeout", "10");
            return opened(DriverManager.getConnection(url, properties), Dialect.POSTGRESQL, place);
        } catch (SQLException failed) {
            throw failed("opened", place, failed);
        }
    }

    private static Database opened(Connection connection, Dialect dialect, String place)
            throws SQLException, HistoryException {
        Database database = new Database(connection, dialect, place);
        try {
            database.migrate();
            return database;
        } catch (SQLException | HistoryException | RuntimeException failed) {
            try {
                connection.close();
            } catch (SQLException also) {
                failed.addSuppressed(also);
            }
            throw failed;
        }
    }

    private static void makeFolder(@Nullable Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        // reports hold code: they are nobody else's to read
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private void migrate() throws SQLException, HistoryException {
        if (version() == SCRIPTS.size()) {
            return;
        }
        execute(begin());
        try (Statement statement = connection.createStatement()) {
            if (dialect == Dialect.POSTGRESQL) {
                statement.execute("SELECT pg_advisory_xact_lock(" + MIGRATION_LOCK + ")");
            }
            // under the lock: another process may have done it since
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)");
            int version = version();
            if (version > SCRIPTS.size()) {
                throw new HistoryException(
                        "the history in "
                                + place
                                + " was written by a later version of this program; use that one");
            }
            for (int next = version + 1; next <= SCRIPTS.size(); next++) {
                for (String sql : statements(SCRIPTS.get(next - 1))) {
                    statement.execute(sql);
                }
                statement.execute("INSERT INTO schema_version VALUES (" + next + ")");
            }
            statement.execute("COMMIT");
        } catch (SQLException | HistoryException failed) {
            undo(failed);
            throw failed;
        }
    }

    private int version() throws SQLException {
        String known =
                dialect == Dialect.SQLITE
                        ? "SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'"
                        : "SELECT count(*) FROM information_schema.tables WHERE table_schema ="
                                + " current_schema() AND table_name = 'schema_version'";
        try (Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery(known)) {
                if (!table.next() || table.getInt(1) == 0) {
                    return 0;
                }
            }
            try (ResultSet row =
                    statement.executeQuery("SELECT max(version) FROM schema_version")) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private List<String> statements(String script) throws HistoryException {
        try (InputStream in = Database.class.getResourceAsStream("/history/" + script)) {
            if (in == null) {
                throw new HistoryException("the program's own file " + script + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(dialect.words(text).replaceAll("(?m)^--.*$", "").split(";\\s*\\n", -1));
        } catch (IOException unreadable) {
            throw new HistoryException(
                    "the program's own file " + script + " can't be read", unreadable);
        }
    }

    /** Runs work whole or not at all. */
    <T> T change(String what, Work<T> work) throws HistoryException {
        try {
            execute(begin());
            try {
                T result = work.run(this);
                execute("COMMIT");
                return result;
            } catch (SQLException | IOException | HistoryException | RuntimeException failed) {
                undo(failed);
                throw failed;
            }
        } catch (SQLException | IOException failed) {
            throw failed(what, place, failed);
        }
    }

    /** Takes the write lock at once: what is read in a change is not changed by others. */
    private String begin() {
        return dialect == Dialect.SQLITE ? "BEGIN IMMEDIATE" : "BEGIN";
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A transaction that failed may have been undone by the database already. */
    private void undo(Exception failed) {
        try {
            execute("ROLLBACK");
        } catch (SQLException also) {
            failed.addSuppressed(also);
        }
    }

    /** Reads. */
    <T> T read(String what, Work<T> work) throws HistoryException {
        try {
            return work.run(this);
        } catch (SQLException | IOException failed) {
            throw failed(what, place, failed);
        }
    }

    /** Runs a statement; {@code null} values become SQL's. */
    int update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Runs an {@code INSERT} and gives the id of its row. */
    long insert(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql + " RETURNING id")) {
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The rows of a query. */
    <T> List<T> query(Row<T> each, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(each.of(row));
                }
            }
            return rows;
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Gives the room of what was deleted back to the disk. */
    void shrink() throws HistoryException {
        if (dialect != Dialect.SQLITE) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException failed) {
            throw failed("made smaller", place, failed);
        }
    }

    /** The room that it takes, in bytes. */
    long size() throws SQLException {
        String sql =
                dialect == Dialect.SQLITE
                        ? "SELECT (page_count - freelist_count) * page_size FROM"
                                + " pragma_page_count(), pragma_freelist_count(), pragma_page_size()"
                        : "SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0) FROM pg_class c"
                                + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind ="
                                + " 'r' AND n.nspname = current_schema()";
        return query(row -> row.getLong(1), sql).getFirst();
    }

    @Override
    public void close() throws HistoryException {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw failed("closed", place, failed);
        }
    }

    private static void pause(int attempt) throws HistoryException {
        try {
            Thread.sleep(50L * attempt);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HistoryException("interrupted while waiting for the history", interrupted);
        }
    }

    private static boolean isBusy(SQLException failed) {
        return failed instanceof SQLiteException lite
                && Set.of(5, 6).contains(lite.getResultCode().code & 0xFF);
    }

    private static HistoryException failed(String what, String place, Exception failed) {
        return new HistoryException(
                "the history in " + place + " can't be " + what + ": " + because(failed), failed);
    }

    private static String because(Exception failed) {
        if (failed instanceof SQLiteException lite) {
            SQLiteErrorCode code = lite.getResultCode();
            return switch (code.code & 0xFF) {
                case 5, 6 -> "another process has been writing to it for too long; try again";
                case 8 -> "it may only be read; check its access rights";
                case 10 ->
                        "the disk can't be read or written: it may be full, or gone; what was kept"
                                + " before is not touched";
                case 11, 26 -> "the file is damaged; move it away and a new one is begun";
                case 13 -> "the disk is full; nothing that was kept before is lost";
                case 14 -> "the file can't be opened; check its folder's access rights";
                default -> firstLine(lite);
            };
        }
        return failed instanceof IOException io ? why(io) : firstLine(failed);
    }

    private static String why(IOException failed) {
        return failed instanceof FileSystemException file && file.getReason() != null
                ? file.getFile() + ": " + file.getReason()
                : String.valueOf(failed.getMessage());
    }

    private static String firstLine(Exception failed) {
        String message = String.valueOf(failed.getMessage());
        int end = message.indexOf('\n');
        return withoutSecrets(end < 0 ? message : message.substring(0, end));
    }

    /** An address that can be shown: no password. */
    private static String withoutSecrets(String url) {
        return url.replaceAll("(?i)(password=)[^&\\s]*", "$1…")
                .replaceAll("(//[^:/@\\s]+):[^@/\\s]+@", "$1:…@");
    }
}
