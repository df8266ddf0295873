package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.history.AuditSummary;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryException;
import dev.unmoor.model.Audit;
import dev.unmoor.outlook.Opinion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where a command remembers: the user's own history, another, or nowhere. */
final class Store {

    @Option(
            names = "--store",
            paramLabel = "PLACE",
            description =
                    "Where audits are kept: a file, or jdbc:postgresql://… for a shared store;"
                            + " the user's data folder without it.")
    private @Nullable String place;

    @Option(names = "--no-store", description = "Keep nothing.")
    private boolean nowhere;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    Store() {}

    /** Whether nothing is to be kept. */
    boolean keepsNothing() {
        return nowhere;
    }

    /** Whether there can be anything in it; what only reads need not make one. */
    boolean isThere() {
        return !nowhere && (place != null || Files.exists(History.usualFile()));
    }

    /**
     * Opens it.
     *
     * @throws AuditException if it can't be opened; the message says why
     */
    History open() throws AuditException {
        try {
            return place == null ? History.open(History.usualFile()) : History.open(place);
        } catch (HistoryException failed) {
            throw because(failed);
        }
    }

    /**
     * Keeps an audit of files as they lie there. An audit that can't be kept is still an audit:
     * that it was not is said on standard error, and nothing more comes of it.
     *
     * @param project the project's folder, or its address
     * @return what it is kept as; null if it isn't
     */
    @Nullable AuditSummary keep(String project, Audit audit) {
        if (nowhere) {
            return null;
        }
        try (History history = open()) {
            return history.save(project, audit, Instant.now());
        } catch (AuditException | HistoryException failed) {
            spec.commandLine()
                    .getErr()
                    .println("unmoor: the audit is not kept: " + failed.getMessage());
            return null;
        }
    }

    /**
     * What people have judged of a project; a store that can't be read is told of on standard
     * error, and holds for nothing.
     */
    Opinion opinion(Path root) {
        if (!isThere()) {
            return Opinion.NONE;
        }
        try (History history = open()) {
            return history.opinions().of(root);
        } catch (AuditException | HistoryException failed) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "unmoor: what is kept of the project can't be read: "
                                    + failed.getMessage());
            return Opinion.NONE;
        }
    }

    /** A failure of the store as a failure of the command. */
    static AuditException because(HistoryException failed) {
        return new AuditException(String.valueOf(failed.getMessage()), failed);
    }
}
