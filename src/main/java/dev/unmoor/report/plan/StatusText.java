package dev.unmoor.report.plan;

import dev.unmoor.plan.kept.PlanStatus;
import dev.unmoor.plan.kept.PlanStatus.StepStatus;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The state of a saved plan for people who read a terminal. */
public final class StatusText {

    private static final int SHOWN = 10;

    private StatusText() {}

    /**
     * Writes it.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(PlanStatus status, Writer out) throws IOException {
        var lines = new Lines(out);
        lines.line(
                status.name()
                        + ": from "
                        + String.join(", ", status.from())
                        + " to "
                        + String.join(", ", status.to()));
        lines.line(
                String.format(
                        Locale.ROOT,
                        "%.0f%% done, %.0f%% seen in the code; left %s h (P50), %s h (P80); %d"
                                + " places still bound to what is left",
                        100 * status.doneShare(),
                        100 * status.verifiedShare(),
                        Lines.number(status.openP50Hours()),
                        Lines.number(status.openP80Hours()),
                        status.remaining()));
        lines.line("");
        for (StepStatus each : status.steps()) {
            lines.line(
                    String.format(
                            Locale.ROOT,
                            "  %s  %-9s %-9s %-9s %s%s",
                            each.id(),
                            each.phase(),
                            each.state().state().id(),
                            each.evidence().id(),
                            each.title(),
                            each.state().owner().isEmpty()
                                    ? ""
                                    : " (" + each.state().owner() + ")"));
            if (!each.conflict().isEmpty()) {
                lines.line("            ! " + each.conflict());
            }
            list(lines, "stale, changed since the plan: ", each.staleFiles());
            list(lines, "no longer there: ", each.goneFiles());
        }
        lines.line("");
        list(lines, "files that a plan made now names too: ", status.newFiles());
        list(lines, "steps that a plan made now has too: ", status.newSteps());
        if (status.calibration().n() > 0) {
            lines.line(
                    String.format(
                            Locale.ROOT,
                            "%d actuals: %s times the P50; %.0f%% within P80, %.0f%% within P90",
                            status.calibration().n(),
                            Lines.number(status.calibration().bias()),
                            100 * status.calibration().withinP80(),
                            100 * status.calibration().withinP90()));
        }
    }

    private static void list(Lines lines, String what, List<String> items) throws IOException {
        if (!items.isEmpty()) {
            lines.line(
                    "            "
                            + what
                            + String.join(", ", items.stream().limit(SHOWN).toList())
                            + (items.size() > SHOWN
                                    ? " and " + (items.size() - SHOWN) + " more"
                                    : ""));
        }
    }
}
