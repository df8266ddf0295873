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

/** The auditor of this build. */
final class RealEngine implements AuditEngine {

    private final Auditor auditor =
            new Auditor(Clock.system(ZoneId.systemDefault()), Version.number());

    @Override
    public Audit run(AuditRequest request, AuditListener listener) throws AuditException {
        return auditor.run(request, listener);
    }
}
