package dev.unmoor.catalog;

import java.util.List;
import java.util.Map;

/**
 * From reasons to files: {@code planning.yaml}.
 *
 * @param clues the chance that a file with that reason changes, by reason
 * @param must chance from which a file is listed as must
 * @param likely chance from which it is listed as likely
 * @param ripple chance from which it is listed apart, as possible
 * @param sameVendor factor on settings where the vendor stays
 * @param routed factor on settings where a gateway or framework may reach the same vendor
 * @param parameters all of it with provenance, in the file's order
 */
public record PlanningProfile(
        Map<String, Double> clues,
        double must,
        double likely,
        double ripple,
        double sameVendor,
        double routed,
        List<Parameter> parameters) {

    public PlanningProfile {
        clues = Map.copyOf(clues);
        parameters = List.copyOf(parameters);
    }
}
