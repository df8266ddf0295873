package dev.unmoor.plan;

import java.util.List;
import java.util.Map;

/**
 * What work takes, in hours, as a spread.
 *
 * @param p10 enough in one of ten cases
 * @param p50 enough in half of the cases
 * @param p80 enough in eight of ten cases: a budget
 * @param p90 enough in nine of ten cases
 * @param mean the average
 * @param parts mean hours by part, in the order of the work
 * @param drivers what the total swings by, most first
 * @param curve hours at each twentieth of probability, from 5 % to 95 %
 * @param assumptionShare share of the hours that rests on assumed parameters, 0 to 1
 * @param lines changed lines
 */
public record Estimate(
        double p10,
        double p50,
        double p80,
        double p90,
        double mean,
        Map<String, Double> parts,
        List<Driver> drivers,
        List<Point> curve,
        double assumptionShare,
        Lines lines) {

    /** The hours by which the total swings when one part goes from its P10 to its P90. */
    public record Driver(String what, double swingHours) {}

    /** A point of the S-curve. */
    public record Point(double probability, double hours) {}

    /** Percentiles of lines added and deleted. */
    public record Lines(double p10, double p50, double p90) {}

    public Estimate {
        drivers = List.copyOf(drivers);
        curve = List.copyOf(curve);
    }

    /** A number with two significant figures, as estimates are shown: more would be a promise. */
    public static double twoFigures(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value;
        }
        double scale = StrictMath.pow(10, 1 - Math.floor(StrictMath.log10(Math.abs(value))));
        double rounded = Math.floor(value * scale + 0.5) / scale;
        // the division leaves noise in the last bits
        return Math.round(rounded * 1e6) / 1e6;
    }
}
