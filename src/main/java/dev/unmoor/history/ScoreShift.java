package dev.unmoor.history;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.ScoreProfile;
import dev.unmoor.compare.Difference;
import dev.unmoor.model.Audit;
import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Risk;
import dev.unmoor.risk.Evidence;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Why the score of one audit is not that of another: how much of it the code did, and how much what
 * is known of vendors, which a newer catalog, profile or program brings.
 *
 * <p>Where both audits rest on the same knowledge all of it is the code's. Else both are scored
 * again with the knowledge of this program, from their own findings, and of the later one without
 * what was found newly in files that have not changed: the difference of these two is the code's,
 * the rest the knowledge's.
 *
 * @param before the earlier score
 * @param after the later score
 * @param code how much of the change comes from code
 * @param knowledge how much of it comes from what is known
 * @param sameKnowledge whether both audits rest on the same catalog, profile and program
 * @param recognised how many findings are new in files that have not changed
 * @param dimensions points by dimension, before and after, where they differ or are not zero
 */
public record ScoreShift(
        int before,
        int after,
        int code,
        int knowledge,
        boolean sameKnowledge,
        int recognised,
        List<OfDimension> dimensions) {

    /** The points of one dimension. */
    public record OfDimension(Dimension dimension, double before, double after) {}

    public ScoreShift {
        dimensions = List.copyOf(dimensions);
    }

    /** How much the score rose; negative where it fell. */
    public int total() {
        return after - before;
    }

    /**
     * Works it out.
     *
     * @param unchanged whether a file of the later audit is as it was at the earlier one; a file of
     *     which nobody knows counts as changed
     */
    public static ScoreShift of(Difference difference, Predicate<String> unchanged) {
        Audit before = difference.before();
        Audit after = difference.after();
        int from = before.risk().score();
        int to = after.risk().score();
        List<OfDimension> dimensions = dimensions(before.risk(), after.risk());
        if (sameKnowledge(before, after)) {
            return new ScoreShift(from, to, to - from, 0, true, 0, dimensions);
        }
        Set<String> recognised = new HashSet<>();
        for (Finding each : difference.added()) {
            if (unchanged.test(each.path())) {
                recognised.add(each.id());
            }
        }
        Again again = Again.INSTANCE;
        int code =
                again.score(after, each -> !recognised.contains(each.id()))
                        - again.score(before, each -> true);
        return new ScoreShift(
                from, to, code, to - from - code, false, recognised.size(), dimensions);
    }

    private static boolean sameKnowledge(Audit before, Audit after) {
        return before.tool().catalog().equals(after.tool().catalog())
                && before.tool().version().equals(after.tool().version())
                && before.risk().profile().equals(after.risk().profile());
    }

    private static List<OfDimension> dimensions(Risk before, Risk after) {
        Map<Dimension, double[]> points = new EnumMap<>(Dimension.class);
        before.dimensions().forEach(each -> of(points, each)[0] = each.points());
        after.dimensions().forEach(each -> of(points, each)[1] = each.points());
        List<OfDimension> all = new ArrayList<>();
        points.forEach((dimension, pair) -> {
            if (pair[0] != 0 || pair[1] != 0) {
                all.add(new OfDimension(dimension, pair[0], pair[1]));
            }
        });
        return all;
    }

    private static double[] of(Map<Dimension, double[]> points, Risk.DimensionScore score) {
        return points.computeIfAbsent(score.id(), id -> new double[2]);
    }

    /** Scores what an earlier audit found with the knowledge of this program. */
    private record Again(Knowledge knowledge, Scorer scorer) {

        static final Again INSTANCE = make();

        private static Again make() {
            try {
                Knowledge knowledge = Knowledge.load(List.of());
                return new Again(
                        knowledge, new Scorer(knowledge, Vocabulary.of(Catalog.bundled())));
            } catch (CatalogException broken) {
                throw new IllegalStateException("the program's own catalog is broken", broken);
            }
        }

        int score(Audit audit, Predicate<Finding> wanted) {
            Subject subject =
                    new Subject(
                                    audit.findings(),
                                    audit.prompts(),
                                    audit.models(),
                                    modules(audit.map()),
                                    evidence(audit.risk()),
                                    audit.project(),
                                    audit.risk().urgency().counted())
                            .only(wanted);
            return scorer.rank(subject, null).best().tally().total();
        }

        /** A mitigator that no finding shows was seen beside them. */
        private List<Evidence> evidence(Risk risk) {
            List<Evidence> seen = new ArrayList<>();
            for (Risk.Mitigator each : risk.mitigators()) {
                for (ScoreProfile.MitigatorRule rule : knowledge.profile().mitigators()) {
                    if (each.findings().isEmpty() && each.what().startsWith(rule.what())) {
                        seen.add(new Evidence(rule.id(), each.what(), List.of()));
                    }
                }
            }
            return seen;
        }

        private static Map<String, String> modules(DependencyMap map) {
            Map<String, String> modules = new TreeMap<>();
            for (DependencyMap.Edge edge : map.edges()) {
                if (edge.from().startsWith("module:") && edge.to().startsWith("file:")) {
                    modules.put(
                            edge.to().substring("file:".length()),
                            edge.from().substring("module:".length()));
                }
            }
            return modules;
        }
    }
}
