package dev.unmoor.plan;

import dev.unmoor.catalog.EffortProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Pools of simulated sums. A pool of one item is made once; the sum of {@code n} comes from adding
 * shuffled pools of 1, 2, 4, … items, so that ten thousand items take fourteen additions a draw and
 * the spread is still that of independent items.
 */
final class Sums {

    private final EffortProfile profile;
    private final int draws;
    private final Map<String, double[]> memory = new HashMap<>();

    Sums(EffortProfile profile) {
        this.profile = profile;
        this.draws = profile.draws();
    }

    int draws() {
        return draws;
    }

    /** Random numbers that depend on the seed and the name only. */
    SplittableRandom random(String name) {
        return new SplittableRandom(profile.seed() * 1_000_003L + name.hashCode());
    }

    /** Shared standard normal numbers of that name. */
    double[] normal(String name) {
        return memory.computeIfAbsent("z:" + name, key -> Normal.pool(draws, random(key)));
    }

    /** A triangular distribution, drawn once a migration. */
    double[] triangle(String name, EffortProfile.Triangle triangle) {
        return memory.computeIfAbsent(
                "t:" + name,
                key -> {
                    double[] pool = new double[draws];
                    for (int i = 0; i < draws; i++) {
                        pool[i] = triangle(triangle, (i + 0.5) / draws);
                    }
                    Normal.shuffle(pool, random(key));
                    return pool;
                });
    }

    private static double triangle(EffortProfile.Triangle t, double u) {
        double span = t.most() - t.least();
        if (span <= 0) {
            return t.least();
        }
        double turn = (t.likely() - t.least()) / span;
        return u < turn
                ? t.least() + StrictMath.sqrt(u * span * (t.likely() - t.least()))
                : t.most() - StrictMath.sqrt((1 - u) * span * (t.most() - t.likely()));
    }

    /** The sum of {@code n} three-point estimates of that name, in hours. */
    double[] hours(String name, int n) {
        return sum("h:" + name, n, "", () -> hour(name));
    }

    /** One estimate of that name: a split lognormal through P10, likely and P90. */
    double[] hour(String name) {
        EffortProfile.ThreePoint t = profile.hours(name);
        return memory.computeIfAbsent(
                "h1:" + name,
                key -> {
                    double[] pool = Normal.pool(draws, random(key));
                    double below = StrictMath.log(t.likely() / t.low()) / Normal.Z90;
                    double above = StrictMath.log(t.high() / t.likely()) / Normal.Z90;
                    for (int i = 0; i < draws; i++) {
                        double z = pool[i];
                        pool[i] = t.likely() * StrictMath.exp((z < 0 ? below : above) * z);
                    }
                    return pool;
                });
    }

    /** How many files of a group change. */
    double[] changed(Work.FileGroup group) {
        String tier = group.tier();
        return sum("f:" + tier, group.count(), salt(group), () -> flags(tier, profile.tier(tier)));
    }

    /** The lines that change in them, draw by draw in the same files. */
    double[] lines(Work.FileGroup group) {
        String tier = group.tier();
        return sum("l:" + tier, group.count(), salt(group), () -> lines(tier, profile.tier(tier)));
    }

    /** Two groups of one tier are other files, so they change by chance of their own. */
    private static String salt(Work.FileGroup group) {
        return group.factor() == 1 ? "" : "@" + group.factor();
    }

    private double[] flags(String name, EffortProfile.Tier tier) {
        return memory.computeIfAbsent(
                "f1:" + name,
                key -> {
                    double[] pool = new double[draws];
                    long ones = Math.round(tier.p() * draws);
                    for (int i = 0; i < draws; i++) {
                        pool[i] = i < ones ? 1 : 0;
                    }
                    Normal.shuffle(pool, random(key));
                    return pool;
                });
    }

    private double[] lines(String name, EffortProfile.Tier tier) {
        double[] flags = flags(name, tier);
        int ones = (int) Math.round(tier.p() * draws);
        double[] z = Normal.pool(Math.max(1, ones), random("l1:" + name));
        double[] pool = new double[draws];
        int next = 0;
        for (int i = 0; i < draws; i++) {
            if (flags[i] > 0) {
                pool[i] = tier.lines() * StrictMath.exp(tier.logSd() * z[next++]);
            }
        }
        return pool;
    }

    private interface Pool {
        double[] make();
    }

    /**
     * The sum of n items. Flags and lines of one tier use the same shuffles (their names differ in
     * the first letter only, which the shuffles leave out), so a draw's lines belong to its changed
     * files.
     */
    private double[] sum(String name, int n, String salt, Pool one) {
        String whole = name + salt + "×" + n;
        double[] known = memory.get(whole);
        if (known != null) {
            return known;
        }
        double[] total = new double[draws];
        double[] power = one.make();
        String shuffles = name.substring(2) + salt;
        int bit = 1;
        for (int rest = n; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                int[] order = order(shuffles + "+" + bit);
                for (int i = 0; i < draws; i++) {
                    total[i] += power[order[i]];
                }
            }
            if (rest > 1) {
                int[] order = order(shuffles + "*" + bit);
                double[] twice = new double[draws];
                for (int i = 0; i < draws; i++) {
                    twice[i] = power[i] + power[order[i]];
                }
                power = twice;
            }
            bit <<= 1;
        }
        memory.put(whole, total);
        return total;
    }

    private int[] order(String name) {
        SplittableRandom random = random("o:" + name);
        int[] order = new int[draws];
        for (int i = 0; i < draws; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
