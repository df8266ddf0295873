package dev.unmoor.model;

import java.util.List;

/**
 * What moving the whole project takes, for each target worth naming.
 *
 * @param scope how far the figures go ({@code code|behaviour|production})
 * @param targets today's vendor and those connected with it left out, the best first
 */
public record EffortSummary(String scope, List<Target> targets) {

    /** Figures that go all the way to production. */
    public EffortSummary(List<Target> targets) {
        this("production", targets);
    }

    /**
     * One target.
     *
     * @param to the target's id
     * @param p50Days days that are enough in half of the cases
     * @param p90Days days that are enough in nine of ten cases
     * @param coverage share of used capabilities with an equivalent, 0 to 1
     * @param blocked capabilities without an equivalent
     * @param manual what only a person can decide
     */
    public record Target(
            String to,
            double p50Days,
            double p90Days,
            double coverage,
            List<String> blocked,
            List<String> manual) {
        public Target {
            blocked = List.copyOf(blocked);
            manual = List.copyOf(manual);
        }
    }

    public EffortSummary {
        targets = List.copyOf(targets);
    }
}
