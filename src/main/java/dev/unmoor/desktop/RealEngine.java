package dev.unmoor.desktop;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.Version;
import dev.unmoor.desktop.session.AuditEngine;
import dev.unmoor.model.Audit;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.IntSupplier;

/** The auditor of this build. */
final class RealEngine implements AuditEngine {

    private final Auditor auditor =
            new Auditor(Clock.system(ZoneId.systemDefault()), Version.number());

    private final IntSupplier readers;

    /**
     * @param readers how many files are read at once; 0 for as many as the request says
     */
    RealEngine(IntSupplier readers) {
        this.readers = readers;
    }

    @Override
    public Audit run(AuditRequest request, AuditListener listener) throws AuditException {
        int wanted = readers.getAsInt();
        return auditor.run(wanted == 0 ? request : request.with(wanted), listener);
    }
}
