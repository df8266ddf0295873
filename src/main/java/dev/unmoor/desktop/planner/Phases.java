package dev.unmoor.desktop.planner;

import dev.unmoor.model.MigrationPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of a plan by what they are for. */
final class Phases {

    private Phases() {}

    /** Steps by phase, in the order in which the plan comes to them. */
    static Map<String, List<MigrationPlan.Step>> of(MigrationPlan plan) {
        var phases = new LinkedHashMap<String, List<MigrationPlan.Step>>();
        for (MigrationPlan.Step step : plan.steps()) {
            phases.computeIfAbsent(step.phase(), phase -> new ArrayList<>()).add(step);
        }
        return phases;
    }
}
