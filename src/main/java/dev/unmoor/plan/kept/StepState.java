package dev.unmoor.plan.kept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a step of a saved plan stands, told from its events.
 *
 * @param state how far it is
 * @param why the reason given with that state; may be empty
 * @param until ISO date from which a dismissal no longer holds; null for ever
 * @param owner who has taken it on; empty for nobody
 * @param notes in order
 * @param decisions in order
 * @param actualHours what it really took; null while nobody said
 */
public record StepState(
        Event.State state,
        String why,
        @Nullable String until,
        String owner,
        List<Remark> notes,
        List<Remark> decisions,
        @Nullable Double actualHours) {

    /** Nothing has happened yet. */
    public static final StepState NEW =
            new StepState(Event.State.OPEN, "", null, "", List.of(), List.of(), null);

    /** Something said by someone at some time. */
    public record Remark(String at, String by, String text, String why) {}

    public StepState {
        notes = List.copyOf(notes);
        decisions = List.copyOf(decisions);
    }
}
