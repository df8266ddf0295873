package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.CatalogSource;
import dev.unmoor.audit.Disregard;
import dev.unmoor.audit.Outlooks;
import dev.unmoor.audit.Repository;
import dev.unmoor.audit.Version;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.TeamTriage;
import dev.unmoor.model.Audit;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.report.Masking;
import dev.unmoor.report.Request;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command audits, and how: the options that every command that audits has. */
final class Target {

    @Parameters(
            paramLabel = "PATH",
            description = "The folder or file, or the address of a Git repository, to audit.")
    private String place;

    @CommandLine.Mixin private Reading reading;

    @Option(names = "--no-cache", description = "Neither use nor keep facts of earlier audits.")
    private boolean noCache;

    @Option(
            names = "--no-triage",
            description =
                    "Heed no decisions of the project's .unmoor/triage.yaml: false positives count"
                            + " like all else, and gates let nothing pass for being accepted.")
    private boolean noTriage;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    private @Nullable Path root;
    private @Nullable TeamTriage triage;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    Target() {}

    /**
     * The folder or file; a repository elsewhere is cloned first.
     *
     * @throws AuditException if it can't be cloned
     */
    Path root() throws AuditException {
        if (root == null) {
            Progress progress = new Progress(spec.commandLine().getErr());
            try {
                root = Repository.local(place, progress);
            } finally {
                progress.clear();
            }
        }
        return root;
    }

    /** What the project is called among others: its folder, or the address it was cloned from. */
    String project() throws AuditException {
        return Repository.isElsewhere(place)
                ? place.replaceFirst("(://)[^/@]*@", "$1")
                : History.key(root());
    }

    /** Folders with further catalog files. */
    List<Path> catalogs() {
        return reading.catalogs();
    }

    /** Ids of findings of the audit that the project has accepted. */
    Set<String> accepted() {
        return triage == null ? Set.of() : triage.accepted();
    }

    /**
     * Where the catalog of the audit comes from.
     *
     * @throws AuditException if a repository elsewhere can't be cloned
     */
    CatalogSource source() throws AuditException {
        return new CatalogSource(catalogs(), root());
    }

    /** Audits it, and opens what follows. */
    Outlook outlook() throws AuditException {
        return Outlooks.of(Masking.of(audit()), source());
    }

    /** A report's request, so that what it says beside the audit is by the audit's catalog. */
    Request withOutlook(Request request) throws AuditException {
        return source().isBundled() ? request : request.with(Outlooks.by(source()));
    }

    /** Audits it. */
    Audit audit() throws AuditException {
        return audit(false);
    }

    /**
     * Audits it.
     *
     * @param includePossible whether weak guesses are reported
     * @throws AuditException if there is nothing there that can be read
     */
    Audit audit(boolean includePossible) throws AuditException {
        int readers = reading.threads(Runtime.getRuntime().availableProcessors());
        TeamTriage decided = noTriage ? null : triage();
        AuditRequest request =
                new AuditRequest(
                        root(),
                        readers,
                        !noCache,
                        includePossible,
                        catalogs(),
                        decided == null ? Disregard.NOTHING : decided);
        Progress progress = new Progress(spec.commandLine().getErr());
        Audit audit;
        try {
            audit = new Auditor(Clock.systemUTC(), Version.number()).run(request, progress);
        } finally {
            progress.clear();
        }
        if (decided != null && !decided.summary().isEmpty()) {
            spec.commandLine().getErr().println("unmoor: " + decided.summary());
        }
        triage = decided;
        return audit;
    }

    private TeamTriage triage() throws AuditException {
        try {
            return TeamTriage.of(root(), LocalDate.now(Clock.systemUTC()));
        } catch (HistoryException unreadable) {
            throw Store.because(unreadable);
        }
    }
}
