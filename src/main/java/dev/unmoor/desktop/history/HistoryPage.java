package dev.unmoor.desktop.history;

import dev.unmoor.history.AuditSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the project.
 *
 * @param audits the oldest code first, past commits among them
 * @param size the room that the whole history takes, of all projects, in bytes
 * @param cap the room that it may take
 * @param problem why nothing can be shown; null where something can
 */
public record HistoryPage(
        List<AuditSummary> audits, long size, long cap, @Nullable String problem) {

    /** Before anything was read. */
    public static final HistoryPage EMPTY = new HistoryPage(List.of(), 0, 0, null);

    public HistoryPage {
        audits = List.copyOf(audits);
    }

    /** How much the score rose with an audit; 0 for the first. */
    public int change(AuditSummary audit) {
        int index = audits.indexOf(audit);
        return index <= 0 ? 0 : audit.score() - audits.get(index - 1).score();
    }

    /** The audit with which lock-in grew most; null where it never grew. */
    public @Nullable AuditSummary steepest() {
        AuditSummary steepest = null;
        for (AuditSummary each : audits) {
            if (change(each) > (steepest == null ? 0 : change(steepest))) {
                steepest = each;
            }
        }
        return steepest;
    }
}
