package dev.unmoor.risk;

import dev.unmoor.catalog.ScoreProfile;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Level;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The arithmetic of the score: clusters to eight dimensions to one number. Pure; the method text
 * describes exactly this.
 *
 * @param total 0 to 100
 * @param boundBy the dimension that binds, {@code floor L4} or {@code floor L5}, or {@code none}
 * @param points by dimension, unsaturated
 * @param scores by dimension, 0 to 100, not rounded
 * @param mean the weighted mean of the dimensions, not rounded
 */
public record Tally(
        int total,
        String boundBy,
        Map<Dimension, Double> points,
        Map<Dimension, Double> scores,
        double mean) {

    /** What {@link #boundBy} says when nothing binds. */
    public static final String NONE = "none";

    public Tally {
        points = Collections.unmodifiableMap(new EnumMap<>(points));
        scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    }

    /** Adds up clusters; their order does not matter beyond the last bits of a sum. */
    public static Tally of(List<Cluster> clusters, ScoreProfile profile) {
        var points = new EnumMap<Dimension, Double>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            points.put(dimension, 0.0);
        }
        Level hardest = Level.L0;
        for (Cluster cluster : clusters) {
            points.merge(
                    cluster.dimension(),
                    profile.points(cluster.level()) * cluster.effectiveSites(),
                    Double::sum);
            boolean undisputed = cluster.confidence() >= profile.undisputed();
            if (undisputed && cluster.level().compareTo(hardest) > 0) {
                hardest = cluster.level();
            }
        }
        return of(points, profile.floors().getOrDefault(hardest, 0.0), hardest, profile);
    }

    private static Tally of(
            Map<Dimension, Double> points, double floor, Level hardest, ScoreProfile profile) {
        var scores = new EnumMap<Dimension, Double>(Dimension.class);
        double weighted = 0;
        double weights = 0;
        Dimension worst = Dimension.WIRE;
        double highest = 0;
        for (Dimension dimension : Dimension.values()) {
            double score = saturate(points.getOrDefault(dimension, 0.0), profile);
            scores.put(dimension, score);
            weighted += profile.weight(dimension) * score;
            weights += profile.weight(dimension);
            if (score > highest) {
                highest = score;
                worst = dimension;
            }
        }
        double mean = weights == 0 ? 0 : weighted / weights;
        double raw = profile.worst() * highest + profile.mean() * mean;
        String boundBy = raw >= floor ? worst.id() : "floor " + hardest.id();
        return new Tally(
                roundHalfUp(Math.min(100, Math.max(raw, floor))),
                highest == 0 && floor == 0 ? NONE : boundBy,
                points,
                scores,
                mean);
    }

    /** How far a sum of points has gone to 100. */
    static double saturate(double points, ScoreProfile profile) {
        return 100 * (1 - StrictMath.exp(-points / profile.saturation()));
    }

    /** Half is rounded up, so that equal scores round equally wherever they stand. */
    static int roundHalfUp(double value) {
        return (int) Math.floor(value + 0.5);
    }
}
