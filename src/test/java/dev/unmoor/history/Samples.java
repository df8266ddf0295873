package dev.unmoor.history;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.model.Audit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Real audits of the sample, and parts of them. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private static final class Made {
        static final Audit SAMPLE = audit(Path.of("assets/samples/support-assistant"));
    }

    private Samples() {}

    static Audit sample() {
        return Made.SAMPLE;
    }

    static Audit audit(Path root) {
        try {
            return new Auditor(Clock.fixed(NOON, ZoneOffset.UTC), "0")
                    .run(
                            new AuditRequest(root, 1, false, false, List.of()),
                            AuditListener.SILENT);
        } catch (AuditException e) {
            throw new AssertionError(e);
        }
    }
}
