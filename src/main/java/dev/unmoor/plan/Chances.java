package dev.unmoor.plan;

import dev.unmoor.catalog.PlanningProfile;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;

/**
 * From reasons to a chance: independent reasons add up, so that a file with two weak ones is as
 * likely as one with a strong one.
 */
final class Chances {

    /** Reasons that speak of settings rather than code: they fall where the vendor stays. */
    private static final Set<Clue> OF_SETTINGS =
            EnumSet.of(
                    Clue.READS_SETTING,
                    Clue.SETS_SETTING,
                    Clue.SETS_IN_CI,
                    Clue.SETS_IN_CONFIGURATION);

    private final PlanningProfile profile;
    private final double settings;
    private final double models;

    Chances(PlanningProfile profile, Move move) {
        this.profile = profile;
        if (move.keepsVendor()) {
            this.settings = profile.sameVendor();
            this.models = profile.sameVendor();
        } else {
            boolean library = move.from().stream().allMatch(Side::coordinate);
            this.settings = move.routes() && library ? profile.routed() : 1;
            // a gateway or framework takes the same model's id
            this.models = move.routes() ? profile.routed() : 1;
        }
    }

    /** The chance that a file with these reasons changes. */
    double of(EnumMap<Clue, String> clues) {
        double stays = 1;
        for (Clue clue : clues.keySet()) {
            // a name that is used is also mentioned, and a leak with the vendor's name is one
            // reason
            boolean told =
                    (clue == Clue.MENTIONS && clues.size() > 1)
                            || (clue == Clue.BRANDED && clues.containsKey(Clue.USES_LEAK));
            if (!told) {
                double factor = OF_SETTINGS.contains(clue) ? settings : 1;
                if (clue == Clue.MODEL_ID) {
                    factor = models;
                }
                stays *= 1 - profile.clues().getOrDefault(clue.id(), 0.0) * factor;
            }
        }
        return 1 - stays;
    }
}
