package dev.unmoor.desktop.session;

import dev.unmoor.model.Audit;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A finished audit, ready to be looked at.
 *
 * @param root what was audited
 * @param audit what came of it
 * @param index its look-ups
 * @param partial whether it was stopped before its end
 * @param finished when it ended
 */
public record Results(Path root, Audit audit, AuditIndex index, boolean partial, Instant finished) {

    /** Indexes an audit. */
    public static Results of(
            Path root, Audit audit, boolean partial, Instant finished, Names names) {
        return new Results(root, audit, AuditIndex.of(audit, names), partial, finished);
    }
}
