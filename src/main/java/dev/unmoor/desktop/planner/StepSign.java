package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.plan.kept.PlanStatus;
import dev.unmoor.plan.kept.StepState;
import org.jspecify.annotations.Nullable;

/**
 * How a step is marked: by the team's word, and by what the code shows where the two agree or the
 * team has said nothing.
 *
 * @param icon its sign
 * @param words what the sign means
 * @param style the style class that gives it its colour
 */
record StepSign(Icon icon, String words, String style) {

    static StepSign of(StepState state, PlanStatus.@Nullable StepStatus seen) {
        boolean shown = seen != null && seen.evidence() == PlanStatus.Evidence.DONE;
        return switch (state.state()) {
            case DONE ->
                    seen != null && !seen.conflict().isEmpty()
                            ? new StepSign(
                                    Icon.WARNING,
                                    Messages.text("planner.sign.conflict"),
                                    "conflict")
                            : new StepSign(Icon.DONE, Messages.word("state", "done"), "done");
            case DISMISSED ->
                    new StepSign(
                            Icon.NOT_APPLICABLE, Messages.word("state", "dismissed"), "dismissed");
            case DOING ->
                    shown
                            ? new StepSign(Icon.DONE, Messages.text("planner.sign.seen"), "done")
                            : new StepSign(Icon.PARTLY, Messages.word("state", "doing"), "doing");
            case OPEN ->
                    shown
                            ? new StepSign(Icon.DONE, Messages.text("planner.sign.seen"), "done")
                            : new StepSign(
                                    Icon.NOT_APPLICABLE, Messages.word("state", "open"), "open");
        };
    }
}
