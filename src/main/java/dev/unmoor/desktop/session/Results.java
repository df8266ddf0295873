package dev.unmoor.desktop.session;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished audit, ready to be looked at.
 *
 * @param root what was audited
 * @param audit what came of it
 * @param aside findings that people have judged to be false: listed, and counted nowhere
 * @param index its look-ups
 * @param partial whether it was stopped before its end
 * @param finished when it ended
 */
public record Results(
        Path root,
        Audit audit,
        List<Finding> aside,
        AuditIndex index,
        boolean partial,
        Instant finished) {

    public Results {
        aside = List.copyOf(aside);
    }

    /** Indexes an audit from which nothing is left out. */
    public static Results of(
            Path root, Audit audit, boolean partial, Instant finished, Names names) {
        return of(root, audit, List.of(), partial, finished, names);
    }

    /** Indexes an audit, and what is left out of it. */
    public static Results of(
            Path root,
            Audit audit,
            List<Finding> aside,
            boolean partial,
            Instant finished,
            Names names) {
        AuditIndex index = AuditIndex.of(audit, aside, names);
        return new Results(root, audit, aside, index, partial, finished);
    }

    /** All findings: those that count, and those that are judged to be false. */
    public List<Finding> all() {
        if (aside.isEmpty()) {
            return audit.findings();
        }
        var all = new ArrayList<Finding>(audit.findings());
        all.addAll(aside);
        return all;
    }
}
