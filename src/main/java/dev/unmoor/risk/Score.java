package dev.unmoor.risk;

import dev.unmoor.model.Dimension;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The score of a subject against one target, with every cluster that it adds up.
 *
 * @param target the platform's id
 * @param tally the numbers
 * @param counted the clusters, in a fixed order
 */
public record Score(String target, Tally tally, List<Counted> counted) {

    /**
     * A cluster with what it stands for.
     *
     * @param cluster the numbers
     * @param feature capability id or kind id
     * @param party whose service
     * @param module where
     * @param ruleGap whether the level is a default
     * @param why one clause
     * @param findings its sites
     * @param points after confidence and mitigators
     */
    public record Counted(
            Cluster cluster,
            String feature,
            String party,
            String module,
            boolean ruleGap,
            String why,
            List<Finding> findings,
            double points) {

        public Counted {
            findings = List.copyOf(findings);
        }
    }

    public Score {
        counted = List.copyOf(counted);
    }

    /** Whether a used feature has no equivalent at the target. */
    public boolean blocked() {
        return counted.stream().anyMatch(each -> each.cluster().level() == Level.L5);
    }

    /** The hardest level of each finding that counts, by finding id. */
    public Map<String, Level> levels() {
        var levels = new HashMap<String, Level>();
        for (Counted each : counted) {
            for (Finding finding : each.findings()) {
                levels.merge(
                        finding.id(),
                        each.cluster().level(),
                        (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
        }
        return levels;
    }

    /**
     * Each finding's share of its clusters' points, in proportion to its weight, and the reasons,
     * hardest first. The shares of a dimension add up to its points.
     */
    Map<String, Share> shares() {
        var shares = new HashMap<String, Share>();
        for (Counted each : counted) {
            double weights =
                    each.cluster().weights().stream().mapToDouble(Double::doubleValue).sum();
            for (int i = 0; i < each.findings().size(); i++) {
                double part =
                        weights == 0
                                ? 0
                                : each.points() * each.cluster().weights().get(i) / weights;
                shares.computeIfAbsent(each.findings().get(i).id(), id -> new Share())
                        .add(each, part);
            }
        }
        return shares;
    }

    /** What one finding adds. */
    static final class Share {
        private final List<Counted> reasons = new ArrayList<>();
        private final Map<Dimension, Double> points = new LinkedHashMap<>();
        private Level level = Level.L0;

        private void add(Counted cluster, double part) {
            reasons.add(cluster);
            points.merge(cluster.cluster().dimension(), part, Double::sum);
            if (cluster.cluster().level().compareTo(level) > 0) {
                level = cluster.cluster().level();
            }
        }

        double points() {
            return points.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        Level level() {
            return level;
        }

        List<String> why() {
            return reasons.stream()
                    .sorted(
                            Comparator.comparing(
                                            (Counted each) -> each.cluster().level(),
                                            Comparator.reverseOrder())
                                    .thenComparing(Counted::why))
                    .map(Counted::why)
                    .distinct()
                    .toList();
        }
    }
}
