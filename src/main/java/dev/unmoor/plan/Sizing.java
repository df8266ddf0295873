package dev.unmoor.plan;

import dev.unmoor.catalog.EffortProfile;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which changing files change by less than others of their kind: copies of one another, because the
 * first teaches the rest, and those whose calls the target takes as they are written.
 */
final class Sizing {

    /** Share of names that two files have in common from which one is a copy of the other. */
    private static final double ALIKE = 0.85;

    /** Fewer names than this are in common by chance. */
    private static final int FEWEST = 25;

    /** Copies are looked for among so many kinds of file, not more. */
    private static final int PATTERNS = 400;

    /** The class of moves whose calls stay as they are. */
    private static final String DROP_IN = "drop-in";

    private static final Set<FindingKind> SHAPED =
            EnumSet.of(
                    FindingKind.SDK_CALL,
                    FindingKind.FRAMEWORK_CALL,
                    FindingKind.HTTP_ENDPOINT,
                    FindingKind.CLIENT,
                    FindingKind.RESPONSE_USE);

    private final EffortProfile effort;

    Sizing(EffortProfile effort) {
        this.effort = effort;
    }

    /**
     * Factors by path; a file without one counts in full.
     *
     * @param core the files that are bound to what is left
     * @param levels how hard each finding is to move, by id
     * @param swaps whether one service takes another's place, and it is known what it takes: the
     *     classes of moves to a gateway or another library were measured with all that stays
     */
    Map<String, Double> factors(
            Collection<FileView> core,
            List<Finding> leaving,
            Map<String, Level> levels,
            boolean swaps,
            String kin) {
        var factors = new HashMap<String, Double>();
        copies(core).forEach(path -> factors.put(path, effort.nearDuplicate()));
        if (swaps) {
            double less =
                    effort.migrationClass(DROP_IN).factor() / effort.migrationClass(kin).factor();
            if (less < 1) {
                taken(leaving, levels).forEach(path -> factors.merge(path, less, (a, b) -> a * b));
            }
        }
        return factors;
    }

    /** The files each of whose calls the target takes as it is written. */
    private static Set<String> taken(List<Finding> leaving, Map<String, Level> levels) {
        var taken = new HashSet<String>();
        var changed = new HashSet<String>();
        for (Finding finding : leaving) {
            if (SHAPED.contains(finding.kind())) {
                Level level = levels.getOrDefault(finding.id(), Level.L0);
                (level.compareTo(Level.L0) > 0 ? changed : taken).add(finding.path());
            }
        }
        taken.removeAll(changed);
        return taken;
    }

    /** The files that are nearly the same as one before them, by path. */
    private static List<String> copies(Collection<FileView> core) {
        var patterns = new ArrayList<FileView>();
        var copies = new ArrayList<String>();
        for (FileView view : core) {
            if (view.names().size() < FEWEST) {
                continue;
            }
            if (patterns.stream().anyMatch(each -> alike(each, view))) {
                copies.add(view.path());
            } else if (patterns.size() < PATTERNS) {
                patterns.add(view);
            }
        }
        return copies;
    }

    private static boolean alike(FileView a, FileView b) {
        int small = Math.min(a.names().size(), b.names().size());
        int large = Math.max(a.names().size(), b.names().size());
        if (small < ALIKE * large) {
            return false;
        }
        long common = a.names().keySet().stream().filter(b.names()::containsKey).count();
        return common >= ALIKE * (a.names().size() + b.names().size() - common);
    }
}
