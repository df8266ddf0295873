package dev.unmoor.desktop.session;

import dev.unmoor.audit.AuditListener;
import java.util.List;

/**
 * How far an audit is.
 *
 * @param stage what it is at
 * @param done files or units done in that stage
 * @param total how many there are; 0 while unknown
 */
public record ScanProgress(AuditListener.Stage stage, int done, int total) {

    /** At the very beginning. */
    public static final ScanProgress BEGINNING = new ScanProgress(AuditListener.Stage.WALK, 0, 0);

    /** Share of the stage that is done, 0 to 1; negative while unknown. */
    public double share() {
        return total <= 0 ? -1 : Math.min(1, (double) done / total);
    }

    /** Share of the whole, by stages of equal length: honest about order, not about time. */
    public double overall() {
        List<AuditListener.Stage> stages = List.of(AuditListener.Stage.values());
        return (stages.indexOf(stage) + Math.max(0, share())) / stages.size();
    }
}
