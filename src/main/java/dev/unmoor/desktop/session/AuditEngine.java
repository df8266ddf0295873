package dev.unmoor.desktop.session;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.model.Audit;

/** Makes audits: the real auditor, or one that a test scripts. */
@FunctionalInterface
public interface AuditEngine {

    /**
     * Audits, telling the listener how it goes; stops early, with what was found, when the listener
     * says so.
     */
    Audit run(AuditRequest request, AuditListener listener) throws AuditException;
}
