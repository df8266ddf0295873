package dev.unmoor.report;

import dev.unmoor.model.EscapeRoute;
import dev.unmoor.outlook.Route;
import dev.unmoor.outlook.RouteStep;
import java.io.IOException;
import java.util.List;

/** The five ways out, with what speaks for and against each, and the places that show it. */
final class HtmlRoutes {

    private HtmlRoutes() {}

    static void write(Page page) throws IOException {
        if (page.audit().escapeRoutes().isEmpty()) {
            return;
        }
        page.section("routes", "Escape routes");
        Markup out = page.out();
        for (Route each : page.outlook().routes()) {
            EscapeRoute verdict = each.verdict();
            page.open();
            out.form(
                    "%s <span class=\"points\">%s</span>",
                    RoutesText.title(verdict.lesson()), verdict.status().replace('-', ' '));
            page.opened();
            if (each.steps().isEmpty()
                    && verdict.evidenceFor().isEmpty()
                    && verdict.evidenceAgainst().isEmpty()) {
                out.raw("<p>Nothing of it is used.</p>");
            }
            evidence(page, "For", verdict.evidenceFor());
            evidence(page, "Against", verdict.evidenceAgainst());
            if (!each.steps().isEmpty()) {
                out.raw("<h3>Next</h3><ul>");
                for (RouteStep step : each.steps()) {
                    out.form("<li>%s</li>", step.text());
                }
                out.raw("</ul>");
            }
            page.close();
        }
    }

    private static void evidence(Page page, String title, List<EscapeRoute.Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        Markup out = page.out();
        out.form("<h3>%s</h3><ul>", title);
        for (EscapeRoute.Evidence each : evidence) {
            out.form("<li>%s", each.what());
            // places that are no findings stand in the sentence itself
            page.places(each.findings(), List.of());
            out.raw("</li>");
        }
        out.raw("</ul>");
    }
}
