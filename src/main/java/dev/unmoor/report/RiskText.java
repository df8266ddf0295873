package dev.unmoor.report;

import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import dev.unmoor.outlook.LayerXray;
import dev.unmoor.outlook.Liability;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.outlook.Worth;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The score and all that is kept apart from it, for people who read a terminal. */
public final class RiskText {

    private static final int TARGETS = 19;
    private static final int PARTS = 12;
    private static final int DRIVERS = 10;

    private final Outlook outlook;
    private final Risk risk;
    private final Lines lines;

    private RiskText(Outlook outlook, Writer out) {
        this.outlook = outlook;
        this.risk = outlook.audit().risk();
        this.lines = new Lines(outlook.audit(), out);
    }

    /**
     * Writes the score, what drives and eases it, its parts, and what is kept apart from it.
     *
     * @param opinion what the people of the project judge themselves
     * @throws IOException if the target cannot be written
     */
    public static void write(Outlook outlook, Opinion opinion, Writer out) throws IOException {
        var text = new RiskText(outlook, out);
        text.head();
        if (outlook.audit().vendors().isEmpty()) {
            text.method();
            return;
        }
        text.drivers();
        text.mitigators();
        text.dimensions();
        text.vendors();
        text.parts("Modules, each alone", text.risk.modules());
        text.parts("Workloads: what an entry point reaches, each alone", text.risk.workloads());
        text.targets();
        text.apart();
        text.liability(outlook.liability(opinion));
        text.worth(outlook.worth(opinion));
        text.layers();
        text.method();
    }

    private void head() throws IOException {
        lines.line("%s", outlook.audit().project().name());
        lines.empty();
        lines.line("%s", TextReport.headline(risk));
        if (!outlook.audit().vendors().isEmpty()) {
            lines.line(
                    "Against self-hosted open weights: %d of 100, %s.",
                    risk.selfHosted().score(), TextReport.bound(risk.selfHosted().boundBy()));
        }
        lines.empty();
    }

    private void drivers() throws IOException {
        if (risk.drivers().isEmpty()) {
            return;
        }
        lines.line("What holds it (points, level)");
        for (Risk.Driver each : risk.drivers().stream().limit(DRIVERS).toList()) {
            lines.line(
                    "  %5.1f  %s  %s%s",
                    each.points(),
                    each.level().id(),
                    each.what(),
                    each.ruleGap() ? " [rule gap: the level is a default]" : "");
            lines.places("             ", each.findings());
            if (!each.remedy().isBlank()) {
                lines.line("             what helps: %s", each.remedy());
            }
        }
        int more = risk.drivers().size() - DRIVERS;
        if (more > 0) {
            lines.line("         and %d more, of less weight", more);
        }
        lines.empty();
    }

    private void mitigators() throws IOException {
        if (risk.mitigators().isEmpty()) {
            return;
        }
        lines.line("What makes leaving easier");
        for (Risk.Mitigator each : risk.mitigators()) {
            lines.line("  ×%.2f  %s: %s", each.factor(), each.dimension().id(), each.what());
            lines.places("         ", each.findings());
        }
        lines.empty();
    }

    private void dimensions() throws IOException {
        lines.line("%-12s %7s %8s %7s", "Dimension", "0–100", "points", "places");
        for (Risk.DimensionScore each : risk.dimensions()) {
            lines.line(
                    "%-12s %7d %8.1f %7d",
                    each.id().id(), each.score(), each.points(), each.findings().size());
        }
        lines.empty();
    }

    private void vendors() throws IOException {
        lines.line("%-34s %8s %8s", "Vendor", "findings", "lock-in");
        for (VendorUse each : outlook.vendors()) {
            lines.line("%-34s %8d %8d", each.name(), each.findings(), each.score());
        }
        lines.empty();
    }

    private void parts(String title, List<Risk.PartScore> parts) throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        lines.line("%s", title);
        for (Risk.PartScore each : parts.stream().limit(PARTS).toList()) {
            int others = each.entries().size() - 1;
            lines.line(
                    "  %3d %s  %s%s, %s, best target %s",
                    each.score(),
                    each.grade(),
                    each.name().equals(".") ? ". (the root)" : each.name(),
                    others > 0 ? " and " + Lines.count(others, "other entry point") : "",
                    TextReport.bound(each.boundBy()),
                    outlook.name(each.against()));
            lines.places("         ", each.findings());
        }
        if (parts.size() > PARTS) {
            lines.line("      and %d more", parts.size() - PARTS);
        }
        lines.empty();
    }

    private void targets() throws IOException {
        lines.line("Against each target");
        for (Risk.TargetScore each : risk.targets().stream().limit(TARGETS).toList()) {
            lines.line(
                    "  %3d  %s, %s%s",
                    each.score(),
                    outlook.name(each.target()),
                    TextReport.bound(each.boundBy()),
                    each.blocked() ? "; something used has no equivalent there" : "");
        }
        lines.empty();
    }

    /** Concentration, urgency and coverage: kept apart from the score, never folded in. */
    private void apart() throws IOException {
        Risk.Concentration concentration = risk.concentration();
        lines.line("Kept apart from the score");
        lines.line(
                "  Concentration (HHI): %.2f, %s; %s",
                concentration.hhi(),
                concentration.hhi() > outlook.concentrationHigh() ? "high" : "not high",
                shares(concentration.shares()));
        Risk.Urgency urgency = risk.urgency();
        lines.line(
                "  Urgency: %s (data of %s%s)",
                urgency.days() == null
                        ? "no retirement of anything used is known"
                        : urgency.what()
                                + (urgency.days() < 0 ? " was retired on " : " retires on ")
                                + urgency.date()
                                + ", "
                                + Math.abs(urgency.days())
                                + (urgency.days() < 0 ? " days ago" : " days from now"),
                urgency.asOf(),
                old(urgency.asOf()));
        Risk.Coverage coverage = risk.coverage();
        lines.line(
                "  Coverage: %.0f %% of the files that matter parsed, %.0f %% of model ids and %.0f"
                        + " %% of calls resolved",
                100 * coverage.filesParsed(),
                100 * coverage.modelIdsResolved(),
                100 * coverage.callsResolved());
        lines.empty();
    }

    private String shares(Map<String, Double> shares) {
        return shares.isEmpty()
                ? "nobody is called"
                : String.join(
                        ", ",
                        shares.entrySet().stream()
                                .sorted(
                                        Map.Entry.<String, Double>comparingByValue()
                                                .reversed()
                                                .thenComparing(Map.Entry.comparingByKey()))
                                .map(each ->
                                        outlook.name(each.getKey())
                                                + " "
                                                + Math.round(100 * each.getValue())
                                                + " %")
                                .toList());
    }

    private void liability(Liability liability) throws IOException {
        lines.line("What being stuck may cost");
        lines.line(
                "  %s days (P50; P80 %s) to %s × %.0f %% chance within twelve months (%s) = %s"
                        + " days",
                number(liability.p50Days()),
                number(liability.p80Days()),
                outlook.name(liability.target()),
                100 * liability.likelihood(),
                liability.likelihoodFrom(),
                number(liability.liabilityDays()));
        for (Liability.Option each : liability.options()) {
            lines.line(
                    "  %s: takes %s days, saves %s days of that, score %d → %d: %s",
                    each.what(),
                    number(each.priceDays()),
                    number(each.savesDays()),
                    each.scoreBefore(),
                    each.scoreAfter(),
                    each.worth() ? "worth buying" : "costs more than it saves");
        }
        lines.empty();
    }

    private void worth(List<Worth> worth) throws IOException {
        if (worth.isEmpty()) {
            return;
        }
        lines.line(
                "What being bound is worth (unique utility, 0 to %d, judged by you)", Opinion.MOST);
        int open = 0;
        for (Worth each : worth) {
            Integer utility = each.utility();
            if (utility == null) {
                open++;
            } else {
                lines.line(
                        "  %3d %s  %s, utility %d: %s",
                        each.score(), each.grade(), each.workload(), utility, each.reading());
            }
        }
        if (open > 0) {
            lines.line(
                    "  %s not judged: 'unmoor risk PATH --utility NAME=0..%d --keep'",
                    Lines.count(open, "workload"), Opinion.MOST);
        }
        lines.empty();
    }

    private void layers() throws IOException {
        lines.line("Layers of the contract");
        for (Risk.LayerScore each : risk.layers()) {
            if (!each.findings().isEmpty()) {
                lines.line(
                        "  %3d  %-10s %s",
                        each.score(),
                        each.layer().id(),
                        Lines.count(each.findings().size(), "finding"));
            }
        }
        lines.empty();
        lines.line("Who owns what");
        for (LayerXray each : outlook.xrays()) {
            lines.line("  %s: %s", each.name(), each.follows());
            if (!each.source().isEmpty()) {
                lines.line(
                        "      read in %s, %s%s%s",
                        each.source(),
                        each.asOf(),
                        each.verified() ? "" : ", not verified",
                        old(each.asOf()));
            }
        }
        lines.empty();
    }

    private String old(String asOf) {
        return !asOf.isEmpty() && outlook.stale(asOf)
                ? ", older than " + outlook.staleDays() + " days"
                : "";
    }

    private void method() throws IOException {
        lines.line("How it is computed");
        lines.line("  %s", risk.method());
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }
}
