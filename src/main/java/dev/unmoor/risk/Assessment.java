package dev.unmoor.risk;

import dev.unmoor.model.Finding;
import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import java.util.List;

/**
 * A scored repository.
 *
 * @param risk the score and all it rests on
 * @param findings the same findings, in the same order, each with its share
 * @param vendors each vendor that findings are bound to, with the lock-in against it alone
 * @param ranking the scores against all targets, cluster by cluster
 */
public record Assessment(
        Risk risk, List<Finding> findings, List<VendorUse> vendors, Scorer.Ranking ranking) {

    public Assessment {
        findings = List.copyOf(findings);
        vendors = List.copyOf(vendors);
    }
}
