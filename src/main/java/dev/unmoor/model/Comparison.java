package dev.unmoor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several ways out side by side, staying among them: the document {@code unmoor-compare/1}.
 *
 * @param tool what made it
 * @param project what was read
 * @param from what is left
 * @param paths globs that narrowed it; empty for the whole tree
 * @param scope how far the effort goes ({@code code|behaviour|production})
 * @param stay today, and what speaks for and against keeping it
 * @param options one for each target, the best first
 * @param matrix every capability used, at every target, in the order of the options
 * @param advice what to do, and why
 */
public record Comparison(
        Tool tool,
        Project project,
        List<String> from,
        List<String> paths,
        String scope,
        Stay stay,
        List<Option> options,
        List<Row> matrix,
        Advice advice) {

    /** The schema's name, written first in the document. */
    public static final String SCHEMA = "unmoor-compare/1";

    public Comparison {
        from = List.copyOf(from);
        paths = List.copyOf(paths);
        options = List.copyOf(options);
        matrix = List.copyOf(matrix);
    }

    /**
     * Staying where one is.
     *
     * @param score lock-in today, 0 to 100
     * @param cost a month; null where no volume or no price is known
     */
    public record Stay(
            int score,
            @Nullable MonthlyCost cost,
            List<String> reasonsFor,
            List<String> reasonsAgainst) {
        public Stay {
            reasonsFor = List.copyOf(reasonsFor);
            reasonsAgainst = List.copyOf(reasonsAgainst);
        }
    }

    /**
     * A target.
     *
     * @param to ids or coordinates, as asked for
     * @param name for people
     * @param migrationClass the class of measured migrations that the move belongs to
     * @param coverage how many of the used capabilities have which equivalent
     * @param covered share of them with an equivalent that need not be made by hand, 0 to 1
     * @param verified share of the cells behind it whose source was read, 0 to 1
     * @param blockers capabilities without equivalent whose calls can't move (level L5)
     * @param lost all that has no equivalent, blockers included
     * @param silent what means another thing there for these calls, and no error shows it
     * @param loud the same where an error shows it
     * @param route whether it is a gateway or framework, behind which the vendor may stay
     * @param dropIn whether it takes today's calls as they are written
     * @param mustFiles files that have to change
     * @param likelyFiles files that likely have to
     * @param size lines added and deleted
     * @param effort days, with drivers and S-curve
     * @param scoreAfter lock-in once moved, if all that can move has and takes the target's own
     *     shape; null where the catalog has no such platform
     * @param cost a month there; null where no volume or no price is known
     * @param gains what the move is good for, in clauses; empty where nothing is gained by it
     * @param paybackMonths until the saving has paid for the P80 effort; null without a saving, a
     *     volume or a day's rate
     */
    public record Option(
            List<String> to,
            String name,
            String migrationClass,
            MigrationPlan.Coverage coverage,
            double covered,
            double verified,
            List<String> blockers,
            List<MigrationPlan.Lost> lost,
            List<MigrationPlan.Watch> silent,
            List<MigrationPlan.Watch> loud,
            boolean route,
            boolean dropIn,
            int mustFiles,
            int likelyFiles,
            MigrationPlan.Size size,
            MigrationPlan.Effort effort,
            @Nullable Integer scoreAfter,
            @Nullable MonthlyCost cost,
            @Nullable Double paybackMonths,
            List<String> gains,
            List<String> reasonsFor,
            List<String> reasonsAgainst) {
        public Option {
            to = List.copyOf(to);
            blockers = List.copyOf(blockers);
            lost = List.copyOf(lost);
            silent = List.copyOf(silent);
            loud = List.copyOf(loud);
            gains = List.copyOf(gains);
            reasonsFor = List.copyOf(reasonsFor);
            reasonsAgainst = List.copyOf(reasonsAgainst);
        }
    }

    /**
     * What the models of one party cost a month at the volumes given.
     *
     * @param dollars US dollars at list price
     * @param basis which model stands for which
     * @param asOf the oldest day on which one of the prices was seen
     * @param stale whether that is older than 90 days
     */
    public record MonthlyCost(double dollars, String basis, String asOf, boolean stale) {}

    /** A capability that is used, the findings that use it, and a cell for each target. */
    public record Row(String capability, String name, List<String> findings, List<Cell> cells) {
        public Row {
            findings = List.copyOf(findings);
            cells = List.copyOf(cells);
        }
    }

    /**
     * How a target offers a capability.
     *
     * @param level {@code native|compatible|adaptable|emulate|none|unknown}
     * @param how in words; may be empty
     * @param source where that was read; empty where the matrix has no cell
     * @param verified whether the source was opened and shows it
     */
    public record Cell(String level, String how, String source, boolean verified) {}

    /**
     * What to do.
     *
     * @param to the target's ids; empty to stay
     * @param sentence in one sentence
     * @param reasons what it rests on
     */
    public record Advice(List<String> to, String sentence, List<String> reasons) {
        public Advice {
            to = List.copyOf(to);
            reasons = List.copyOf(reasons);
        }

        /** Whether it is to stay. */
        public boolean stay() {
            return to.isEmpty();
        }
    }
}
