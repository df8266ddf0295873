package dev.unmoor.report;

import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The one page that a director reads: how tied, to whom, what it takes, what to do first. */
final class HtmlExecutive {

    private static final int DRIVERS = 4;
    private static final int VENDORS = 4;
    private static final int TARGETS = 3;
    private static final int REMEDIES = 4;
    private static final int LONGEST = 120;

    private HtmlExecutive() {}

    static void write(Page page) {
        HtmlSummary.head(page);
        if (page.audit().vendors().isEmpty()) {
            HtmlSummary.nothing(page);
            return;
        }
        drivers(page);
        vendors(page);
        if (!page.audit().effort().targets().isEmpty()) {
            page.section("effort", "What leaving takes, in days of work");
            HtmlSummary.targets(page, TARGETS);
        }
        routes(page);
        remedies(page);
    }

    private static void drivers(Page page) {
        page.section("drivers", "What holds it");
        page.out().raw("<ul class=\"plain\">");
        for (Risk.Driver each : page.audit().risk().drivers().stream().limit(DRIVERS).toList()) {
            page.out()
                    .form(
                            "<li><span class=\"tag %s\">%s</span> %s</li>",
                            each.level().id(), each.level().id(), cut(each.what()));
        }
        page.out().raw("</ul>\n");
    }

    private static void vendors(Page page) {
        List<VendorUse> vendors =
                page.audit().vendors().stream()
                        .sorted(
                                Comparator.comparingInt(VendorUse::score)
                                        .reversed()
                                        .thenComparing(VendorUse::id))
                        .toList();
        page.section("vendors", "Whom it depends on");
        page.out()
                .raw(
                        "<table><thead><tr><th>Vendor</th><th class=\"n\">Lock-in</th><th class=\"n\">Places</th><th>Owns</th></tr></thead><tbody>");
        for (VendorUse each : vendors.stream().limit(VENDORS).toList()) {
            page.out()
                    .form(
                            "<tr><td>%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td>%s</td></tr>",
                            each.name(),
                            each.score(),
                            each.findings(),
                            String.join(", ", each.owns()));
        }
        page.out().raw("</tbody></table>\n");
        if (vendors.size() > VENDORS) {
            page.out().form("<p class=\"muted\">and %s more</p>\n", vendors.size() - VENDORS);
        }
    }

    private static void routes(Page page) {
        if (page.audit().escapeRoutes().isEmpty()) {
            return;
        }
        page.section("routes", "Ways out");
        page.out().raw("<table class=\"routes\"><tbody>");
        for (EscapeRoute each : page.audit().escapeRoutes()) {
            List<EscapeRoute.Evidence> reasons =
                    each.evidenceAgainst().isEmpty() ? each.evidenceFor() : each.evidenceAgainst();
            page.out()
                    .form(
                            "<tr><td>%s</td><td>%s</td><td>%s</td></tr>",
                            each.lesson().replace('-', ' '),
                            each.status(),
                            reasons.isEmpty() ? "" : cut(reasons.getFirst().what()));
        }
        page.out().raw("</tbody></table>\n");
    }

    private static void remedies(Page page) {
        Set<String> remedies = new LinkedHashSet<>();
        for (Risk.Driver each : page.audit().risk().drivers()) {
            if (!each.remedy().isBlank() && remedies.size() < REMEDIES) {
                remedies.add(each.remedy());
            }
        }
        if (remedies.isEmpty()) {
            return;
        }
        page.section("first", "What to do first");
        page.out().raw("<ol>");
        remedies.forEach(each -> page.out().form("<li>%s</li>", cut(each)));
        page.out().raw("</ol>\n");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
