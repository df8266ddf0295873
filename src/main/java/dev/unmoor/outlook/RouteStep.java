package dev.unmoor.outlook;

import org.jspecify.annotations.Nullable;

/**
 * A step that would open an escape route.
 *
 * @param what what to do
 * @param mitigator id of the mitigator that it would bring about; empty for none
 * @param likelyHours what it takes; null where nobody has a figure
 * @param highHours what is enough in nine of ten cases; null likewise
 * @param scoreBefore today's score
 * @param scoreAfter the score with it; the same where it changes nothing
 */
public record RouteStep(
        String what,
        String mitigator,
        @Nullable Double likelyHours,
        @Nullable Double highHours,
        int scoreBefore,
        int scoreAfter) {

    /** The step in one line. */
    public String text() {
        var notes = new java.util.ArrayList<String>();
        if (likelyHours != null && highHours != null) {
            notes.add(
                    "likely "
                            + Steps.number(likelyHours)
                            + " hours, up to "
                            + Steps.number(highHours));
        }
        if (scoreAfter < scoreBefore) {
            notes.add("score " + scoreBefore + " → " + scoreAfter);
        }
        return notes.isEmpty() ? what : what + " (" + String.join("; ", notes) + ")";
    }
}
