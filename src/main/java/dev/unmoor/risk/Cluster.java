package dev.unmoor.risk;

import dev.unmoor.model.Dimension;
import dev.unmoor.model.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sites that count as one thing: the same rule and feature in the same module. The four-hundredth
 * copy of a call is not as hard as the first, so {@code n} sites count {@code 1 + ln n}.
 *
 * @param what for people
 * @param dimension where its points count
 * @param level how hard it is to leave
 * @param weights a site each: confidence, 0 to 1, times mitigators
 * @param confidence the surest site's, without mitigators
 */
public record Cluster(
        String what, Dimension dimension, Level level, List<Double> weights, double confidence) {

    public Cluster {
        weights = List.copyOf(weights);
    }

    /** A cluster whose sites are all alike. */
    public static Cluster uniform(
            String what, Dimension dimension, Level level, int sites, double confidence) {
        return new Cluster(
                what, dimension, level, Collections.nCopies(sites, confidence), confidence);
    }

    /**
     * How many full sites it counts as: each site's weight times what the n-th site adds to {@code
     * 1 + ln n}, heaviest first. With equal weights that is weight times {@code 1 + ln n}; with
     * unequal ones no further site, however weak, can lower it.
     */
    public double effectiveSites() {
        return effectiveSites(weights);
    }

    static double effectiveSites(List<Double> weights) {
        var sorted = new ArrayList<>(weights);
        sorted.sort(Collections.reverseOrder());
        double sum = 0;
        for (int n = 1; n <= sorted.size(); n++) {
            double added = n == 1 ? 1 : StrictMath.log(n) - StrictMath.log(n - 1);
            sum += sorted.get(n - 1) * added;
        }
        return sum;
    }
}
