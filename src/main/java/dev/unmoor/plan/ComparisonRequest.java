package dev.unmoor.plan;

import dev.unmoor.model.Comparison;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to compare.
 *
 * @param from what is left: ids of the catalog or package coordinates
 * @param targets where to: each a move of its own, which may lead to several at once
 * @param paths globs that narrow it to a part of the tree; empty for all of it
 * @param scope how far the effort goes
 * @param costs what each costs a month
 */
public record ComparisonRequest(
        List<String> from,
        List<List<String>> targets,
        List<String> paths,
        Scope scope,
        Costs costs) {

    public ComparisonRequest {
        from = List.copyOf(from);
        targets = targets.stream().map(List::copyOf).toList();
        paths = List.copyOf(paths);
    }

    /** Without any costs. */
    public ComparisonRequest(
            List<String> from, List<List<String>> targets, List<String> paths, Scope scope) {
        this(from, targets, paths, scope, Costs.UNKNOWN);
    }

    /** The same with costs. */
    public ComparisonRequest costs(Costs known) {
        return new ComparisonRequest(from, targets, paths, scope, known);
    }

    /** The plan to one of the targets. */
    PlanRequest plan(List<String> target) {
        return new PlanRequest(from, target, paths, scope);
    }

    /**
     * Money, where it is known.
     *
     * @param today what the models in use cost a month; null if unknown
     * @param at the same at a target, by its first id; a target without an entry is unknown
     * @param dayRate US dollars that a working day costs; 0 if unknown
     */
    public record Costs(
            Comparison.@Nullable MonthlyCost today,
            Map<String, Comparison.MonthlyCost> at,
            double dayRate) {

        /** No volume was given. */
        public static final Costs UNKNOWN = new Costs(null, Map.of(), 0);

        public Costs {
            at = Map.copyOf(at);
            if (dayRate < 0) {
                throw new IllegalArgumentException("a day's rate can't be negative");
            }
        }
    }
}
