package dev.unmoor.desktop.session;

import dev.unmoor.desktop.job.Progress;
import dev.unmoor.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Whether what an audit saw is still so: looks only at the files that bear findings. */
final class Changes {

    private Changes() {}

    /**
     * Counts the files with findings that have changed or gone since the audit.
     *
     * @throws IOException if one is there and can't be looked at
     */
    static int count(Results results, Progress progress) throws IOException {
        Set<String> paths = new HashSet<>();
        for (Finding finding : results.audit().findings()) {
            paths.add(finding.path());
        }
        boolean folder = Files.isDirectory(results.root());
        int changed = 0;
        for (String path : paths) {
            if (progress.cancelled()) {
                return 0;
            }
            Path file = folder ? results.root().resolve(path) : results.root();
            try {
                if (Files.getLastModifiedTime(file).toInstant().isAfter(results.finished())) {
                    changed++;
                }
            } catch (NoSuchFileException gone) {
                changed++;
            }
        }
        return changed;
    }
}
