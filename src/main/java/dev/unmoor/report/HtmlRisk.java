package dev.unmoor.report;

import dev.unmoor.model.Risk;
import dev.unmoor.outlook.LayerXray;
import dev.unmoor.outlook.Liability;
import dev.unmoor.outlook.Outlook;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The score's parts, what is kept apart from it, and the layers below. */
final class HtmlRisk {

    private static final int PARTS = 25;

    private HtmlRisk() {}

    /** Each module and workload alone. */
    static void parts(Page page) throws IOException {
        Risk risk = page.audit().risk();
        if (risk.modules().size() > 1) {
            page.section("modules", "Modules, each alone");
            parts(page, risk.modules(), "Module");
        }
        if (!risk.workloads().isEmpty()) {
            page.section("workloads", "Workloads, each alone");
            page.out()
                    .raw(
                            "<p class=\"muted\">What an entry point reaches, through the project's"
                                    + " own functions, down to the calls that leave; scored as if the"
                                    + " rest were not there.</p>\n");
            parts(page, risk.workloads(), "Entry point");
        }
    }

    private static void parts(Page page, List<Risk.PartScore> parts, String title)
            throws IOException {
        Markup out = page.out();
        Outlook outlook = page.outlook();
        out.form(
                "<table><thead><tr><th data-sort=\"text\">%s</th><th data-sort=\"number\""
                        + " class=\"n\">0–100</th><th data-sort=\"text\">Bound by</th><th"
                        + " data-sort=\"text\">Best target</th><th>Places</th></tr></thead><tbody>",
                title);
        for (Risk.PartScore each : parts.stream().limit(PARTS).toList()) {
            int others = each.entries().size() - 1;
            out.form(
                    "<tr><td>%s%s</td><td class=\"n\">%s %s</td><td>%s</td><td>%s</td><td>",
                    Page.line(each.name().equals(".") ? "the root" : each.name()),
                    others > 0 ? " and " + Lines.count(others, "more entry point") : "",
                    each.score(),
                    each.grade(),
                    each.boundBy().equals("none") ? "nothing" : each.boundBy(),
                    outlook.name(each.against()));
            page.places(each.findings(), List.of());
            out.raw("</td></tr>");
        }
        out.raw("</tbody></table>\n");
        if (parts.size() > PARTS) {
            out.form(
                    "<p class=\"muted\">and %s more in the JSON report</p>\n",
                    parts.size() - PARTS);
        }
    }

    /** Concentration, urgency, coverage and liability: never folded into the score. */
    static void apart(Page page) throws IOException {
        Outlook outlook = page.outlook();
        Risk risk = page.audit().risk();
        page.section("apart", "Kept apart from the score");
        Markup out = page.out();
        Risk.Concentration concentration = risk.concentration();
        out.form(
                "<p>Concentration (HHI) %s, %s: ",
                String.format(Locale.ROOT, "%.2f", concentration.hhi()),
                concentration.hhi() > outlook.concentrationHigh() ? "high" : "not high");
        String between = "";
        for (Map.Entry<String, Double> each : concentration.shares().entrySet()) {
            out.raw(between)
                    .form(
                            "%s %s %",
                            outlook.name(each.getKey()), Math.round(100 * each.getValue()));
            between = ", ";
        }
        out.raw(concentration.shares().isEmpty() ? "nobody is called" : "").raw(".</p>\n");
        Risk.Urgency urgency = risk.urgency();
        out.form(
                "<p>Urgency: %s (data of %s%s).</p>\n",
                urgency.days() == null
                        ? "no retirement of anything used is known"
                        : urgency.what()
                                + (urgency.days() < 0 ? " was retired on " : " retires on ")
                                + urgency.date(),
                urgency.asOf(),
                old(outlook, urgency.asOf()));
        Liability liability = outlook.liability(page.opinion());
        out.form(
                "<p>Liability: %s days of work (P50; P80 %s) to %s, times a chance of %s % within"
                        + " twelve months (%s), are %s days.</p>\n",
                number(liability.p50Days()),
                number(liability.p80Days()),
                outlook.name(liability.target()),
                Math.round(100 * liability.likelihood()),
                liability.likelihoodFrom(),
                number(liability.liabilityDays()));
        if (!liability.options().isEmpty()) {
            out.raw(
                    "<table><thead><tr><th>What could be bought to lower it</th><th"
                            + " class=\"n\">Takes, days</th><th class=\"n\">Saves, days</th><th"
                            + " class=\"n\">Score</th><th>Worth it</th></tr></thead><tbody>");
            for (Liability.Option each : liability.options()) {
                out.form(
                        "<tr><td>%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td"
                                + " class=\"n\">%s → %s</td><td>%s</td></tr>",
                        each.what(),
                        number(each.priceDays()),
                        number(each.savesDays()),
                        each.scoreBefore(),
                        each.scoreAfter(),
                        each.worth() ? "yes" : "costs more than it saves");
            }
            out.raw("</tbody></table>\n");
        }
    }

    /** Each layer's score, and who owns which. */
    static void layers(Page page) throws IOException {
        Outlook outlook = page.outlook();
        Markup out = page.out();
        page.section("layers", "Layers");
        out.raw(
                "<table><thead><tr><th>Layer</th><th>Score</th><th class=\"n\">0–100</th><th"
                        + " class=\"n\">Findings</th></tr></thead><tbody>");
        for (Risk.LayerScore each : page.audit().risk().layers()) {
            if (!each.findings().isEmpty()) {
                out.form(
                        "<tr><td>%s</td><td class=\"bars\"><span class=\"bar\"><i"
                                + " style=\"width:%s%\"></i></span></td><td class=\"n\">%s</td><td"
                                + " class=\"n\">%s</td></tr>",
                        each.layer().id(), each.score(), each.score(), each.findings().size());
            }
        }
        out.raw("</tbody></table>\n<h3>Who owns what</h3>\n");
        for (LayerXray each : outlook.xrays()) {
            page.open();
            out.form(
                    "%s <span class=\"points\">%s</span>",
                    each.name(), Lines.count(each.findings().size(), "place"));
            page.opened();
            out.form("<p>%s</p>", each.follows());
            if (!each.touched().isEmpty()) {
                out.form(
                        "<p>Layers that this code touches: %s.", String.join(", ", each.touched()));
                page.places(each.findings(), List.of());
                out.raw("</p>");
            }
            if (!each.source().isEmpty()) {
                out.form(
                        "<p class=\"muted\">Read in %s, %s%s%s.</p>",
                        each.source(),
                        each.asOf(),
                        each.verified() ? "" : ", not verified",
                        old(outlook, each.asOf()));
            }
            page.close();
        }
    }

    static String old(Outlook outlook, String asOf) {
        return !asOf.isEmpty() && outlook.stale(asOf)
                ? ", older than " + outlook.staleDays() + " days"
                : "";
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }
}
