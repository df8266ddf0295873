package dev.unmoor.desktop.memory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.unmoor.outlook.Scenario;
import dev.unmoor.outlook.Shock;
import dev.unmoor.outlook.Volume;
import java.util.ArrayList;
import java.util.List;

/**
 * What is remembered of one project; immutable, so that what is written is what was.
 *
 * @param volumes how much of each model is used in a month, as entered
 * @param shocks what is supposed on the what-if screen
 * @param scenarios shocks that were saved, in the order in which they were
 * @param planned what is chosen on the planner's screen
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProjectMemory(
        List<Volume> volumes, List<Shock> shocks, List<Scenario> scenarios, Planned planned) {

    /** Nothing is remembered. */
    public static final ProjectMemory NONE =
            new ProjectMemory(List.of(), List.of(), List.of(), Planned.NONE);

    /** Mends what an older or edited file lacks. */
    @SuppressWarnings("ConstantValue")
    public ProjectMemory {
        volumes = volumes == null ? List.of() : List.copyOf(volumes);
        shocks = shocks == null ? List.of() : List.copyOf(shocks);
        scenarios = scenarios == null ? List.of() : List.copyOf(scenarios);
        planned = planned == null ? Planned.NONE : planned;
    }

    /** The same with other volumes. */
    public ProjectMemory withVolumes(List<Volume> value) {
        return new ProjectMemory(value, shocks, scenarios, planned);
    }

    /** The same with a volume in place of the one of its model; one of nothing is dropped. */
    public ProjectMemory withVolume(Volume value) {
        var next = new ArrayList<Volume>();
        for (Volume volume : volumes) {
            if (!volume.model().equals(value.model())) {
                next.add(volume);
            }
        }
        if (value.calls() + value.inputTokens() + value.outputTokens() > 0) {
            next.add(value);
        }
        return withVolumes(next);
    }

    /** The same with other shocks supposed. */
    public ProjectMemory withShocks(List<Shock> value) {
        return new ProjectMemory(volumes, value, scenarios, planned);
    }

    /** The same with a scenario in place of the one of its name, or at the end. */
    public ProjectMemory withScenario(Scenario value) {
        var next = new ArrayList<Scenario>();
        boolean placed = false;
        for (Scenario scenario : scenarios) {
            boolean same = scenario.name().equals(value.name());
            next.add(same ? value : scenario);
            placed |= same;
        }
        if (!placed) {
            next.add(value);
        }
        return new ProjectMemory(volumes, shocks, next, planned);
    }

    /** The same without the scenario of a name. */
    public ProjectMemory withoutScenario(String name) {
        return new ProjectMemory(
                volumes,
                shocks,
                scenarios.stream().filter(scenario -> !scenario.name().equals(name)).toList(),
                planned);
    }

    /** The same with other choices of the planner. */
    public ProjectMemory withPlanned(Planned value) {
        return new ProjectMemory(volumes, shocks, scenarios, value);
    }
}
