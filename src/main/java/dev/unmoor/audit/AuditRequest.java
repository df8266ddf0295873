package dev.unmoor.audit;

import java.nio.file.Path;
import java.util.List;

/**
 * What to audit and how.
 *
 * @param root a folder or a file
 * @param threads how many files are read at once, at least 1
 * @param cache whether facts of earlier audits are reused and kept
 * @param includePossible whether findings of confidence {@code possible} are reported
 * @param catalogs folders with further catalog files
 * @param disregard which findings are left out
 */
public record AuditRequest(
        Path root,
        int threads,
        boolean cache,
        boolean includePossible,
        List<Path> catalogs,
        Disregard disregard) {

    public AuditRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
        catalogs = List.copyOf(catalogs);
    }

    /** An audit that leaves out nothing. */
    public AuditRequest(
            Path root, int threads, boolean cache, boolean includePossible, List<Path> catalogs) {
        this(root, threads, cache, includePossible, catalogs, Disregard.NOTHING);
    }

    /** The same, heeding what people have judged. */
    public AuditRequest with(Disregard judged) {
        return new AuditRequest(root, threads, cache, includePossible, catalogs, judged);
    }

    /** The same with so many files read at once. */
    public AuditRequest with(int readers) {
        return new AuditRequest(root, readers, cache, includePossible, catalogs, disregard);
    }

    /** The usual: all processors, cache on. */
    public static AuditRequest of(Path root) {
        return new AuditRequest(
                root, Runtime.getRuntime().availableProcessors(), true, false, List.of());
    }
}
