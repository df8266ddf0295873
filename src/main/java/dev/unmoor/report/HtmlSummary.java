package dev.unmoor.report;

import dev.unmoor.model.Audit;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Project;
import dev.unmoor.model.Risk;
import java.util.List;
import java.util.Set;

/**
 * What a page says first: the score and why, where it is locked in, the map, what leaving takes.
 */
final class HtmlSummary {

    private static final int TARGETS_SHOWN = 8;

    private HtmlSummary() {}

    static void head(Page page) {
        Markup out = page.out();
        Project project = page.audit().project();
        out.form("<h1>%s</h1>\n<p class=\"meta\">", project.name());
        String commit = project.commit();
        if (commit != null) {
            out.form("Commit <code>%s</code>", commit.substring(0, Math.min(12, commit.length())));
            if (project.branch() != null) {
                out.form(" on %s", project.branch());
            }
            out.raw(project.dirty() ? ", with changes not committed" : "").raw(" · ");
        }
        out.form(
                "%s files seen, %s read, %s parsed</p>\n",
                project.filesSeen(), project.filesRead(), project.filesParsed());
        hero(page);
        tiles(page);
    }

    private static void hero(Page page) {
        Markup out = page.out();
        Risk risk = page.audit().risk();
        boolean paper = page.paper();
        // no renderer of paper lays out grids
        out.raw(
                paper
                        ? "<table class=\"hero\" role=\"presentation\"><tr><td class=\"gauge\">"
                        : "<section class=\"hero\" aria-label=\"Lock-in score\"><div class=\"gauge\">");
        out.raw(Gauge.svg(risk.score(), risk.grade(), paper));
        out.raw(paper ? "</td><td>" : "</div><div>")
                .form("<p class=\"why\">%s</p>", risk.sentence())
                .form(
                        "<p class=\"muted\">Against self-hosted open weights the score is %s, bound by %s.</p>",
                        risk.selfHosted().score(), risk.selfHosted().boundBy());
        if (risk.urgency().date() != null) {
            out.form(
                    "<p class=\"muted\">Earliest retirement: %s on %s (data of %s).</p>",
                    String.valueOf(risk.urgency().what()),
                    risk.urgency().date(),
                    risk.urgency().asOf());
        }
        out.raw(paper ? "</td></tr></table>\n" : "</div></section>\n");
    }

    private record Tile(long number, String what) {}

    private static void tiles(Page page) {
        Audit audit = page.audit();
        var calls =
                Set.of(FindingKind.SDK_CALL, FindingKind.FRAMEWORK_CALL, FindingKind.HTTP_ENDPOINT);
        var uses = Set.of(FindingKind.RESPONSE_USE, FindingKind.SEAM_CALL);
        List<Tile> tiles =
                List.of(
                        new Tile(audit.vendors().size(), "vendors"),
                        new Tile(count(audit, calls), "calls and endpoints"),
                        new Tile(audit.models().size(), "model ids"),
                        new Tile(audit.prompts().size(), "prompts"),
                        new Tile(count(audit, uses), "places that use results or wrappers"));
        Markup out = page.out();
        boolean paper = page.paper();
        out.raw(
                paper
                        ? "<table class=\"tiles\" role=\"presentation\"><tr>"
                        : "<div class=\"tiles\">");
        for (Tile each : tiles) {
            out.raw(paper ? "<td class=\"tile\">" : "<div class=\"tile\">")
                    .form("<b>%s</b> %s", each.number, each.what)
                    .raw(paper ? "</td>" : "</div>");
        }
        out.raw(paper ? "</tr></table>\n" : "</div>\n");
    }

    private static long count(Audit audit, Set<FindingKind> kinds) {
        return audit.findings().stream().filter(each -> kinds.contains(each.kind())).count();
    }

    static void nothing(Page page) {
        page.section("nothing", "No use of a model vendor was found");
        page.out()
                .form(
                        "<p>%s files were read and searched for the packages, hosts, environment variables and model ids of the catalog.</p>\n",
                        page.audit().project().filesRead());
    }

    static void dimensions(Page page) {
        page.section("dimensions", "Where it is locked in");
        Markup out = page.out();
        out.raw(
                "<table><thead><tr><th>Dimension</th><th>Score</th><th class=\"n\">0–100</th><th class=\"n\">Points</th><th class=\"n\">Places</th></tr></thead><tbody>");
        for (Risk.DimensionScore each : page.audit().risk().dimensions()) {
            out.form(
                            "<tr><td>%s</td><td class=\"bars\"><span class=\"bar\"><i style=\"width:%s%\"></i></span></td>",
                            each.id().id(), each.score())
                    .form(
                            "<td class=\"n\">%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td></tr>",
                            each.score(), Markup.decimal(each.points()), each.findings().size());
        }
        out.raw("</tbody></table>\n");
    }

    static void map(Page page) {
        MapSvg.Drawing drawing = MapSvg.draw(page.audit().map(), page.paper());
        if (drawing.nodes() == 0) {
            return;
        }
        page.section("map", "Dependency map");
        Markup out = page.out();
        if (!page.paper()) {
            out.raw(
                    "<p class=\"muted\">Point at a box to see what it is tied to; choose it to list its findings.</p>\n");
        }
        out.raw("<div class=\"map\">").raw(drawing.svg()).raw("</div>\n");
        if (drawing.hidden() > 0) {
            out.form(
                    "<p class=\"muted\">%s smaller nodes are left out of the picture.</p>\n",
                    drawing.hidden());
        }
    }

    static void effort(Page page) {
        if (page.audit().effort().targets().isEmpty()) {
            return;
        }
        page.section("effort", "What leaving takes");
        page.out()
                .raw(
                        "<p>Days of work, likely (P50) to cautious (P90), behaviour and roll-out included. Ranges, not promises: the method says what they rest on.</p>\n");
        targets(page, TARGETS_SHOWN);
    }

    static void targets(Page page, int most) {
        Markup out = page.out();
        out.raw(
                "<table><thead><tr><th>Target</th><th class=\"n\">P50</th><th class=\"n\">P90</th><th class=\"n\">Covered</th><th>Without equivalent</th></tr></thead><tbody>");
        for (EffortSummary.Target each :
                page.audit().effort().targets().stream().limit(most).toList()) {
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

    static String days(double days) {
        return days >= 10 ? String.valueOf(Math.round(days)) : Markup.decimal(days);
    }
}
