package dev.unmoor.plan;

import dev.unmoor.catalog.EffortProfile;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Finding;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.risk.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The effort of a plan in days, beside what comparable migrations took. */
final class Efforts {

    private static final int DRIVERS = 8;

    private final Knowledge knowledge;
    private final Vocabulary words;
    private final Calibration calibration;

    Efforts(Knowledge knowledge, Vocabulary words, Calibration calibration) {
        this.calibration = calibration;
        this.knowledge = knowledge;
        this.words = words;
    }

    MigrationPlan.Effort of(
            Estimate estimate,
            String kin,
            Changes changes,
            List<Finding> leaving,
            Move move,
            PlanRequest request) {
        double day = knowledge.profile().hoursPerDay();
        var parts = new LinkedHashMap<String, Double>();
        estimate.parts().forEach((part, hours) -> parts.put(part, days(hours, day)));
        List<MigrationPlan.Effort.Driver> drivers =
                estimate.drivers().stream()
                        .filter(each -> each.swingHours() > 0)
                        .limit(DRIVERS)
                        .map(each ->
                                new MigrationPlan.Effort.Driver(
                                        each.what(), days(each.swingHours(), day)))
                        .toList();
        return new MigrationPlan.Effort(
                days(estimate.p10(), day),
                days(estimate.p50(), day),
                days(estimate.p80(), day),
                days(estimate.p90(), day),
                parts,
                drivers,
                reference(kin, estimate),
                assumptions(changes, leaving, move, request),
                Math.round(100 * estimate.assumptionShare()) / 100.0,
                estimate.curve().stream()
                        .map(each ->
                                new MigrationPlan.Effort.Point(
                                        each.probability(), days(each.hours(), day)))
                        .toList(),
                knowledge.effort().size(estimate.p80() / day),
                boundBy(estimate),
                calibration.factor());
    }

    /** The part of the work that swings most: the model's own error is nobody's to mend. */
    private static String boundBy(Estimate estimate) {
        return estimate.drivers().stream()
                .filter(each -> each.swingHours() > 0)
                .map(Estimate.Driver::what)
                .filter(estimate.parts()::containsKey)
                .findFirst()
                .orElse("none");
    }

    private static double days(double hours, double day) {
        return Estimate.twoFigures(hours / day);
    }

    /** The class of measured migrations, and a warning where the two estimates are far apart. */
    private Map<String, Object> reference(String kin, Estimate estimate) {
        EffortProfile.MigrationClass known = knowledge.effort().migrationClass(kin);
        var reference = new LinkedHashMap<String, Object>();
        reference.put("class", known.label());
        reference.put("migrations", known.n());
        reference.put("files", triangle(known.files()));
        reference.put("lines", triangle(known.lines()));
        double ratio = estimate.lines().p50() / known.lines().likely();
        double far = knowledge.effort().referenceWarning();
        boolean differs = estimate.lines().p50() > 0 && (ratio > far || ratio < 1 / far);
        reference.put(
                "warning",
                differs
                        ? "The plan's own size is "
                                + Estimate.twoFigures(Math.max(ratio, 1 / ratio))
                                + " times "
                                + (ratio > 1 ? "larger" : "smaller")
                                + " than the median of comparable migrations."
                        : "");
        return reference;
    }

    private static Map<String, Double> triangle(EffortProfile.Triangle triangle) {
        var values = new LinkedHashMap<String, Double>();
        values.put("least", triangle.least());
        values.put("median", triangle.likely());
        values.put("most", triangle.most());
        return values;
    }

    /** What the plan rests on, first what is special about this one. */
    private List<String> assumptions(
            Changes changes, List<Finding> leaving, Move move, PlanRequest request) {
        var lines = new ArrayList<String>();
        if (changes.files().isEmpty() && leaving.isEmpty()) {
            lines.add(
                    "Nothing bound to "
                            + String.join(", ", request.from())
                            + " was found"
                            + (request.paths().isEmpty()
                                    ? ": there is nothing to move."
                                    : " below " + String.join(", ", request.paths()) + "."));
            return lines;
        }
        for (Side side : move.from()) {
            if (side.vendor() == null) {
                lines.add(
                        "The catalog does not know "
                                + side.id()
                                + ": the plan follows its imports alone.");
            }
        }
        for (Side side : move.to()) {
            if (side.vendor() == null) {
                lines.add("The catalog does not know " + side.id() + ": no mapping is given.");
            }
        }
        if (request.scope() != Scope.PRODUCTION) {
            lines.add(
                    "Scope "
                            + request.scope().id()
                            + ": the total leaves out steps whose hours belong to a wider scope.");
        }
        if (!changes.ripple().isEmpty()) {
            lines.add(
                    changes.ripple().size()
                            + " files that may be touched are an allowance in the size, not in the"
                            + " list.");
        }
        long unnamed = leaving.stream().filter(each -> !words.knows(each.vendor())).count();
        if (unnamed > 0) {
            lines.add(unnamed + " findings have no vendor that resolved.");
        }
        if (calibration.n() > 0) {
            lines.add(
                    "The team's own hours for "
                            + calibration.n()
                            + (calibration.n() == 1 ? " step" : " steps")
                            + " multiply every estimate by "
                            + Estimate.twoFigures(calibration.factor())
                            + ".");
        }
        new EffortModel(knowledge.effort())
                .assumptions().stream()
                        .filter(each -> !each.startsWith("options."))
                        .forEach(lines::add);
        return lines;
    }
}
