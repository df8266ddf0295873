package dev.unmoor.outlook;

import java.util.List;

/**
 * What being stuck may cost: the price of having to move, times the chance of having to.
 *
 * @param target the move that is priced
 * @param likelihood chance of having to move within twelve months, 0 to 1
 * @param likelihoodFrom where the chance comes from
 * @param p50Days days that the move takes in half of the cases
 * @param p80Days days that are enough in eight of ten cases
 * @param liabilityDays days times chance
 * @param options what could be bought to lower it, best first
 */
public record Liability(
        String target,
        double likelihood,
        String likelihoodFrom,
        double p50Days,
        double p80Days,
        double liabilityDays,
        List<Option> options) {

    /**
     * A mitigator and whether it is worth its price.
     *
     * @param mitigator its id
     * @param what in words
     * @param priceDays what it takes, likely
     * @param savesDays by how much it lowers the liability
     * @param scoreBefore today's score
     * @param scoreAfter the score with it
     * @param worth whether it saves more than it takes
     */
    public record Option(
            String mitigator,
            String what,
            double priceDays,
            double savesDays,
            int scoreBefore,
            int scoreAfter,
            boolean worth) {}

    public Liability {
        options = List.copyOf(options);
    }
}
