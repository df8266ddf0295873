package dev.unmoor.outlook;

import dev.unmoor.model.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A workload's lock-in beside what it gains by it: switching cost against unique utility, after
 * Hohpe, "Don't get locked up into avoiding lock-in" (martinfowler.com/articles/oss-lockin.html).
 *
 * @param workload its first entry point
 * @param score its score alone, 0 to 100
 * @param grade of that score
 * @param utility what people judge it to gain from its vendor that no other gives, 0 to 3; null
 *     where nobody has judged
 * @param reading what the two say together; empty where one is missing
 */
public record Worth(
        String workload, int score, String grade, @Nullable Integer utility, String reading) {

    /** From this on, a gain is worth a price. */
    private static final int HIGH = 2;

    /** All workloads of a project, the hardest to move first. */
    static List<Worth> of(Risk risk, Opinion opinion) {
        var all = new ArrayList<Worth>();
        for (Risk.PartScore each : risk.workloads()) {
            Integer utility = opinion.utility().get(each.name());
            all.add(
                    new Worth(
                            each.name(),
                            each.score(),
                            each.grade(),
                            utility,
                            utility == null ? "" : reading(isHard(each), utility >= HIGH)));
        }
        return all;
    }

    /** Whether a part is in a worse grade than the two that are easily left. */
    private static boolean isHard(Risk.PartScore part) {
        return part.grade().toUpperCase(Locale.ROOT).compareTo("C") >= 0;
    }

    private static String reading(boolean hard, boolean worthwhile) {
        if (hard) {
            return worthwhile
                    ? "hard to leave and worth it: accept that knowingly, and rehearse the way out"
                    : "hard to leave for little gain: move this first";
        }
        return worthwhile
                ? "easy to leave and worth having: use it freely"
                : "easy to leave, and nothing special: keep it so";
    }
}
