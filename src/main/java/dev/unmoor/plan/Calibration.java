package dev.unmoor.plan;

import java.util.List;

/**
 * What a team's own hours say of the estimates. Shrunk towards the model while they are few, as the
 * classes of migrations are: {@code n / (n + 3)}.
 *
 * @param n how many estimates were held against actual hours
 * @param bias median of actual hours over P50 hours: above 1 the estimates were too low; 1 for none
 * @param factor what estimates are multiplied with: the mean logarithm of that ratio, shrunk
 * @param withinP80 share of the actuals that stayed within their P80; 0.8 is right
 * @param withinP90 the same of P90; 0.9 is right
 */
public record Calibration(int n, double bias, double factor, double withinP80, double withinP90) {

    /** No actuals yet: the model as it is. */
    public static final Calibration NONE = new Calibration(0, 1, 1, 0, 0);

    private static final double PRIOR = 3;

    /** Hours that something took, beside its estimate. */
    public record Actual(double hours, double p50, double p80, double p90) {}

    /** The calibration of some actuals; those without an estimate say nothing. */
    public static Calibration of(List<Actual> actuals) {
        List<Actual> told =
                actuals.stream().filter(each -> each.p50() > 0 && each.hours() > 0).toList();
        if (told.isEmpty()) {
            return NONE;
        }
        int n = told.size();
        double[] logs =
                told.stream()
                        .mapToDouble(each -> StrictMath.log(each.hours() / each.p50()))
                        .sorted()
                        .toArray();
        double median = (logs[(n - 1) / 2] + logs[n / 2]) / 2;
        double mean = 0;
        for (double log : logs) {
            mean += log / n;
        }
        return new Calibration(
                n,
                Estimate.twoFigures(StrictMath.exp(median)),
                StrictMath.exp(mean * n / (n + PRIOR)),
                share(told.stream().filter(each -> each.hours() <= each.p80()).count(), n),
                share(told.stream().filter(each -> each.hours() <= each.p90()).count(), n));
    }

    private static double share(long part, int all) {
        return Math.round(100.0 * part / all) / 100.0;
    }
}
