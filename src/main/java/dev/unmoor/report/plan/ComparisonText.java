package dev.unmoor.report.plan;

import dev.unmoor.model.Comparison;
import dev.unmoor.model.Comparison.MonthlyCost;
import dev.unmoor.model.Comparison.Option;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comparison for people who read a terminal. */
public final class ComparisonText {

    private ComparisonText() {}

    /**
     * Writes it.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Comparison comparison, Writer out) throws IOException {
        var lines = new Lines(out);
        lines.line(
                "From " + String.join(", ", comparison.from()) + ", scope " + comparison.scope());
        lines.line("");
        lines.line(comparison.advice().sentence());
        for (String reason : comparison.advice().reasons()) {
            lines.line("  - " + reason);
        }
        lines.line("");
        lines.line(
                String.format(
                        Locale.ROOT,
                        "%-24s %8s %8s %5s %5s %7s %7s %7s %6s %9s",
                        "To",
                        "covered",
                        "blockers",
                        "must",
                        "size",
                        "P50 d",
                        "P80 d",
                        "P90 d",
                        "score",
                        "$/month"));
        lines.line(
                String.format(
                        Locale.ROOT,
                        "%-24s %8s %8s %5s %5s %7s %7s %7s %6d %9s",
                        "(stay)",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        comparison.stay().score(),
                        money(comparison.stay().cost())));
        for (Option each : comparison.options()) {
            Integer after = each.scoreAfter();
            lines.line(
                    String.format(
                            Locale.ROOT,
                            "%-24s %7.0f%% %8d %5d %5s %7s %7s %7s %6s %9s",
                            each.name(),
                            100 * each.covered(),
                            each.blockers().size(),
                            each.mustFiles(),
                            each.effort().tier(),
                            Lines.number(each.effort().p50Days()),
                            Lines.number(each.effort().p80Days()),
                            Lines.number(each.effort().p90Days()),
                            after == null ? "?" : Integer.toString(after),
                            money(each.cost())));
        }
        lines.line("");
        lines.line("Stay");
        for (String reason : comparison.stay().reasonsFor()) {
            lines.line("  + " + reason);
        }
        for (String reason : comparison.stay().reasonsAgainst()) {
            lines.line("  - " + reason);
        }
        for (Option each : comparison.options()) {
            lines.line(each.name());
            for (String reason : each.reasonsFor()) {
                lines.line("  + " + reason);
            }
            for (String reason : each.reasonsAgainst()) {
                lines.line("  - " + reason);
            }
        }
    }

    private static String money(@Nullable MonthlyCost cost) {
        return cost == null ? "" : String.format(Locale.ROOT, "%,.0f", cost.dollars());
    }
}
