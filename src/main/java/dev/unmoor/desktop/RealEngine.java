package dev.unmoor.desktop;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.desktop.session.AuditEngine;
import dev.unmoor.model.Audit;

/** The auditor of this build. */
final class RealEngine implements AuditEngine {

    @Override
    public Audit run(AuditRequest request, AuditListener listener) throws AuditException {
        throw new AuditException("This build can't audit yet.");
    }
}
