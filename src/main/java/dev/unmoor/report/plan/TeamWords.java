package dev.unmoor.report.plan;

import dev.unmoor.plan.kept.Event;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.plan.kept.StepState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a team has said of the steps of a plan that it carries out, for the documents made of the
 * plan.
 *
 * @param states where each step stands, by its id
 */
public record TeamWords(Map<String, StepState> states) {

    /** Of a plan that nobody has begun. */
    public static final TeamWords NONE = new TeamWords(Map.of());

    public TeamWords {
        states = Map.copyOf(states);
    }

    /** Of a plan that is kept. */
    public static TeamWords of(SavedPlan saved) {
        return new TeamWords(saved.states());
    }

    /** Whether somebody has taken a step on. */
    boolean owned() {
        return states.values().stream().anyMatch(each -> !each.owner().isEmpty());
    }

    /** Whose a step is; empty for nobody's. */
    String owner(String step) {
        return state(step).owner();
    }

    /** Where a step stands. */
    StepState state(String step) {
        return states.getOrDefault(step, StepState.NEW);
    }

    /** All that was said of a step, a sentence each; none for a step that nobody spoke of. */
    List<String> lines(String step) {
        StepState state = state(step);
        var lines = new ArrayList<String>();
        if (state.state() != Event.State.OPEN) {
            lines.add("State: " + word(state.state()) + because(state.why()));
        }
        if (!state.owner().isEmpty()) {
            lines.add("Owner: " + state.owner());
        }
        Double hours = state.actualHours();
        if (hours != null) {
            lines.add("Took " + Lines.number(hours) + " hours");
        }
        record Said(String what, StepState.Remark remark) {}
        var said = new ArrayList<Said>();
        state.notes().forEach(each -> said.add(new Said("Note", each)));
        state.decisions().forEach(each -> said.add(new Said("Decided", each)));
        said.sort(Comparator.comparing(each -> Instant.parse(each.remark().at())));
        for (Said each : said) {
            StepState.Remark remark = each.remark();
            lines.add(
                    each.what()
                            + " ("
                            + remark.by()
                            + ", "
                            + Instant.parse(remark.at()).atOffset(ZoneOffset.UTC).toLocalDate()
                            + "): "
                            + remark.text()
                            + because(remark.why()));
        }
        return lines;
    }

    private static String word(Event.State state) {
        return switch (state) {
            case OPEN -> "open";
            case DOING -> "under way";
            case DONE -> "done";
            case DISMISSED -> "dismissed";
        };
    }

    private static String because(String why) {
        return why.isBlank() ? "" : String.format(Locale.ROOT, " (%s)", why.strip());
    }
}
