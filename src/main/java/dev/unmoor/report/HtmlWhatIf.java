package dev.unmoor.report;

import dev.unmoor.model.EscapeRoute;
import dev.unmoor.outlook.Consequence;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.outlook.Scenario;
import java.io.IOException;
import java.util.List;

/** What would happen to this code if something changed tomorrow. */
final class HtmlWhatIf {

    private static final int WORKLOADS = 12;

    private HtmlWhatIf() {}

    static void write(Page page) throws IOException {
        Outlook outlook = page.outlook();
        List<Scenario> scenarios = outlook.usualScenarios();
        if (scenarios.isEmpty()) {
            return;
        }
        page.section("whatif", "What if");
        for (Scenario each : scenarios) {
            one(page, outlook, outlook.whatIf(each));
        }
    }

    private static void one(Page page, Outlook outlook, Consequence consequence) {
        Markup out = page.out();
        page.open();
        out.form(
                "%s <span class=\"points\">%s</span>",
                consequence.scenario().name(), WhatIfText.verb(consequence.effect()));
        page.opened();
        out.form("<p>%s</p>", consequence.sentence());
        for (Consequence.Impact impact : consequence.impacts()) {
            out.form("<p>%s:", WhatIfText.verb(impact.effect()));
            page.places(impact.findings(), List.of());
            out.raw("</p>");
        }
        if (!consequence.perhaps().isEmpty()) {
            out.raw("<p>May be hit too:");
            page.places(consequence.perhaps(), List.of());
            out.raw("</p>");
        }
        if (!consequence.workloads().isEmpty()) {
            out.raw("<h3>Workloads</h3><ul>");
            for (Consequence.WorkloadHit each :
                    consequence.workloads().stream().limit(WORKLOADS).toList()) {
                out.form(
                        "<li>%s %s (%s)</li>",
                        Page.line(each.name()),
                        WhatIfText.verb(each.effect()),
                        Lines.count(each.calls(), "call"));
            }
            out.raw("</ul>");
            int more = consequence.workloads().size() - WORKLOADS;
            if (more > 0) {
                out.form("<p class=\"muted\">and %s more</p>", more);
            }
        }
        if (!consequence.softeners().isEmpty()) {
            out.raw("<h3>In place already</h3><ul>");
            for (EscapeRoute.Evidence each : consequence.softeners()) {
                out.form("<li>%s", each.what());
                page.places(each.findings(), List.of());
                out.raw("</li>");
            }
            out.raw("</ul>");
        }
        if (!consequence.recoverTo().isEmpty()) {
            out.form("<p>Way out: %s.</p>", outlook.name(consequence.recoverTo()));
        }
        if (!consequence.cheapest().isEmpty()) {
            out.form("<p>Would have helped: %s</p>", consequence.cheapest());
        }
        page.close();
    }
}
