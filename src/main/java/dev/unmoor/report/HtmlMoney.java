package dev.unmoor.report;

import dev.unmoor.outlook.HeldAsset;
import dev.unmoor.outlook.ModelLine;
import dev.unmoor.outlook.Outlook;
import java.io.IOException;
import java.util.List;

/** What could stand in for the models in use, and what is held at vendors. */
final class HtmlMoney {

    private static final int MODELS = 25;

    private HtmlMoney() {}

    /** Alternatives of the same range of prices, and open weights of the same tier. */
    static void write(Page page) throws IOException {
        Outlook outlook = page.outlook();
        List<ModelLine> lines =
                outlook.models(List.of(), 0).lines().stream()
                        .filter(each ->
                                !each.alternatives().isEmpty()
                                        || !each.openAlternatives().isEmpty())
                        .toList();
        if (lines.isEmpty()) {
            return;
        }
        page.section("alternatives", "What could stand in for these models");
        page.out()
                .raw(
                        "<p class=\"muted\">By list price, each with its day or month; whether"
                                + " answers are good enough, only evaluations tell.</p>\n");
        for (ModelLine each : lines.stream().limit(MODELS).toList()) {
            one(page, outlook, each);
        }
        if (lines.size() > MODELS) {
            page.out()
                    .form("<p class=\"muted\">and for %s more models</p>\n", lines.size() - MODELS);
        }
    }

    private static void one(Page page, Outlook outlook, ModelLine line) {
        Markup out = page.out();
        page.open();
        out.form(
                "<code>%s</code> <span class=\"points\">%s</span>",
                Page.line(line.id()), Lines.count(line.uses().size(), "place"));
        page.opened();
        out.raw("<ul>");
        for (ModelLine.Alternative each : line.alternatives()) {
            out.form(
                    "<li><code>%s</code>, %s%s: %s</li>",
                    each.id(),
                    outlook.name(each.vendor()),
                    each.openWeights() ? ", open weights" : "",
                    ModelsText.price(outlook, each.price(), each.stale()));
        }
        for (ModelLine.OpenAlternative each : line.openAlternatives()) {
            out.form(
                    "<li>Open weights: %s, %s, %s%s, runs on %s <span class=\"muted\">(as of"
                            + " %s%s)</span></li>",
                    each.model(),
                    each.parameters(),
                    each.licence(),
                    each.licenceVerified() ? "" : " (licence text not read)",
                    each.serve(),
                    each.asOf(),
                    each.stale() ? ", older than " + outlook.staleDays() + " days" : "");
        }
        out.raw("</ul>");
        page.close();
    }

    /** Things held at vendors: what, where, how they leave. */
    static void held(Page page) throws IOException {
        Outlook outlook = page.outlook();
        List<HeldAsset> assets = outlook.assets();
        if (assets.isEmpty()) {
            return;
        }
        page.section("held", "What vendors hold");
        Markup out = page.out();
        out.raw(
                "<table><thead><tr><th>Vendor</th><th>What</th><th>Exportable</th><th>How it"
                        + " leaves, and what to do</th><th>Places</th></tr></thead><tbody>");
        for (HeldAsset each : assets) {
            out.form(
                    "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s. %s. <span class=\"muted\">%s"
                            + " %s</span></td><td>",
                    outlook.name(each.vendor()),
                    each.item(),
                    each.exportable(),
                    each.export(),
                    each.migration(),
                    each.verified() ? "Read in" : "Not verified, from",
                    each.source());
            page.places(each.findings(), List.of());
            out.raw("</td></tr>");
        }
        out.raw("</tbody></table>\n");
    }
}
