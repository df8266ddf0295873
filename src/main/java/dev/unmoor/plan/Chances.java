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
                    Clue.MODEL_ID,
                    Clue.READS_SETTING,
                    Clue.SETS_SETTING,
                    Clue.SETS_IN_CI,
                    Clue.SETS_IN_CONFIGURATION);

    private final PlanningProfile profile;
    private final double settings;

    Chances(PlanningProfile profile, Move move) {
        this.profile = profile;
        if (move.keepsVendor()) {
            this.settings = profile.sameVendor();
        } else {
            boolean library = move.from().stream().allMatch(Side::coordinate);
            this.settings = move.routes() && library ? profile.routed() : 1;
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
                double chance = profile.clues().getOrDefault(clue.id(), 0.0);
                stays *= 1 - chance * (OF_SETTINGS.contains(clue) ? settings : 1);
            }
        }
        return 1 - stays;
    }
}
