package dev.unmoor.history;

import dev.unmoor.model.Audit;

/** An audit as it was remembered, whole. */
public record StoredAudit(AuditSummary summary, Audit audit) {}
