package dev.unmoor.report.plan;

import dev.unmoor.model.Comparison;
import dev.unmoor.model.Comparison.MonthlyCost;
import dev.unmoor.model.Comparison.Option;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One page in Markdown for people who pay: move if, stay if, cost, payback, risks, what it rests
 * on.
 */
public final class DecisionPage {

    private static final int SHOWN = 6;

    private DecisionPage() {}

    /**
     * Writes it.
     *
     * @param hours whether days are shown, rather than sizes
     * @throws IOException if the target cannot be written
     */
    public static void write(Comparison comparison, boolean hours, Writer out) throws IOException {
        var text = new StringBuilder();
        text.append("# ")
                .append(Plain.markdown(comparison.project().name()))
                .append(": leave ")
                .append(Plain.markdown(String.join(", ", comparison.from())))
                .append("?\n\n**")
                .append(Plain.markdown(comparison.advice().sentence()))
                .append("**\n\n");
        list(comparison.advice().reasons(), text);
        text.append("\n## Move if\n\n");
        for (Option each : comparison.options()) {
            for (String gain : each.gains()) {
                text.append("- ")
                        .append(Plain.markdown(each.name()))
                        .append(": ")
                        .append(Plain.markdown(gain))
                        .append(".\n");
            }
        }
        list(comparison.stay().reasonsAgainst(), text);
        text.append("\n## Stay if\n\n");
        list(comparison.stay().reasonsFor(), text);
        table(comparison, hours, text);
        risks(comparison, text);
        rests(comparison, hours, text);
        out.write(text.toString());
    }

    private static void list(List<String> reasons, StringBuilder text) {
        reasons.forEach(each -> text.append("- ").append(Plain.markdown(each)).append('\n'));
    }

    private static void table(Comparison comparison, boolean hours, StringBuilder text) {
        text.append("\n## Cost and payback\n\n| | Size |")
                .append(hours ? " Half | Budget | Nine of ten |" : "")
                .append(" Covered | Lost | Lock-in | A month | Pays after |\n| --- | --- |")
                .append(hours ? " --- | --- | --- |" : "")
                .append(" --- | --- | --- | --- | --- |\n| Stay | none |")
                .append(hours ? " 0 | 0 | 0 |" : "")
                .append(" | | ")
                .append(comparison.stay().score())
                .append(" | ")
                .append(money(comparison.stay().cost()))
                .append(" | |\n");
        for (Option each : comparison.options()) {
            Integer after = each.scoreAfter();
            Double months = each.paybackMonths();
            text.append("| ")
                    .append(Plain.markdown(each.name()))
                    .append(" | ")
                    .append(each.effort().tier())
                    .append(" |");
            if (hours) {
                text.append(' ')
                        .append(Lines.number(each.effort().p50Days()))
                        .append(" d | ")
                        .append(Lines.number(each.effort().p80Days()))
                        .append(" d | ")
                        .append(Lines.number(each.effort().p90Days()))
                        .append(" d |");
            }
            text.append(' ')
                    .append(Plain.percent(each.covered()))
                    .append(" | ")
                    .append(each.lost().size())
                    .append(" | ")
                    .append(after == null ? "not known" : after.toString())
                    .append(" | ")
                    .append(money(each.cost()))
                    .append(" | ")
                    .append(months == null ? "" : Lines.number(months) + " months")
                    .append(" |\n");
        }
    }

    private static void risks(Comparison comparison, StringBuilder text) {
        text.append("\n## Risks\n\n");
        for (Option each : comparison.options()) {
            text.append("- ")
                    .append(Plain.markdown(each.name()))
                    .append(": ")
                    .append(
                            each.reasonsAgainst().isEmpty()
                                    ? "none was found in the code."
                                    : each.reasonsAgainst().stream()
                                            .map(Plain::markdown)
                                            .collect(Collectors.joining(" ")))
                    .append('\n');
        }
        text.append(
                "- Quality of answers is not in these figures: only an evaluation on your own"
                        + " inputs says whether another model is good enough.\n");
    }

    private static void rests(Comparison comparison, boolean hours, StringBuilder text) {
        text.append("\n## What this rests on\n\n");
        for (Option each : comparison.options()) {
            text.append("- ")
                    .append(Plain.markdown(each.name()))
                    .append(": ")
                    .append(Plain.percent(each.verified()))
                    .append(" of what is said of its features was read at its source");
            if (hours) {
                text.append("; ")
                        .append(Plain.percent(each.effort().assumptionShare()))
                        .append(" of the hours rest on assumed parameters");
            }
            text.append(".\n");
            Object warning = each.effort().referenceClass().get("warning");
            if (warning instanceof String told && !told.isEmpty()) {
                text.append("  ").append(Plain.markdown(told)).append('\n');
            }
            MonthlyCost cost = each.cost();
            if (cost != null) {
                text.append("  Cost: ")
                        .append(Plain.markdown(cost.basis()))
                        .append(", list prices as of ")
                        .append(Plain.markdown(cost.asOf()))
                        .append(cost.stale() ? ", older than 90 days" : "")
                        .append(".\n");
            }
        }
        text.append("- ")
                .append(comparison.matrix().size())
                .append(" capabilities used, among them ")
                .append(
                        comparison.matrix().stream()
                                .limit(SHOWN)
                                .map(each -> Plain.markdown(each.name()))
                                .collect(Collectors.joining(", ")))
                .append(".\n- Not seen here: contract, notice periods, region, data protection,")
                .append(" rate limits, what the team knows.\n- Made by unmoor ")
                .append(Plain.markdown(comparison.tool().version()))
                .append(", catalog ")
                .append(Plain.markdown(comparison.tool().catalog()))
                .append(", scope ")
                .append(comparison.scope())
                .append(".\n");
    }

    private static String money(@Nullable MonthlyCost cost) {
        return cost == null ? "not known" : String.format(Locale.ROOT, "$%,.0f", cost.dollars());
    }
}
