package dev.unmoor.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lock-in score and all it rests on.
 *
 * @param score 0 (free) to 100 (stuck), against the best open target
 * @param grade A (below 20) to E (80 and more)
 * @param against the target that the score is measured against
 * @param boundBy id of the dimension that binds, or {@code none}
 * @param sentence the one sentence that says why
 * @param selfHosted the same against self-hosted open weights
 * @param dimensions the eight dimensions
 * @param layers score and findings for each layer
 * @param drivers what raises the score, most points first
 * @param mitigators what lowers it, with the evidence
 * @param concentration how much hangs on one party
 * @param urgency the earliest retirement among what is used
 * @param coverage how much of the code the score has seen
 * @param profile hash of the parameters
 * @param method how the score is computed, in words
 * @param targets the score against each target platform
 * @param band the grade in words; null in reports of earlier versions
 * @param modules the same score for each module alone, highest first
 * @param workloads the same for each workload: what one or more entry points reach, highest first
 * @param evidence what the repository shows beside its findings, with the places
 */
public record Risk(
        int score,
        String grade,
        String against,
        String boundBy,
        String sentence,
        SelfHosted selfHosted,
        List<DimensionScore> dimensions,
        List<LayerScore> layers,
        List<Driver> drivers,
        List<Mitigator> mitigators,
        Concentration concentration,
        Urgency urgency,
        Coverage coverage,
        String profile,
        String method,
        List<TargetScore> targets,
        @Nullable String band,
        List<PartScore> modules,
        List<PartScore> workloads,
        List<Seen> evidence) {

    /** A score that was not looked at in parts. */
    public Risk(
            int score,
            String grade,
            String against,
            String boundBy,
            String sentence,
            SelfHosted selfHosted,
            List<DimensionScore> dimensions,
            List<LayerScore> layers,
            List<Driver> drivers,
            List<Mitigator> mitigators,
            Concentration concentration,
            Urgency urgency,
            Coverage coverage,
            String profile,
            String method,
            List<TargetScore> targets) {
        this(
                score,
                grade,
                against,
                boundBy,
                sentence,
                selfHosted,
                dimensions,
                layers,
                drivers,
                mitigators,
                concentration,
                urgency,
                coverage,
                profile,
                method,
                targets,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** The score against self-hosted open weights. */
    public record SelfHosted(int score, String boundBy) {}

    /**
     * One of the eight dimensions.
     *
     * @param score 0 to 100, saturating
     * @param points the sum of its clusters' points
     */
    public record DimensionScore(Dimension id, int score, double points, List<String> findings) {
        public DimensionScore {
            findings = List.copyOf(findings);
        }
    }

    /** One of the layers of the contract. */
    public record LayerScore(Layer layer, int score, List<String> findings) {
        public LayerScore {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A cluster of findings that raises the score.
     *
     * @param what in words
     * @param points after confidence and mitigators
     * @param ruleGap whether the level is a default because the matrix has no row
     * @param remedy what would lower it
     */
    public record Driver(
            String what,
            double points,
            Level level,
            Dimension dimension,
            boolean ruleGap,
            List<String> findings,
            String remedy) {
        public Driver {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something in the code that makes leaving easier.
     *
     * @param factor what the points of the dimension are multiplied with, above 0 and at most 1
     */
    public record Mitigator(
            String what, Dimension dimension, double factor, List<String> findings) {
        public Mitigator {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Herfindahl-Hirschman index over weighted call sites.
     *
     * @param hhi 0 to 1; above 0.5 is high
     * @param shares by party, connected vendors merged
     */
    public record Concentration(double hhi, Map<String, Double> shares) {}

    /**
     * The earliest known retirement.
     *
     * @param day ISO date of the audit, from which days are counted; null in a report of an earlier
     *     version
     * @param days from that day; null if nothing used is known to retire
     * @param what the model or API
     * @param date ISO date of the retirement
     * @param asOf date of the data
     */
    public record Urgency(
            @Nullable String day,
            @Nullable Integer days,
            @Nullable String what,
            @Nullable String date,
            String asOf) {

        /**
         * The day that prices, retirements and the age of facts are held against whenever something
         * is made of the report, so that the same report says the same next year. A report that
         * does not name it is held against the day that its retirement was counted from, or else
         * against that of its data.
         */
        public LocalDate counted() {
            if (day != null) {
                return LocalDate.parse(day);
            }
            if (date != null && days != null) {
                return LocalDate.parse(date).minusDays(days);
            }
            return LocalDate.parse(asOf.length() == 7 ? asOf + "-01" : asOf);
        }
    }

    /**
     * How much of the code was seen, each 0 to 1.
     *
     * @param filesParsed parsed without error, of those that had to be
     * @param modelIdsResolved calls whose model id resolved, of those that take one
     * @param callsResolved certain calls, of all calls
     */
    public record Coverage(double filesParsed, double modelIdsResolved, double callsResolved) {}

    /** The score against one target platform. */
    public record TargetScore(String target, int score, String boundBy, boolean blocked) {}

    /**
     * The score of a part alone, as if the rest were not there.
     *
     * @param name the module's folder, or the workload's first entry point
     * @param entries the entry points of a workload; empty for a module
     * @param against its own best open target
     * @param findings those that count in it
     */
    public record PartScore(
            String name,
            List<String> entries,
            int score,
            String grade,
            String against,
            String boundBy,
            List<String> findings) {
        public PartScore {
            entries = List.copyOf(entries);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something in the repository, beside its findings, that bears on leaving.
     *
     * @param id what kind of evidence ({@code evals-in-ci}, {@code text-kept}, …)
     * @param what one plain clause
     * @param places where it was seen, the first ones
     */
    public record Seen(String id, String what, List<Location> places) {
        public Seen {
            places = List.copyOf(places);
        }
    }

    public Risk {
        dimensions = List.copyOf(dimensions);
        layers = List.copyOf(layers);
        drivers = List.copyOf(drivers);
        mitigators = List.copyOf(mitigators);
        targets = List.copyOf(targets);
        modules = List.copyOf(modules);
        workloads = List.copyOf(workloads);
        evidence = List.copyOf(evidence);
    }
}
