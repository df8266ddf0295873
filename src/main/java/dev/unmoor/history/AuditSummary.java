package dev.unmoor.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An audit in one line, kept even where its report had to make room.
 *
 * @param id by which {@code unmoor diff} calls it; never used again for another
 * @param project id of the project
 * @param root the project's folder, or its address
 * @param name the project's name
 * @param moment the time that the code is from: the audit's, or the commit's
 * @param finished when the audit ended
 * @param commit full hash; null outside Git
 * @param subject first line of the commit's message, for an audit of a commit
 * @param dirty whether files differed from the commit
 * @param version the program's
 * @param catalog the catalog's
 * @param profile hash of the parameters that the score rests on
 * @param score 0 to 100
 * @param boundBy the dimension that binds
 * @param against the target that the score is measured against
 * @param selfHosted the score against self-hosted open weights
 * @param findings how many
 * @param files how many were read
 * @param bestTarget the target with the least effort; null where there is none
 * @param bestDays days to there that are enough in half of the cases
 * @param vendors the vendors, most findings first
 * @param reportBytes how much room the whole report takes; 0 once it has made room
 */
public record AuditSummary(
        long id,
        long project,
        String root,
        String name,
        Origin origin,
        Instant moment,
        Instant finished,
        @Nullable String commit,
        @Nullable String branch,
        @Nullable String subject,
        boolean dirty,
        String version,
        String catalog,
        String profile,
        int score,
        String grade,
        String boundBy,
        String against,
        int selfHosted,
        int findings,
        int files,
        @Nullable String bestTarget,
        @Nullable Double bestDays,
        List<VendorScore> vendors,
        long reportBytes) {

    /** What one vendor has in an audit. */
    public record VendorScore(String id, String name, int findings, int score) {}

    public AuditSummary {
        vendors = List.copyOf(vendors);
    }

    AuditSummary with(List<VendorScore> known) {
        return new AuditSummary(
                id,
                project,
                root,
                name,
                origin,
                moment,
                finished,
                commit,
                branch,
                subject,
                dirty,
                version,
                catalog,
                profile,
                score,
                grade,
                boundBy,
                against,
                selfHosted,
                findings,
                files,
                bestTarget,
                bestDays,
                known,
                reportBytes);
    }

    /** Whether the whole report is still there. */
    public boolean whole() {
        return reportBytes > 0;
    }
}
