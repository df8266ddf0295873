package dev.unmoor.report;

import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What there is: vendors, models, prompts, what was left out; and how it was computed. */
final class HtmlInventory {

    private static final int SKIPPED_SHOWN = 200;
    private static final int LONGEST_PROMPT = 6_000;
    private static final int LONGEST_ON_PAPER = 1_500;

    private HtmlInventory() {}

    static void vendors(Page page) {
        page.section("vendors", "Vendors");
        Markup out = page.out();
        out.raw(
                "<table><thead><tr><th data-sort=\"text\">Vendor</th><th data-sort=\"number\" class=\"n\">Findings</th><th data-sort=\"number\" class=\"n\">Lock-in</th><th>Owns</th></tr></thead><tbody>");
        page.audit().vendors().stream()
                .sorted(
                        Comparator.comparingInt(VendorUse::findings)
                                .reversed()
                                .thenComparing(VendorUse::id))
                .forEach(each ->
                        out.form(
                                "<tr><td>%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td>%s</td></tr>",
                                each.name(),
                                each.findings(),
                                each.score(),
                                String.join(", ", each.owns())));
        out.raw("</tbody></table>\n");
    }

    static void models(Page page) {
        if (page.audit().models().isEmpty()) {
            return;
        }
        page.section("models", "Models");
        Markup out = page.out();
        if (!page.paper() && page.audit().models().size() > 12) {
            out.raw("<div class=\"filters\" data-for=\"models-table\"></div>\n");
        }
        out.raw("<table id=\"models-table\" class=\"wide\"><thead><tr>")
                .raw(
                        "<th data-sort=\"text\">Id</th><th data-sort=\"text\" data-facet=\"\">Made by</th>")
                .raw("<th data-sort=\"number\" class=\"n\">Uses</th>")
                .raw("<th data-sort=\"text\">Retires</th><th>Replacement</th>")
                .raw("<th>Price, $ per million tokens</th>")
                .raw("<th data-sort=\"text\" data-facet=\"\">Weights</th></tr></thead><tbody>");
        for (ModelUse each : page.audit().models()) {
            out.form(
                            "<tr><td><code>%s</code>%s</td><td>%s</td><td class=\"n\">%s</td>",
                            Page.line(each.id()),
                            each.pinned() ? "" : " (moving alias)",
                            each.vendor(),
                            each.uses().size())
                    .form(
                            "<td>%s</td><td>%s</td>",
                            each.retires() == null ? "" : each.retires(),
                            each.replacement() == null ? "" : each.replacement());
            price(out, each.price());
            out.form("<td>%s</td></tr>", each.openWeights() ? "open" : "closed");
        }
        out.raw("</tbody></table>\n");
    }

    private static void price(Markup out, ModelUse.@Nullable Price price) {
        if (price == null) {
            out.raw("<td></td>");
        } else {
            out.form(
                    "<td>%s in, %s out <span class=\"muted\">as of %s</span></td>",
                    amount(price.inputPerMTok()), amount(price.outputPerMTok()), price.asOf());
        }
    }

    private static String amount(@Nullable Double dollars) {
        return dollars == null ? "?" : String.valueOf(dollars);
    }

    static void prompts(Page page) {
        List<Prompt> prompts = page.audit().prompts();
        if (prompts.isEmpty()) {
            return;
        }
        page.section("prompts", "Prompts");
        page.out()
                .form(
                        "<p class=\"muted\">%s found%s.</p>\n",
                        prompts.size(),
                        page.isWithout(Without.PROMPTS) ? "; their texts are left out" : "");
        for (Prompt each : prompts) {
            prompt(page, each);
        }
    }

    private static void prompt(Page page, Prompt prompt) {
        Markup out = page.out();
        page.open();
        out.form(
                "<code>%s:%s</code> %s <span class=\"points\">%s characters, used by %s calls</span>",
                prompt.path(),
                prompt.line(),
                prompt.role().id(),
                prompt.text().length(),
                prompt.usedBy().size());
        page.opened();
        for (Prompt.Tell tell : prompt.tells()) {
            out.form(
                    "<p class=\"muted\">Line %s, written for %s: %s</p>",
                    tell.line(), tell.vendor(), tell.what());
        }
        String text = prompt.text();
        int longest = page.paper() ? LONGEST_ON_PAPER : LONGEST_PROMPT;
        if (!text.isEmpty()) {
            out.raw("<pre class=\"prompt\">")
                    .text(text.length() > longest ? text.substring(0, longest) + "…" : text)
                    .raw("</pre>");
        }
        page.close();
    }

    static void method(Page page) {
        Risk risk = page.audit().risk();
        page.section("method", "How it was computed");
        page.out()
                .form("<p>%s</p>\n", risk.method())
                .form(
                        "<p class=\"muted\">Profile of parameters: %s. Coverage: %s % of the files that matter parsed, %s % of model ids and %s % of calls resolved. Concentration (HHI): %s.</p>\n",
                        risk.profile(),
                        Math.round(risk.coverage().filesParsed() * 100),
                        Math.round(risk.coverage().modelIdsResolved() * 100),
                        Math.round(risk.coverage().callsResolved() * 100),
                        String.format(Locale.ROOT, "%.2f", risk.concentration().hhi()));
        if (page.is(Preset.AUDITOR)) {
            page.out()
                    .raw(
                            "<table><thead><tr><th>Target</th><th class=\"n\">Score</th><th>Bound by</th><th>Open</th></tr></thead><tbody>");
            for (Risk.TargetScore each : risk.targets()) {
                page.out()
                        .form(
                                "<tr><td>%s</td><td class=\"n\">%s</td><td>%s</td><td>%s</td></tr>",
                                each.target(),
                                each.score(),
                                each.boundBy(),
                                each.blocked() ? "no: a used feature has no equivalent" : "yes");
            }
            page.out().raw("</tbody></table>\n");
        }
    }

    static void skipped(Page page) {
        List<Project.Skipped> skipped = page.audit().project().skipped();
        if (skipped.isEmpty()) {
            return;
        }
        int most = page.is(Preset.AUDITOR) ? Integer.MAX_VALUE : SKIPPED_SHOWN;
        page.section("skipped", "What was left out");
        Markup out = page.out();
        page.open();
        out.form(
                "%s files, folders or kinds of files were not read, or not wholly understood",
                skipped.size());
        page.opened();
        out.raw(
                "<table><thead><tr><th>Path</th><th>Reason</th><th>Detail</th></tr></thead><tbody>");
        for (Project.Skipped each : skipped.stream().limit(most).toList()) {
            out.form(
                    "<tr><td><code>%s</code></td><td>%s</td><td>%s</td></tr>",
                    each.path(), each.reason().id(), each.detail());
        }
        out.raw("</tbody></table>");
        if (skipped.size() > most) {
            out.form(
                    "<p class=\"muted\">and %s more in the JSON report</p>", skipped.size() - most);
        }
        page.close();
    }
}
