package dev.unmoor.catalog;

import dev.unmoor.model.Dimension;
import dev.unmoor.model.Level;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of the lock-in score: {@code profile.yaml}.
 *
 * @param points of each level, ascending
 * @param saturation points at which a dimension has gone 63 % of its way to 100
 * @param weights of the dimensions in the mean
 * @param worst share of the highest dimension in the total
 * @param mean share of the weighted mean in the total
 * @param floors least total where a level is undisputed
 * @param undisputed confidence from which a level can set a floor
 * @param confidence factors for how a finding was reached
 * @param grades upper bounds, exclusive, best first; the last grade is open
 * @param bands the grades in words
 * @param leastFactor what several mitigators together never go below
 * @param mitigators what lowers a dimension
 * @param concentrationHigh index from which concentration is called high
 * @param coverageFull coverage below which the score is a lower bound
 * @param likelihood chance of having to move within twelve months
 * @param hoursPerDay working hours of a day
 * @param thresholds where verdicts beside the score turn, by name
 * @param parameters all of it with provenance, in the file's order
 */
public record ScoreProfile(
        Map<Level, Double> points,
        double saturation,
        Map<Dimension, Double> weights,
        double worst,
        double mean,
        Map<Level, Double> floors,
        double undisputed,
        Confidences confidence,
        List<Grade> grades,
        Map<String, String> bands,
        double leastFactor,
        List<MitigatorRule> mitigators,
        double concentrationHigh,
        double coverageFull,
        List<Chance> likelihood,
        double hoursPerDay,
        Map<String, Double> thresholds,
        List<Parameter> parameters) {

    /** The grade of everything above the last bound. */
    private static final String WORST_GRADE = "E";

    /** Factors for how a finding was reached, each 0 to 1. */
    public record Confidences(
            double certain, double likely, double likelyString, double seamCall) {}

    /** A grade and the score from which it no longer holds. */
    public record Grade(String letter, double below) {}

    /**
     * Something that makes leaving easier.
     *
     * @param id what kind of evidence it needs
     * @param dimension the dimension whose points it lowers
     * @param factor above 0, at most 1
     * @param what in words
     */
    public record MitigatorRule(String id, Dimension dimension, double factor, String what) {}

    /** A chance that holds below so many days to the earliest retirement. */
    public record Chance(int belowDays, double probability) {}

    public ScoreProfile {
        points = Collections.unmodifiableMap(new EnumMap<>(points));
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        floors = Collections.unmodifiableMap(new EnumMap<>(floors));
        grades = List.copyOf(grades);
        bands = Map.copyOf(bands);
        thresholds = Map.copyOf(thresholds);
        mitigators = List.copyOf(mitigators);
        likelihood = List.copyOf(likelihood);
        parameters = List.copyOf(parameters);
    }

    /** The points of a level. */
    public double points(Level level) {
        return points.getOrDefault(level, 0.0);
    }

    /** What a dimension weighs in the mean. */
    public double weight(Dimension dimension) {
        return weights.getOrDefault(dimension, 0.0);
    }

    /** The grade of a score from 0 to 100. */
    public String grade(int score) {
        for (Grade grade : grades) {
            if (score < grade.below()) {
                return grade.letter();
            }
        }
        return WORST_GRADE;
    }

    /** The grade of a score in words; empty where the profile has none. */
    public String band(int score) {
        return bands.getOrDefault(grade(score), "");
    }

    /**
     * Where a verdict turns.
     *
     * @throws IllegalArgumentException if the profile does not say
     */
    public double threshold(String name) {
        Double value = thresholds.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "profile.yaml has no threshold called '" + name + "'");
        }
        return value;
    }
}
