package dev.unmoor.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All models of a project, and what they cost.
 *
 * @param today ISO date that facts are held against
 * @param dayRate what a day of work costs, US dollars; 0 if it was not said
 * @param lines dearest first, then most used
 * @param monthlyCost of those with a volume and a price; null if there is none
 * @param unpriced ids with a volume but without a price, which the sum leaves out
 * @param movedTo the target whose effort stands for parties that are no target of their own
 * @param moveP50Days days that the move there takes in half of the cases
 * @param moveP80Days days that are enough in eight of ten cases
 */
public record Models(
        String today,
        double dayRate,
        List<ModelLine> lines,
        @Nullable Double monthlyCost,
        List<String> unpriced,
        String movedTo,
        double moveP50Days,
        double moveP80Days) {

    public Models {
        lines = List.copyOf(lines);
        unpriced = List.copyOf(unpriced);
    }
}
