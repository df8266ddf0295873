package dev.unmoor.plan.kept;

import dev.unmoor.model.Id;
import dev.unmoor.plan.Calibration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A saved plan held against the code as it is now: the document {@code unmoor-plan-status/1}.
 *
 * @param name of the plan
 * @param from what is left
 * @param to where to
 * @param madeAt commit that the plan was made at; null outside Git
 * @param now commit that was scanned; null outside Git
 * @param steps in the plan's order
 * @param doneShare share of the P50 hours whose steps are done, verified or on someone's word
 * @param verifiedShare share of the P50 hours whose steps the rescan sees as done
 * @param openP50Hours hours of the steps that are left, the sum of their P50
 * @param openP80Hours the sum of their P80: more than the whole will need in eight of ten cases,
 *     because not every step goes badly
 * @param remaining findings that are bound to what is left, tests left out
 * @param newFiles files that a plan made now names and this one doesn't
 * @param newSteps steps that a plan made now has and this one doesn't, by title
 * @param calibration the team's own hours beside the estimates
 */
public record PlanStatus(
        String name,
        List<String> from,
        List<String> to,
        @Nullable String madeAt,
        @Nullable String now,
        List<StepStatus> steps,
        double doneShare,
        double verifiedShare,
        double openP50Hours,
        double openP80Hours,
        int remaining,
        List<String> newFiles,
        List<String> newSteps,
        Calibration calibration) {

    /** The schema's name, written first in the document. */
    public static final String SCHEMA = "unmoor-plan-status/1";

    public PlanStatus {
        from = List.copyOf(from);
        to = List.copyOf(to);
        steps = List.copyOf(steps);
        newFiles = List.copyOf(newFiles);
        newSteps = List.copyOf(newSteps);
    }

    /** What the rescan sees of a step. */
    public enum Evidence implements Id {
        /** It is done. */
        DONE("done"),
        /** Part of it is. */
        PARTLY("partly"),
        /** Nothing has moved. */
        NOT_BEGUN("not-begun"),
        /** Code can't show it. */
        UNSEEN("unseen");

        private final String id;

        Evidence(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * A step now.
     *
     * @param state what the team says
     * @param evidence what the code says
     * @param placesPlanned places that the plan named
     * @param placesLeft places in its files that are still bound to what is left
     * @param staleFiles files that changed since the plan was made while the step is not done
     * @param goneFiles files that are there no more
     * @param expired whether a dismissal no longer holds
     * @param conflict where the two disagree, in a sentence; empty where they don't
     */
    public record StepStatus(
            String id,
            String phase,
            int wave,
            String title,
            StepState state,
            Evidence evidence,
            int placesPlanned,
            int placesLeft,
            List<String> staleFiles,
            List<String> goneFiles,
            boolean expired,
            String conflict) {

        public StepStatus {
            staleFiles = List.copyOf(staleFiles);
            goneFiles = List.copyOf(goneFiles);
        }

        /** Whether its places have to be looked at again before anyone works on it. */
        public boolean stale() {
            return !staleFiles.isEmpty() || !goneFiles.isEmpty();
        }

        /** Whether nothing is left to do: the code shows it, or the team says so. */
        public boolean settled() {
            return evidence == Evidence.DONE
                    || (state.state() == Event.State.DONE && evidence == Evidence.UNSEEN)
                    || (state.state() == Event.State.DISMISSED && !expired);
        }
    }
}
