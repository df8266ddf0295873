package dev.unmoor.report;

import dev.unmoor.model.Audit;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.Risk;
import dev.unmoor.model.TraceStep;
import dev.unmoor.model.VendorUse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One offline file that a person would forward: no network, light and dark, fit for print. */
public final class HtmlReport {

    private static final int PLACES_SHOWN = 25;
    private static final int SKIPPED_SHOWN = 200;
    private static final int TARGETS_SHOWN = 8;
    private static final int LONGEST_PROMPT = 6_000;

    private final Audit audit;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Markup out = new Markup();

    private HtmlReport(Audit audit) {
        this.audit = audit;
        for (Finding each : audit.findings()) {
            findings.put(each.id(), each);
        }
    }

    /**
     * Writes the report.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Audit audit, Writer target) throws IOException {
        target.write(new HtmlReport(audit).document());
    }

    private String document() throws IOException {
        out.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n")
                .form("<title>%s — vendor dependency report</title>\n", audit.project().name())
                .raw("<style>\n")
                .raw(asset("report.css"))
                .raw("</style>\n</head>\n<body>\n<main>\n");
        head();
        if (audit.vendors().isEmpty()) {
            nothing();
        } else {
            dimensions();
            drivers();
            vendors();
            map();
            effort();
            routes();
            models();
            prompts();
            allFindings();
        }
        method();
        skipped();
        out.form(
                        "<footer>Written by %s %s with catalog %s. Works without a network; secrets are masked.</footer>\n",
                        audit.tool().name(), audit.tool().version(), audit.tool().catalog())
                .raw("</main>\n<script>\n")
                .raw(asset("report.js"))
                .raw("</script>\n</body>\n</html>\n");
        return out.toString();
    }

    private static String asset(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/report/" + name)) {
            if (in == null) {
                throw new IOException("the program's own file report/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void head() {
        Project project = audit.project();
        Risk risk = audit.risk();
        out.form("<h1>%s</h1>\n<p class=\"meta\">", project.name());
        if (project.commit() != null) {
            out.form(
                    "Commit <code>%s</code>",
                    project.commit().substring(0, Math.min(12, project.commit().length())));
            if (project.branch() != null) {
                out.form(" on %s", project.branch());
            }
            out.raw(project.dirty() ? ", with changes not committed" : "").raw(" · ");
        }
        out.form(
                "%s files seen, %s read, %s parsed</p>\n",
                project.filesSeen(), project.filesRead(), project.filesParsed());
        out.raw("<section class=\"hero\" aria-label=\"Lock-in score\">");
        gauge(risk.score(), risk.grade());
        out.raw("<div>").form("<p class=\"why\">%s</p>", risk.sentence());
        out.form(
                "<p class=\"muted\">Against self-hosted open weights the score is %s, bound by %s.</p>",
                risk.selfHosted().score(), risk.selfHosted().boundBy());
        if (risk.urgency().date() != null) {
            out.form(
                    "<p class=\"muted\">Earliest retirement: %s on %s (data of %s).</p>",
                    String.valueOf(risk.urgency().what()),
                    risk.urgency().date(),
                    risk.urgency().asOf());
        }
        out.raw("</div></section>\n<div class=\"tiles\">");
        tile(audit.vendors().size(), "vendors");
        tile(
                count("sdk-call") + count("framework-call") + count("http-endpoint"),
                "calls and endpoints");
        tile(audit.models().size(), "model ids");
        tile(audit.prompts().size(), "prompts");
        tile(count("response-use") + count("seam-call"), "places that use results or wrappers");
        out.raw("</div>\n");
    }

    private int count(String kind) {
        return (int) audit.findings().stream().filter(f -> f.kind().id().equals(kind)).count();
    }

    private void tile(int number, String what) {
        out.form("<div class=\"tile\"><b>%s</b>%s</div>", number, what);
    }

    private void gauge(int score, String grade) {
        double circumference = 2 * Math.PI * 78;
        out.form(
                        "<svg viewBox=\"0 0 180 180\" role=\"img\" aria-label=\"Lock-in %s of 100, grade %s\">",
                        score, grade)
                .raw(
                        "<circle cx=\"90\" cy=\"90\" r=\"78\" fill=\"none\" stroke=\"var(--line)\" stroke-width=\"13\"/>")
                .form(
                        "<circle cx=\"90\" cy=\"90\" r=\"78\" fill=\"none\" stroke=\"var(--accent)\" stroke-width=\"13\" stroke-linecap=\"round\" transform=\"rotate(-90 90 90)\" stroke-dasharray=\"%s %s\"/>",
                        Markup.decimal(circumference * score / 100), Markup.decimal(circumference))
                .form(
                        "<text x=\"90\" y=\"98\" text-anchor=\"middle\" fill=\"var(--ink)\" font-size=\"46\" font-weight=\"650\">%s</text>",
                        score)
                .form(
                        "<text x=\"90\" y=\"124\" text-anchor=\"middle\" fill=\"var(--muted)\" font-size=\"15\">grade %s</text></svg>",
                        grade);
    }

    private void nothing() {
        out.form(
                "<h2>No use of a model vendor was found</h2><p>%s files were read and searched for the packages, hosts, environment variables and model ids of the catalog.</p>\n",
                audit.project().filesRead());
    }

    private void dimensions() {
        out.raw(
                "<h2>Where it is locked in</h2>\n<table><thead><tr><th>Dimension</th><th>Score</th><th class=\"n\">0–100</th><th class=\"n\">Points</th><th class=\"n\">Places</th></tr></thead><tbody>");
        for (Risk.DimensionScore each : audit.risk().dimensions()) {
            out.form(
                            "<tr><td>%s</td><td><span class=\"bar\"><i style=\"width:%s%\"></i></span></td>",
                            each.id().id(), each.score())
                    .form(
                            "<td class=\"n\">%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td></tr>",
                            each.score(), Markup.decimal(each.points()), each.findings().size());
        }
        out.raw("</tbody></table>\n");
    }

    private void drivers() {
        out.raw("<h2>What holds it</h2>\n");
        for (Risk.Driver each : audit.risk().drivers()) {
            out.form(
                            "<details><summary><span class=\"tag %s\">%s</span> %s",
                            each.level().id(), each.level().id(), each.what())
                    .form(
                            " <span class=\"points\">%s points</span></summary><div class=\"in\">",
                            Markup.decimal(each.points()));
            if (!each.remedy().isBlank()) {
                out.form("<p>%s</p>", each.remedy());
            }
            each.findings().stream().limit(PLACES_SHOWN).forEach(this::place);
            if (each.findings().size() > PLACES_SHOWN) {
                out.form(
                        "<p class=\"muted\">and %s more in the list of findings</p>",
                        each.findings().size() - PLACES_SHOWN);
            }
            out.raw("</div></details>\n");
        }
        if (!audit.risk().mitigators().isEmpty()) {
            out.raw("<h3>What makes leaving easier</h3><ul>");
            for (Risk.Mitigator each : audit.risk().mitigators()) {
                out.form(
                        "<li>%s <span class=\"muted\">(%s × %s)</span></li>",
                        each.what(), each.dimension().id(), each.factor());
            }
            out.raw("</ul>\n");
        }
    }

    private void place(String id) {
        Finding finding = findings.get(id);
        if (finding == null) {
            return;
        }
        out.form(
                "<p class=\"place\"><code>%s:%s</code> %s</p>",
                finding.path(), finding.line(), finding.symbol() == null ? "" : finding.symbol());
        if (finding.trace().size() > 1) {
            out.raw("<ol class=\"trace\">");
            for (TraceStep step : finding.trace()) {
                out.form("<li>%s <code>%s:%s</code></li>", step.what(), step.path(), step.line());
            }
            out.raw("</ol>");
        }
        code(finding);
    }

    private void code(Finding finding) {
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

    private void vendors() {
        out.raw(
                "<h2>Vendors</h2>\n<table><thead><tr><th data-sort=\"text\">Vendor</th><th data-sort=\"number\" class=\"n\">Findings</th><th data-sort=\"number\" class=\"n\">Lock-in</th><th>Owns</th></tr></thead><tbody>");
        audit.vendors().stream()
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

    private void map() {
        MapSvg.Drawing drawing = MapSvg.draw(audit.map());
        out.raw("<h2>Dependency map</h2>\n<div class=\"map\">").raw(drawing.svg()).raw("</div>\n");
        if (drawing.hidden() > 0) {
            out.form(
                    "<p class=\"muted\">%s smaller nodes are left out of the picture.</p>\n",
                    drawing.hidden());
        }
    }

    private void effort() {
        if (audit.effort().targets().isEmpty()) {
            return;
        }
        out.raw(
                        "<h2>What leaving takes</h2>\n<p>Days of work, likely (P50) to cautious (P90), behaviour and roll-out included. Ranges, not promises: the method says what they rest on.</p>\n")
                .raw(
                        "<table><thead><tr><th>Target</th><th class=\"n\">P50</th><th class=\"n\">P90</th><th class=\"n\">Covered</th><th>Without equivalent</th></tr></thead><tbody>");
        for (EffortSummary.Target each :
                audit.effort().targets().stream().limit(TARGETS_SHOWN).toList()) {
            out.form(
                    "<tr><td>%s</td><td class=\"n\">%s d</td><td class=\"n\">%s d</td><td class=\"n\">%s %</td><td>%s</td></tr>",
                    each.to(),
                    days(each.p50Days()),
                    days(each.p90Days()),
                    Math.round(each.coverage() * 100),
                    String.join(", ", each.blocked()));
        }
        out.raw("</tbody></table>\n");
    }

    private static String days(double days) {
        return days >= 10 ? String.valueOf(Math.round(days)) : Markup.decimal(days);
    }

    private void routes() {
        if (audit.escapeRoutes().isEmpty()) {
            return;
        }
        out.raw("<h2>Escape routes</h2>\n");
        for (EscapeRoute each : audit.escapeRoutes()) {
            out.form(
                    "<details class=\"print\"><summary>%s <span class=\"points\">%s</span></summary><div class=\"in\">",
                    each.lesson().replace('-', ' '), each.status());
            evidence("For", each.evidenceFor());
            evidence("Against", each.evidenceAgainst());
            if (!each.next().isEmpty()) {
                out.raw("<h3>Next</h3><ul>");
                each.next().forEach(next -> out.form("<li>%s</li>", next));
                out.raw("</ul>");
            }
            out.raw("</div></details>\n");
        }
    }

    private void evidence(String title, List<EscapeRoute.Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        out.form("<h3>%s</h3><ul>", title);
        for (EscapeRoute.Evidence each : evidence) {
            out.form("<li>%s</li>", each.what());
        }
        out.raw("</ul>");
    }

    private void models() {
        if (audit.models().isEmpty()) {
            return;
        }
        out.raw(
                "<h2>Models</h2>\n<table><thead><tr><th data-sort=\"text\">Id</th><th data-sort=\"text\">Made by</th><th data-sort=\"number\" class=\"n\">Uses</th><th data-sort=\"text\">Retires</th><th>Replacement</th><th>Price, $ per million tokens</th><th>Weights</th></tr></thead><tbody>");
        for (ModelUse each : audit.models()) {
            ModelUse.Price price = each.price();
            out.form(
                            "<tr><td><code>%s</code>%s</td><td>%s</td><td class=\"n\">%s</td>",
                            each.id(),
                            each.pinned() ? "" : " (moving alias)",
                            each.vendor(),
                            each.uses().size())
                    .form(
                            "<td>%s</td><td>%s</td>",
                            each.retires() == null ? "" : each.retires(),
                            each.replacement() == null ? "" : each.replacement());
            if (price == null) {
                out.raw("<td></td>");
            } else {
                out.form(
                        "<td>%s in, %s out <span class=\"muted\">as of %s</span></td>",
                        amount(price.inputPerMTok()), amount(price.outputPerMTok()), price.asOf());
            }
            out.form("<td>%s</td></tr>", each.openWeights() ? "open" : "closed");
        }
        out.raw("</tbody></table>\n");
    }

    private static String amount(@org.jspecify.annotations.Nullable Double dollars) {
        return dollars == null ? "?" : String.valueOf(dollars);
    }

    private void prompts() {
        if (audit.prompts().isEmpty()) {
            return;
        }
        out.form("<h2>Prompts</h2>\n<p class=\"muted\">%s found.</p>\n", audit.prompts().size());
        for (Prompt each : audit.prompts()) {
            out.form(
                    "<details><summary><code>%s:%s</code> %s <span class=\"points\">%s characters, used by %s calls</span></summary><div class=\"in\">",
                    each.path(),
                    each.line(),
                    each.role().id(),
                    each.text().length(),
                    each.usedBy().size());
            for (Prompt.Tell tell : each.tells()) {
                out.form(
                        "<p class=\"muted\">Line %s, written for %s: %s</p>",
                        tell.line(), tell.vendor(), tell.what());
            }
            String text = each.text();
            out.raw("<pre>")
                    .text(
                            text.length() > LONGEST_PROMPT
                                    ? text.substring(0, LONGEST_PROMPT) + "…"
                                    : text)
                    .raw("</pre></div></details>\n");
        }
    }

    private void allFindings() {
        out.form(
                        "<h2>Findings</h2>\n<input id=\"filter\" type=\"search\" placeholder=\"Filter: vendor, kind, path, model…\" aria-label=\"Filter findings\"> <span id=\"count\" class=\"muted\" role=\"status\">%s</span>\n",
                        audit.findings().size())
                .raw(
                        "<table id=\"findings\"><thead><tr><th data-sort=\"text\">Place</th><th data-sort=\"text\">Kind</th><th data-sort=\"text\">Vendor</th><th>What</th><th data-sort=\"text\">Level</th><th data-sort=\"number\" class=\"n\">Points</th></tr></thead><tbody>\n");
        for (Finding each : audit.findings()) {
            String what =
                    each.model() != null
                            ? each.model()
                            : each.api() != null
                                    ? each.api()
                                    : String.join(", ", each.capabilities());
            out.form(
                            "<tr><td><code>%s:%s</code>%s</td><td>%s%s</td><td>%s</td>",
                            each.path(),
                            each.line(),
                            each.inTest() ? " (test)" : "",
                            each.kind().id(),
                            each.confidence().id().equals("certain")
                                    ? ""
                                    : " (" + each.confidence().id() + ")",
                            each.vendor())
                    .form(
                            "<td><code>%s</code></td><td><span class=\"%s\">%s</span></td><td class=\"n\">%s</td></tr>\n",
                            what,
                            each.lockIn().level().id(),
                            each.lockIn().points() > 0 ? each.lockIn().level().id() : "",
                            each.lockIn().points() > 0
                                    ? Markup.decimal(each.lockIn().points())
                                    : "");
        }
        out.raw("</tbody></table>\n");
    }

    private void method() {
        Risk risk = audit.risk();
        out.form("<h2>How it was computed</h2>\n<p>%s</p>\n", risk.method())
                .form(
                        "<p class=\"muted\">Profile of parameters: %s. Coverage: %s % of the files that matter parsed, %s % of model ids and %s % of calls resolved. Concentration (HHI): %s.</p>\n",
                        risk.profile(),
                        Math.round(risk.coverage().filesParsed() * 100),
                        Math.round(risk.coverage().modelIdsResolved() * 100),
                        Math.round(risk.coverage().callsResolved() * 100),
                        String.format(java.util.Locale.ROOT, "%.2f", risk.concentration().hhi()));
    }

    private void skipped() {
        List<Project.Skipped> skipped = audit.project().skipped();
        if (skipped.isEmpty()) {
            return;
        }
        out.form(
                "<h2>What was left out</h2>\n<details><summary>%s files, folders or kinds of files were not read, or not wholly understood</summary><div class=\"in\"><table><thead><tr><th>Path</th><th>Reason</th><th>Detail</th></tr></thead><tbody>",
                skipped.size());
        for (Project.Skipped each : skipped.stream().limit(SKIPPED_SHOWN).toList()) {
            out.form(
                    "<tr><td><code>%s</code></td><td>%s</td><td>%s</td></tr>",
                    each.path(), each.reason().id(), each.detail());
        }
        out.raw("</tbody></table>");
        if (skipped.size() > SKIPPED_SHOWN) {
            out.form(
                    "<p class=\"muted\">and %s more in the JSON report</p>",
                    skipped.size() - SKIPPED_SHOWN);
        }
        out.raw("</div></details>\n");
    }
}
