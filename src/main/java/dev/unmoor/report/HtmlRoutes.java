package dev.unmoor.report;

import dev.unmoor.model.EscapeRoute;
import java.util.List;

/** The five ways out, with what speaks for and against each. */
final class HtmlRoutes {

    private HtmlRoutes() {}

    static void write(Page page) {
        if (page.audit().escapeRoutes().isEmpty()) {
            return;
        }
        page.section("routes", "Escape routes");
        Markup out = page.out();
        for (EscapeRoute each : page.audit().escapeRoutes()) {
            page.open();
            out.form(
                    "%s <span class=\"points\">%s</span>",
                    each.lesson().replace('-', ' '), each.status());
            page.opened();
            evidence(out, "For", each.evidenceFor());
            evidence(out, "Against", each.evidenceAgainst());
            if (!each.next().isEmpty()) {
                out.raw("<h3>Next</h3><ul>");
                each.next().forEach(next -> out.form("<li>%s</li>", next));
                out.raw("</ul>");
            }
            page.close();
        }
    }

    private static void evidence(
            Markup out, String title, List<EscapeRoute.Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        out.form("<h3>%s</h3><ul>", title);
        for (EscapeRoute.Evidence each : evidence) {
            out.form("<li>%s</li>", each.what());
        }
        out.raw("</ul>");
    }
}
