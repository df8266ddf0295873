package dev.unmoor.report;

import dev.unmoor.model.Finding;
import dev.unmoor.model.Risk;
import dev.unmoor.model.TraceStep;
import java.util.List;

/**
 * What the score rests on: drivers with their places, code and chains, and the list of findings.
 */
final class HtmlEvidence {

    private static final int PLACES_SHOWN = 25;
    private static final int ROWS_ON_PAPER = 400;
    private static final int ROWS_FOR_AUDITORS = 4_000;

    private HtmlEvidence() {}

    static void drivers(Page page) {
        page.section("drivers", "What holds it");
        Markup out = page.out();
        for (Risk.Driver each : page.audit().risk().drivers()) {
            page.open();
            out.form(
                            "<span class=\"tag %s\">%s</span> %s",
                            each.level().id(), each.level().id(), each.what())
                    .form(
                            " <span class=\"points\">%s points</span>",
                            Markup.decimal(each.points()));
            page.opened();
            if (!each.remedy().isBlank()) {
                out.form("<p>%s</p>", each.remedy());
            }
            each.findings().stream().limit(PLACES_SHOWN).forEach(id -> place(page, id));
            if (each.findings().size() > PLACES_SHOWN) {
                out.form(
                        "<p class=\"muted\">and %s more in the list of findings</p>",
                        each.findings().size() - PLACES_SHOWN);
            }
            page.close();
        }
        if (!page.audit().risk().mitigators().isEmpty()) {
            out.raw("<h3>What makes leaving easier</h3><ul>");
            for (Risk.Mitigator each : page.audit().risk().mitigators()) {
                out.form(
                        "<li>%s <span class=\"muted\">(%s × %s)</span></li>",
                        each.what(), each.dimension().id(), each.factor());
            }
            out.raw("</ul>\n");
        }
    }

    private static void place(Page page, String id) {
        Finding finding = page.finding(id);
        if (finding == null) {
            return;
        }
        page.out()
                .form(
                        "<p class=\"place\"><code>%s</code> %s</p>",
                        Page.place(finding), finding.symbol() == null ? "" : finding.symbol());
        trace(page.out(), finding);
        code(page.out(), finding);
    }

    private static void trace(Markup out, Finding finding) {
        if (finding.trace().size() < 2) {
            return;
        }
        out.raw("<ol class=\"trace\">");
        for (TraceStep step : finding.trace()) {
            out.form("<li>%s <code>%s:%s</code></li>", step.what(), step.path(), step.line());
        }
        out.raw("</ol>");
    }

    private static void code(Markup out, Finding finding) {
        if (finding.snippet().isEmpty()) {
            return;
        }
        out.raw("<pre>");
        int number = finding.line();
        for (String line : finding.snippet().lines().toList()) {
            out.form("<span class=\"no\">%s</span>", finding.cell() == null ? number : "")
                    .text(line)
                    .raw("\n");
            number++;
        }
        out.raw("</pre>");
    }

    static void findings(Page page) {
        List<Finding> findings = page.audit().findings();
        boolean auditor = page.is(Preset.AUDITOR);
        int most = page.paper() ? auditor ? ROWS_FOR_AUDITORS : ROWS_ON_PAPER : Integer.MAX_VALUE;
        page.section("findings-list", "Findings");
        Markup out = page.out();
        if (!page.paper()) {
            out.raw("<div class=\"filters\" data-for=\"findings\"></div>\n");
        }
        out.raw("<table id=\"findings\" class=\"wide\"><thead><tr>")
                .raw(
                        "<th data-sort=\"text\">Place</th><th data-sort=\"text\" data-facet=\"\">Kind</th>")
                .raw("<th data-sort=\"text\" data-facet=\"\">Vendor</th><th>What</th>")
                .raw("<th data-sort=\"text\" data-facet=\"\">Level</th>")
                .raw("<th data-sort=\"number\" class=\"n\">Points</th></tr></thead><tbody>\n");
        findings.stream().limit(most).forEach(each -> row(page, each, auditor));
        out.raw("</tbody></table>\n");
        if (findings.size() > most) {
            out.form(
                    "<p class=\"muted\">and %s more, for which paper is no place: the HTML, CSV and JSON reports hold all of them.</p>\n",
                    findings.size() - most);
        }
    }

    private static void row(Page page, Finding finding, boolean auditor) {
        Markup out = page.out();
        boolean scored = finding.lockIn().points() > 0;
        out.form(
                        "<tr id=\"f-%s\"><td><code>%s</code>%s",
                        finding.id(), Page.place(finding), finding.inTest() ? " (test)" : "")
                .raw(auditor ? "" : "</td>");
        if (auditor) {
            out.form("<span class=\"id\">%s · %s</span></td>", finding.id(), finding.rule());
        }
        out.form("<td>%s</td>", finding.kind().id())
                .form("<td>%s</td><td><code>%s</code>", finding.vendor(), Page.line(what(finding)));
        if (!finding.confidence().id().equals("certain")) {
            out.form(" <span class=\"muted\">(%s)</span>", finding.confidence().id());
        }
        if (auditor) {
            trace(out, finding);
        }
        out.form(
                "</td><td><span class=\"%s\">%s</span></td><td class=\"n\">%s</td></tr>\n",
                finding.lockIn().level().id(),
                scored ? finding.lockIn().level().id() : "",
                scored ? Markup.decimal(finding.lockIn().points()) : "");
    }

    /**
     * What a finding is about, in one word: its model, else what is called, else what it can do.
     */
    static String what(Finding finding) {
        if (finding.model() != null) {
            return finding.model();
        }
        return finding.api() != null ? finding.api() : String.join(", ", finding.capabilities());
    }
}
