package dev.unmoor.outlook;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a project judge themselves, because no code shows it.
 *
 * @param likelihood chance of having to move within twelve months, 0 to 1; null for the default,
 *     which follows from the earliest retirement in use
 * @param utility what a workload gains from its vendor that no other gives, 0 (nothing) to 3 (the
 *     product is built on it), by the workload's name
 * @param from where it was said, for people
 */
public record Opinion(@Nullable Double likelihood, Map<String, Integer> utility, String from) {

    /** Most that a workload may gain from its vendor. */
    public static final int MOST = 3;

    /** Nobody has judged anything. */
    public static final Opinion NONE = new Opinion(null, Map.of(), "");

    /**
     * An opinion.
     *
     * @throws IllegalArgumentException if a chance is not from 0 to 1, or a utility not from 0 to 3
     */
    public Opinion {
        utility = Map.copyOf(new TreeMap<>(utility));
        if (likelihood != null && !(likelihood >= 0 && likelihood <= 1)) {
            throw new IllegalArgumentException(
                    "a likelihood is a chance from 0 to 1, not " + likelihood);
        }
        utility.forEach((workload, value) -> {
            if (value < 0 || value > MOST) {
                throw new IllegalArgumentException(
                        "unique utility is a number from 0 to "
                                + MOST
                                + ", not "
                                + value
                                + ", for "
                                + workload);
            }
        });
    }

    /** The same where something was said now, over what was said before. */
    public Opinion over(Opinion before) {
        var both = new TreeMap<>(before.utility());
        both.putAll(utility);
        return new Opinion(
                likelihood == null ? before.likelihood() : likelihood,
                both,
                likelihood == null && before.likelihood() != null ? before.from() : from);
    }
}
