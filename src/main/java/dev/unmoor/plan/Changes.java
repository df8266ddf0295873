package dev.unmoor.plan;

import dev.unmoor.catalog.EffortProfile;
import dev.unmoor.catalog.PlanningProfile;
import dev.unmoor.model.MigrationPlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a plan, by how likely each changes: must, likely, and apart from both a ripple.
 *
 * @param files must and likely, by path
 * @param ripple possible, by path
 */
record Changes(List<Change> files, List<Change> ripple) {

    private static final double MINUTES = 60;

    /**
     * A file with its reasons.
     *
     * @param path relative to the root
     * @param kind the part it plays
     * @param tier {@code must|likely|ripple}
     * @param core whether it imports or calls what is left
     * @param clues the reasons, strongest kind first
     * @param factor on the lines that such a file changes by: 1, or less for one that is nearly the
     *     same as another, or whose calls the target takes as they are
     */
    record Change(
            String path,
            FileKind kind,
            String tier,
            boolean core,
            EnumMap<Clue, String> clues,
            double factor) {

        Change times(double less) {
            return new Change(path, kind, tier, core, clues, factor * less);
        }

        boolean has(Clue clue) {
            return clues.containsKey(clue);
        }

        List<String> why() {
            // what is said by a stronger reason is not said again
            return clues.entrySet().stream()
                    .filter(each -> each.getKey() != Clue.MENTIONS || clues.size() == 1)
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
        }

        /** The tier of {@code effort.yaml} that its size is drawn from. */
        String sizeTier() {
            if (tier.equals("ripple")) {
                return "ripple";
            }
            boolean sdk = kind == FileKind.SOURCE && core;
            return sdk ? "sdk-source" : kind.tier();
        }
    }

    Changes {
        files = List.copyOf(files);
        ripple = List.copyOf(ripple);
    }

    static Changes of(
            Map<String, EnumMap<Clue, String>> clues, Chances chances, PlanningProfile profile) {
        var files = new ArrayList<Change>();
        var ripple = new ArrayList<Change>();
        clues.forEach((path, reasons) -> {
            double chance = chances.of(reasons);
            FileKind kind = FileKind.of(path);
            boolean core = reasons.containsKey(Clue.IMPORTS) || reasons.containsKey(Clue.CALLS);
            if (chance >= profile.likely()) {
                String tier = chance >= profile.must() ? "must" : "likely";
                files.add(new Change(path, kind, tier, core, reasons, 1));
            } else if (chance >= profile.ripple()) {
                ripple.add(new Change(path, kind, "ripple", core, reasons, 1));
            }
        });
        return new Changes(files, ripple);
    }

    /** The files by the tiers that sizes were measured for. */
    List<Work.FileGroup> groups() {
        return groups(files, ripple);
    }

    static List<Work.FileGroup> groups(List<Change> files, List<Change> ripple) {
        var counts = new TreeMap<String, TreeMap<Double, Integer>>();
        for (List<Change> part : List.of(files, ripple)) {
            for (Change each : part) {
                counts.computeIfAbsent(each.sizeTier(), tier -> new TreeMap<>())
                        .merge(each.factor(), 1, Integer::sum);
            }
        }
        counts.remove("");
        var groups = new ArrayList<Work.FileGroup>();
        counts.forEach((tier, byFactor) ->
                byFactor.descendingMap()
                        .forEach((factor, count) ->
                                groups.add(new Work.FileGroup(tier, count, factor))));
        return groups;
    }

    /** The same with the sizes of some files, by path, multiplied. */
    Changes sized(Map<String, Double> factors) {
        return new Changes(
                files.stream()
                        .map(each -> each.times(factors.getOrDefault(each.path(), 1.0)))
                        .toList(),
                ripple);
    }

    /** The hours that a file takes if it changes, at its tier's median. */
    static double hours(Change change, EffortProfile effort, double classFactor) {
        EffortProfile.Tier tier = effort.tier(change.sizeTier());
        return Estimate.twoFigures(
                (effort.minutesPerFile()
                                + effort.minutesPerLine()
                                        * tier.lines()
                                        * classFactor
                                        * change.factor())
                        / MINUTES);
    }

    /** As the plan's document lists them. */
    List<MigrationPlan.Ripple> ripples() {
        return ripple.stream()
                .map(each -> new MigrationPlan.Ripple(each.path(), String.join("; ", each.why())))
                .toList();
    }
}
