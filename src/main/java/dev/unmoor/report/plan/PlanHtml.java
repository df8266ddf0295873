package dev.unmoor.report.plan;

import dev.unmoor.model.MigrationPlan;
import dev.unmoor.report.Markup;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * A plan as one HTML page that needs nothing else: no script, no font, no picture from elsewhere.
 * Prints as it is shown.
 */
public final class PlanHtml {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;
    private static final int ROW = 22;
    private static final int LABEL = 250;

    private static final String STYLE =
            "body{font:15px/1.5 Inter,system-ui,sans-serif;max-width:60rem;margin:2rem auto;"
                    + "padding:0 1rem;color:#1c2430;background:#fff}"
                    + "table{border-collapse:collapse;width:100%}"
                    + "td,th{text-align:left;vertical-align:top;padding:.3rem .6rem;"
                    + "border-bottom:1px solid #dde3ea}"
                    + "pre{background:#f4f6f9;padding:.7rem;overflow:auto;white-space:pre-wrap}"
                    + "code{background:#f4f6f9;padding:0 .2rem}"
                    + ".step{border-left:3px solid #9fb0c3;padding-left:1rem;margin:1.5rem 0}"
                    + ".critical{border-color:#b4472f}.quiet{color:#5b6877}"
                    + ".bar{fill:#5f7fa6}.line{fill:none;stroke:#5f7fa6;stroke-width:2}"
                    + "text{font:12px Inter,system-ui,sans-serif;fill:currentColor}"
                    + "@media(prefers-color-scheme:dark){body{color:#dfe6ee;background:#151a21}"
                    + "pre,code{background:#1f2630}td,th{border-color:#2c3642}}"
                    + "@media print{body{margin:0;max-width:none}.step{break-inside:avoid}}";

    private PlanHtml() {}

    /**
     * Writes it.
     *
     * @param team what its team has said of the steps
     * @param hours whether hours and days are shown, rather than sizes
     * @throws IOException if the target cannot be written
     */
    public static void write(MigrationPlan plan, TeamWords team, boolean hours, Writer out)
            throws IOException {
        out.write("<!doctype html>\n");
        out.write(document(plan, team, hours, STYLE));
    }

    /** The document, well-formed as XML too, in a style. */
    static String document(MigrationPlan plan, TeamWords team, boolean hours, String style) {
        var page = new Markup();
        String title =
                plan.project().name()
                        + ": from "
                        + String.join(", ", plan.from())
                        + " to "
                        + String.join(", ", plan.to());
        page.raw("<html lang=\"en\"><head><meta charset=\"utf-8\"/>")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
                .raw(" style-src 'unsafe-inline'\"/>")
                .raw("<meta name=\"viewport\" content=\"width=device-width\"/>")
                .form("<title>%s</title>", title)
                .raw("<style>" + style + "</style></head><body>\n")
                .form("<h1>%s</h1>\n", title);
        effort(plan, hours, page);
        page.raw("<h2>Steps</h2>\n");
        plan.steps().forEach(step -> step(step, team, hours, page));
        files(plan, page);
        lost(plan, page);
        page.raw("<h2>What this rests on</h2>\n<ul>\n");
        plan.effort().assumptions().stream()
                .filter(each -> hours || !PlanMarkdown.isParameter(each))
                .forEach(each -> page.form("<li>%s</li>\n", each));
        page.raw("</ul>\n")
                .form(
                        "<p class=\"quiet\">Made by unmoor %s, catalog %s.</p>\n",
                        plan.tool().version(), plan.tool().catalog())
                .raw("</body></html>\n");
        return page.toString();
    }

    private static void effort(MigrationPlan plan, boolean hours, Markup page) {
        MigrationPlan.Effort effort = plan.effort();
        page.form(
                "<p>Size <strong>%s</strong>, bound by %s; scope %s; %s; %s to %s lines.</p>\n",
                effort.tier(),
                effort.boundBy(),
                plan.scope(),
                plan.migrationClass(),
                plan.size().lines().p10(),
                plan.size().lines().p90());
        Object warning = effort.referenceClass().get("warning");
        if (warning instanceof String told && !told.isEmpty()) {
            page.form("<p><strong>%s</strong></p>\n", told);
        }
        if (!hours) {
            return;
        }
        page.form(
                "<p>Half of the cases %s days, a budget %s days, nine of ten %s days. %s of the"
                        + " hours rest on assumed parameters.</p>\n",
                Lines.number(effort.p50Days()),
                Lines.number(effort.p80Days()),
                Lines.number(effort.p90Days()),
                Plain.percent(effort.assumptionShare()));
        curve(effort.curve(), page);
        tornado(effort.drivers(), page);
    }

    private static void curve(List<MigrationPlan.Effort.Point> curve, Markup page) {
        if (curve.isEmpty() || curve.getLast().days() <= 0) {
            return;
        }
        double most = curve.getLast().days();
        var points = new StringBuilder();
        for (MigrationPlan.Effort.Point each : curve) {
            points.append(
                    String.format(
                            Locale.ROOT,
                            "%.1f,%.1f ",
                            WIDTH * each.days() / most,
                            HEIGHT * (1 - each.probability())));
        }
        page.form(
                        "<h3>How likely so many days are enough</h3>\n<svg viewBox=\"0 0 %s %s\""
                                + " role=\"img\" aria-label=\"S-curve of effort\">",
                        WIDTH, HEIGHT + ROW)
                .form("<polyline class=\"line\" points=\"%s\"/>", points.toString().strip())
                .form("<text x=\"0\" y=\"%s\">0 days</text>", HEIGHT + 16)
                .form(
                        "<text x=\"%s\" y=\"%s\" text-anchor=\"end\">%s days, 95 per cent</text>"
                                + "</svg>\n",
                        WIDTH, HEIGHT + 16, Lines.number(most));
    }

    private static void tornado(List<MigrationPlan.Effort.Driver> drivers, Markup page) {
        if (drivers.isEmpty()) {
            return;
        }
        double most = drivers.getFirst().swingDays();
        page.form(
                "<h3>What the total swings by</h3>\n<svg viewBox=\"0 0 %s %s\" role=\"img\""
                        + " aria-label=\"Drivers of effort\">",
                WIDTH, ROW * drivers.size());
        int row = 0;
        for (MigrationPlan.Effort.Driver each : drivers) {
            double width = most <= 0 ? 0 : (WIDTH - LABEL - 70) * each.swingDays() / most;
            page.form(
                    "<text x=\"0\" y=\"%s\">%s</text><rect class=\"bar\" x=\"%s\" y=\"%s\""
                            + " width=\"%s\" height=\"14\"/><text x=\"%s\" y=\"%s\">%s d</text>",
                    ROW * row + 15,
                    each.what(),
                    LABEL,
                    ROW * row + 4,
                    String.format(Locale.ROOT, "%.1f", width),
                    String.format(Locale.ROOT, "%.1f", LABEL + width + 6),
                    ROW * row + 15,
                    Lines.number(each.swingDays()));
            row++;
        }
        page.raw("</svg>\n");
    }

    private static void step(MigrationPlan.Step step, TeamWords team, boolean hours, Markup page) {
        page.form(
                "<section class=\"step%s\" id=\"s%s\"><h3>%s</h3><p class=\"quiet\">%s, wave %s,"
                        + " %s%s%s</p><p>%s</p>\n",
                step.critical() ? " critical" : "",
                step.id(),
                step.title(),
                step.phase(),
                step.wave(),
                step.level().id(),
                step.critical() ? ", on the critical path" : "",
                hours && step.p50Hours() > 0
                        ? ", "
                                + Lines.number(step.p50Hours())
                                + " to "
                                + Lines.number(step.p90Hours())
                                + " hours"
                        : "",
                step.mapping());
        List<String> said = team.lines(step.id());
        if (!said.isEmpty()) {
            page.raw("<ul>\n");
            said.forEach(each -> page.form("<li>%s</li>\n", each));
            page.raw("</ul>\n");
        }
        List<String> places =
                step.places().isEmpty()
                        ? step.files()
                        : step.places().stream()
                                .map(each -> each.path() + ":" + each.line() + " " + each.what())
                                .distinct()
                                .toList();
        if (!places.isEmpty()) {
            page.form(
                    "<details><summary>%s</summary><ul>\n",
                    places.size() == 1 ? "1 place" : places.size() + " places");
            places.forEach(each -> page.form("<li><code>%s</code></li>\n", each));
            page.raw("</ul></details>\n");
        }
        MigrationPlan.Sketch sketch = step.sketch();
        if (sketch != null) {
            page.form(
                    "<p>As it is</p><pre>%s</pre><p>As it would be</p><pre>%s</pre>\n",
                    sketch.before(), sketch.after());
        }
        page.form(
                "<p><strong>Done when</strong> %s <strong>Way back</strong> %s</p></section>\n",
                step.acceptance(), step.rollback());
    }

    private static void files(MigrationPlan plan, Markup page) {
        page.raw("<h2>Files</h2>\n<table><tr><th>File</th><th>Tier</th><th>Why</th></tr>\n");
        for (MigrationPlan.FileChange each : plan.files()) {
            page.form(
                    "<tr><td><code>%s</code></td><td>%s</td><td>%s</td></tr>\n",
                    each.path(), each.tier(), String.join("; ", each.why()));
        }
        page.raw("</table>\n");
    }

    private static void lost(MigrationPlan plan, Markup page) {
        if (!plan.lost().isEmpty()) {
            page.raw("<h2>Without an equivalent</h2>\n<ul>\n");
            plan.lost()
                    .forEach(each ->
                            page.form(
                                    "<li>%s (%s places): %s</li>\n",
                                    each.capability(), each.findings().size(), each.instead()));
            page.raw("</ul>\n");
        }
        if (!plan.watch().isEmpty()) {
            page.raw("<h2>What means another thing there</h2>\n<ul>\n");
            plan.watch()
                    .forEach(each ->
                            page.form(
                                    "<li><strong>%s</strong> (%s): %s %s</li>\n",
                                    each.id(), each.failure(), each.change(), each.fix()));
            page.raw("</ul>\n");
        }
    }
}
