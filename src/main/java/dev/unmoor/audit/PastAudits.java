package dev.unmoor.audit;

import dev.unmoor.cache.CacheFolder;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Project;
import dev.unmoor.source.GitPast;
import dev.unmoor.source.PastCommit;
import dev.unmoor.source.SourceException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Audits of past commits of one repository, without touching its work tree. Facts of files that
 * have not changed from one commit to the next are worked out once.
 */
public final class PastAudits implements AutoCloseable {

    private final Auditor auditor;
    private final AuditRequest request;
    private final GitPast past;

    private PastAudits(Auditor auditor, AuditRequest request, GitPast past) {
        this.auditor = auditor;
        this.request = request;
        this.past = past;
    }

    /**
     * Opens the past of what a request audits.
     *
     * @throws AuditException if it is under no version control
     */
    public static PastAudits open(Auditor auditor, AuditRequest request) throws AuditException {
        try {
            return new PastAudits(
                    auditor, request, GitPast.open(request.root(), CacheFolder.user()));
        } catch (SourceException failed) {
            throw because(failed);
        }
    }

    /**
     * A commit of the past.
     *
     * @param id its full hash
     * @param time when it was committed
     * @param subject the first line of its message; written by anybody, so nothing to trust
     */
    public record Commit(String id, Instant time, String subject) {}

    /**
     * The last commits, the newest first: those on the way of first parents that changed something.
     *
     * @param most how many at most
     */
    public List<Commit> commits(int most) throws AuditException {
        try {
            return past.commits(most).stream()
                    .map(each -> new Commit(each.id(), each.time(), each.subject()))
                    .toList();
        } catch (SourceException failed) {
            throw because(failed);
        }
    }

    /**
     * Audits a commit.
     *
     * @throws AuditException if it can't be read, or there was nothing to audit yet
     */
    public Audit audit(Commit commit, AuditListener listener) throws AuditException {
        Path folder;
        try {
            folder = past.layOut(new PastCommit(commit.id(), commit.time(), commit.subject()));
        } catch (SourceException failed) {
            throw because(failed);
        }
        Audit audit =
                auditor.run(
                        new AuditRequest(
                                folder,
                                request.threads(),
                                request.cache(),
                                request.includePossible(),
                                request.catalogs()),
                        listener);
        Project project = audit.project();
        Path name = request.root().toAbsolutePath().normalize().getFileName();
        return new Audit(
                audit.tool(),
                new Project(
                        name == null ? project.name() : name.toString(),
                        commit.id(),
                        null,
                        false,
                        project.languages(),
                        project.filesSeen(),
                        project.filesRead(),
                        project.filesParsed(),
                        project.bytesRead(),
                        project.durationMs(),
                        project.skipped()),
                audit.findings(),
                audit.prompts(),
                audit.models(),
                audit.vendors(),
                audit.map(),
                audit.risk(),
                audit.escapeRoutes(),
                audit.effort());
    }

    /** The paths whose content differs between two commits. */
    public Set<String> differing(String before, String after) throws AuditException {
        try {
            return past.differing(before, after);
        } catch (SourceException failed) {
            throw because(failed);
        }
    }

    @Override
    public void close() throws AuditException {
        try {
            past.close();
        } catch (SourceException failed) {
            throw because(failed);
        }
    }

    private static AuditException because(SourceException failed) {
        return new AuditException(String.valueOf(failed.getMessage()), failed);
    }
}
