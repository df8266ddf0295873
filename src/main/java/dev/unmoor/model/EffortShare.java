package dev.unmoor.model;

import java.util.List;

/**
 * What moving one finding takes, on its own.
 *
 * @param p50Hours hours that are enough in half of the cases
 * @param p90Hours hours that are enough in nine of ten cases
 * @param why where the hours come from
 */
public record EffortShare(double p50Hours, double p90Hours, List<String> why) {

    /** No hours of its own: inventory rules only open clusters. */
    public static final EffortShare NONE = new EffortShare(0, 0, List.of());

    public EffortShare {
        why = List.copyOf(why);
    }
}
