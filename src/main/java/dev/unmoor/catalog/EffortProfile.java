package dev.unmoor.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of the effort model: {@code effort.yaml}.
 *
 * @param draws how many migrations are simulated
 * @param seed of the simulation
 * @param tiers files by tier
 * @param minutesPerFile for each file that changes
 * @param minutesPerLine for each line that changes
 * @param classes classes of migration
 * @param nearDuplicate factor on near-identical files after the first
 * @param hours three-point estimates
 * @param options what each mitigator takes to bring about, by mitigator
 * @param retune chance that a prompt has to be tuned again
 * @param aftercare share of code, prompts and data added after the move
 * @param assist factor on code only, for help by a coding model
 * @param sigmaCode spread shared by all code
 * @param sigmaBehaviour spread shared by all prompt work
 * @param correlation of the two
 * @param sigmaModel the model's own spread before actuals are recorded
 * @param referenceWarning ratio from which two estimates differ too much
 * @param sizes the most P80 days of each size, smallest first; above the last it is {@code XL}
 * @param parameters all of it with provenance, in the file's order
 */
public record EffortProfile(
        int draws,
        long seed,
        Map<String, Tier> tiers,
        double minutesPerFile,
        double minutesPerLine,
        Map<String, MigrationClass> classes,
        double nearDuplicate,
        Map<String, ThreePoint> hours,
        Map<String, ThreePoint> options,
        Triangle retune,
        Triangle aftercare,
        double assist,
        double sigmaCode,
        double sigmaBehaviour,
        double correlation,
        double sigmaModel,
        double referenceWarning,
        Map<String, Double> sizes,
        List<Parameter> parameters) {

    /**
     * A tier of files.
     *
     * @param p share that really changed
     * @param lines median of changed lines where it did
     * @param logSd spread of their logarithm
     */
    public record Tier(double p, double lines, double logSd) {}

    /**
     * A class of migration with what was measured of it.
     *
     * @param factor on lines
     * @param n how many real ones
     * @param files least, median, most
     * @param lines least, median, most
     * @param linesPerFile median
     * @param logSd spread of the logarithm of lines per file
     * @param label for people
     */
    public record MigrationClass(
            double factor,
            int n,
            Triangle files,
            Triangle lines,
            double linesPerFile,
            double logSd,
            String label) {}

    /** Hours read as P10, likely, P90. */
    public record ThreePoint(double low, double likely, double high, String provenance) {}

    /** Least, likely, most. */
    public record Triangle(double least, double likely, double most) {}

    public EffortProfile {
        tiers = Map.copyOf(tiers);
        classes = Map.copyOf(classes);
        hours = Map.copyOf(hours);
        options = Map.copyOf(options);
        sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
        parameters = List.copyOf(parameters);
    }

    /**
     * The size of so much work, for those who want no hours: {@code none|XS|S|M|L|XL}.
     *
     * @param p80Days days that are enough in eight of ten cases
     */
    public String size(double p80Days) {
        if (p80Days <= 0) {
            return "none";
        }
        for (Map.Entry<String, Double> each : sizes.entrySet()) {
            if (p80Days <= each.getValue()) {
                return each.getKey();
            }
        }
        return "XL";
    }

    /** The same, simulated with another number of draws. */
    public EffortProfile withDraws(int number) {
        return new EffortProfile(
                number,
                seed,
                tiers,
                minutesPerFile,
                minutesPerLine,
                classes,
                nearDuplicate,
                hours,
                options,
                retune,
                aftercare,
                assist,
                sigmaCode,
                sigmaBehaviour,
                correlation,
                sigmaModel,
                referenceWarning,
                sizes,
                parameters);
    }

    /** The tier of that name. */
    public Tier tier(String name) {
        return known(tiers, name, "tier");
    }

    /** The class of that name. */
    public MigrationClass migrationClass(String name) {
        return known(classes, name, "class");
    }

    /** The estimate of that name. */
    public ThreePoint hours(String name) {
        return known(hours, name, "estimate");
    }

    private static <T> T known(Map<String, T> map, String name, String what) {
        T value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException("effort.yaml has no " + what + " '" + name + "'");
        }
        return value;
    }
}
