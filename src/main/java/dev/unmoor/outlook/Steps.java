package dev.unmoor.outlook;

import dev.unmoor.catalog.EffortProfile;
import dev.unmoor.model.Location;
import dev.unmoor.plan.Estimate;
import dev.unmoor.risk.Evidence;
import dev.unmoor.risk.Score;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Next steps on a route, each with what it takes and what it would do to the score. */
final class Steps {

    private final Subject subject;
    private final Scorer scorer;
    private final EffortProfile effort;
    private final Score today;

    Steps(Subject subject, Scorer scorer, EffortProfile effort, Score today) {
        this.subject = subject;
        this.scorer = scorer;
        this.effort = effort;
        this.today = today;
    }

    /** A step that brings about no mitigator. */
    RouteStep step(String what) {
        return step(what, "");
    }

    /**
     * A step.
     *
     * @param what what to do
     * @param mitigator the mitigator that it would bring about; empty for none
     */
    RouteStep step(String what, String mitigator) {
        EffortProfile.ThreePoint hours = effort.options().get(mitigator);
        int before = today.tally().total();
        return new RouteStep(
                what,
                mitigator,
                hours == null ? null : hours.likely(),
                hours == null ? null : hours.high(),
                before,
                Math.min(before, scoreWith(mitigator)));
    }

    /** The score against today's best target if a mitigator were there for all it can cover. */
    int scoreWith(String mitigator) {
        if (mitigator.isEmpty()) {
            return today.tally().total();
        }
        var evidence = new ArrayList<>(subject.evidence());
        evidence.add(new Evidence(mitigator, "assumed", List.<Location>of()));
        Subject eased =
                new Subject(
                        subject.findings(),
                        subject.prompts(),
                        subject.models(),
                        subject.modules(),
                        evidence,
                        subject.project(),
                        subject.today());
        return scorer.score(eased, today.target(), null).tally().total();
    }

    static String number(double value) {
        double shown = Estimate.twoFigures(value);
        return shown == Math.rint(shown)
                ? Long.toString(Math.round(shown))
                : String.format(Locale.ROOT, "%s", shown);
    }

    /** Today's score, for those that need no step. */
    Score today() {
        return today;
    }
}
