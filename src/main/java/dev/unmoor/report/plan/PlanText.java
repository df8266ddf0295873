package dev.unmoor.report.plan;

import dev.unmoor.model.MigrationPlan;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * A plan for people who read a terminal: what it takes, which files, which steps, what to watch.
 */
public final class PlanText {

    private PlanText() {}

    /**
     * Writes it.
     *
     * @param team what its team has said of the steps
     * @throws IOException if the target cannot be written
     */
    public static void write(MigrationPlan plan, TeamWords team, Writer out) throws IOException {
        var lines = new Lines(out);
        lines.line(
                "From "
                        + String.join(", ", plan.from())
                        + " to "
                        + String.join(", ", plan.to())
                        + ": "
                        + plan.migrationClass());
        if (plan.files().isEmpty() && plan.steps().isEmpty()) {
            for (String each : plan.effort().assumptions()) {
                lines.line(each);
            }
            return;
        }
        MigrationPlan.Effort effort = plan.effort();
        lines.line(
                String.format(
                        Locale.ROOT,
                        "Size %s, bound by %s: %s days in half of the cases, a budget of %s, %s in"
                                + " nine of ten; scope %s; %d to %d lines.",
                        effort.tier(),
                        effort.boundBy(),
                        Lines.number(effort.p50Days()),
                        Lines.number(effort.p80Days()),
                        Lines.number(effort.p90Days()),
                        plan.scope(),
                        plan.size().lines().p10(),
                        plan.size().lines().p90()));
        if (effort.referenceClass().get("warning") instanceof String told && !told.isEmpty()) {
            lines.line(told);
        }
        lines.line("");
        for (MigrationPlan.FileChange each : plan.files()) {
            lines.line(String.format(Locale.ROOT, "  %-6s  %s", each.tier(), each.path()));
        }
        lines.line("");
        for (MigrationPlan.Step each : plan.steps()) {
            lines.line(
                    String.format(
                            Locale.ROOT,
                            "  %s%d  %-9s %6.1f h  %s",
                            each.critical() ? "*" : " ",
                            each.wave(),
                            each.phase(),
                            each.p50Hours(),
                            each.title()));
            for (String said : team.lines(each.id())) {
                lines.line("                        " + said);
            }
        }
        lines.line("  * on the critical path");
        for (MigrationPlan.Lost each : plan.lost()) {
            lines.line("  lost: " + each.capability() + "; instead: " + each.instead());
        }
        for (MigrationPlan.Watch each : plan.watch()) {
            lines.line("  watch (" + each.failure() + "): " + each.change());
        }
    }
}
