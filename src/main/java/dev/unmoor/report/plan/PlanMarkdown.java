package dev.unmoor.report.plan;

import dev.unmoor.model.MigrationPlan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A plan in Markdown: what changes, in which steps, how each is known to be done. Without hours
 * unless asked for, because a number that leaves its assumptions behind is taken for a promise.
 */
public final class PlanMarkdown {

    private static final int SHOWN = 40;

    private PlanMarkdown() {}

    /**
     * Writes it.
     *
     * @param team what its team has said of the steps
     * @param hours whether hours and days are shown, rather than sizes
     * @throws IOException if the target cannot be written
     */
    public static void write(MigrationPlan plan, TeamWords team, boolean hours, Writer out)
            throws IOException {
        var text = new StringBuilder();
        text.append("# ")
                .append(Plain.markdown(plan.project().name()))
                .append(": from ")
                .append(Plain.markdown(String.join(", ", plan.from())))
                .append(" to ")
                .append(Plain.markdown(String.join(", ", plan.to())))
                .append("\n\n");
        summary(plan, hours, text);
        steps(plan, team, hours, text);
        files(plan, text);
        lost(plan, text);
        rests(plan, hours, text);
        out.write(text.toString());
    }

    private static void summary(MigrationPlan plan, boolean hours, StringBuilder text) {
        MigrationPlan.Effort effort = plan.effort();
        text.append("Size ")
                .append(effort.tier())
                .append(", bound by ")
                .append(Plain.markdown(effort.boundBy()))
                .append("; scope ")
                .append(plan.scope())
                .append("; ")
                .append(Plain.markdown(plan.migrationClass()))
                .append(".\n");
        if (hours) {
            text.append("Half of the cases: ")
                    .append(Lines.number(effort.p50Days()))
                    .append(" days; a budget (eight of ten): ")
                    .append(Lines.number(effort.p80Days()))
                    .append("; nine of ten: ")
                    .append(Lines.number(effort.p90Days()))
                    .append(".\n");
        }
        Object warning = effort.referenceClass().get("warning");
        if (warning instanceof String told && !told.isEmpty()) {
            text.append('\n').append(Plain.markdown(told)).append('\n');
        }
        text.append('\n');
    }

    private static void steps(
            MigrationPlan plan, TeamWords team, boolean hours, StringBuilder text) {
        text.append("## Steps\n\n");
        for (MigrationPlan.Step step : plan.steps()) {
            text.append("### ")
                    .append(Plain.markdown(step.title()))
                    .append("\n\n")
                    .append(Plain.code(step.id()))
                    .append(" · ")
                    .append(step.phase())
                    .append(" · wave ")
                    .append(step.wave())
                    .append(" · ")
                    .append(step.level().id())
                    .append(step.critical() ? " · on the critical path" : "");
            if (hours && step.p50Hours() > 0) {
                text.append(" · ")
                        .append(Lines.number(step.p50Hours()))
                        .append(" to ")
                        .append(Lines.number(step.p90Hours()))
                        .append(" hours");
            }
            text.append("\n\n");
            List<String> said = team.lines(step.id());
            said.forEach(line -> text.append("- ").append(Plain.markdown(line)).append('\n'));
            text.append(said.isEmpty() ? "" : "\n")
                    .append(Plain.markdown(step.mapping()))
                    .append("\n\n");
            if (!step.dependsOn().isEmpty()) {
                text.append("After ")
                        .append(
                                step.dependsOn().stream()
                                        .map(Plain::code)
                                        .collect(Collectors.joining(", ")))
                        .append(".\n\n");
            }
            places(step, text);
            MigrationPlan.Sketch sketch = step.sketch();
            if (sketch != null) {
                text.append("As it is:\n\n")
                        .append(Plain.block(sketch.before(), ""))
                        .append("\n\nAs it would be:\n\n")
                        .append(Plain.block(sketch.after(), ""))
                        .append("\n\n");
            }
            text.append("- Done when: ")
                    .append(Plain.markdown(step.acceptance()))
                    .append("\n- Way back: ")
                    .append(Plain.markdown(step.rollback()))
                    .append("\n\n");
        }
    }

    private static void places(MigrationPlan.Step step, StringBuilder text) {
        List<String> lines =
                step.places().isEmpty()
                        ? step.files().stream().map(Plain::code).toList()
                        : step.places().stream()
                                .map(each ->
                                        Plain.code(each.path() + ":" + each.line())
                                                + " "
                                                + Plain.markdown(each.what()))
                                .distinct()
                                .toList();
        lines.stream().limit(SHOWN).forEach(line -> text.append("- ").append(line).append('\n'));
        if (lines.size() > SHOWN) {
            text.append("- and ").append(lines.size() - SHOWN).append(" more\n");
        }
        text.append(lines.isEmpty() ? "" : "\n");
    }

    private static void files(MigrationPlan plan, StringBuilder text) {
        text.append("## Files\n\n| File | Tier | Why |\n| --- | --- | --- |\n");
        for (MigrationPlan.FileChange each : plan.files()) {
            text.append("| ")
                    .append(Plain.markdown(each.path()))
                    .append(" | ")
                    .append(each.tier())
                    .append(" | ")
                    .append(Plain.markdown(String.join("; ", each.why())))
                    .append(" |\n");
        }
        if (!plan.ripple().isEmpty()) {
            text.append("\nPossibly, and not counted among them: ")
                    .append(
                            plan.ripple().stream()
                                    .map(each -> Plain.code(each.path()))
                                    .collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        text.append('\n');
    }

    private static void lost(MigrationPlan plan, StringBuilder text) {
        if (!plan.lost().isEmpty()) {
            text.append("## Without an equivalent\n\n");
            for (MigrationPlan.Lost each : plan.lost()) {
                text.append("- ")
                        .append(Plain.markdown(each.capability()))
                        .append(" (")
                        .append(each.findings().size())
                        .append(" places): ")
                        .append(Plain.markdown(each.instead()))
                        .append('\n');
            }
            text.append('\n');
        }
        if (!plan.watch().isEmpty()) {
            text.append("## What means another thing there\n\n");
            for (MigrationPlan.Watch each : plan.watch()) {
                text.append("- **")
                        .append(Plain.markdown(each.id()))
                        .append("** (")
                        .append(Plain.markdown(each.failure()))
                        .append(", ")
                        .append(each.findings().size())
                        .append(" places): ")
                        .append(Plain.markdown(each.change()))
                        .append(" ")
                        .append(Plain.markdown(each.fix()))
                        .append(".\n");
            }
            text.append('\n');
        }
    }

    /** The model's parameters are hours, which are not shown where no hours are. */
    static boolean isParameter(String assumption) {
        return assumption.contains(" = ");
    }

    private static void rests(MigrationPlan plan, boolean hours, StringBuilder text) {
        text.append("## What this rests on\n\n");
        if (hours) {
            text.append("- ")
                    .append(Plain.percent(plan.effort().assumptionShare()))
                    .append(" of the hours rest on parameters that are assumed, not measured.\n");
        }
        plan.effort().assumptions().stream()
                .filter(each -> hours || !isParameter(each))
                .forEach(each -> text.append("- ").append(Plain.markdown(each)).append('\n'));
        text.append("\nMade by unmoor ")
                .append(Plain.markdown(plan.tool().version()))
                .append(", catalog ")
                .append(Plain.markdown(plan.tool().catalog()))
                .append(", from ")
                .append(plan.project().commit() == null ? "a tree" : "commit")
                .append(' ')
                .append(plan.project().commit() == null ? "outside Git" : plan.project().commit())
                .append(".\n");
    }
}
