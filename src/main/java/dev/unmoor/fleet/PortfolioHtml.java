package dev.unmoor.fleet;

import dev.unmoor.report.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A portfolio as one file that needs no network: sums, a sortable table, a heat map. */
public final class PortfolioHtml {

    /** Wider than this no heat map is read; the table has the rest. */
    private static final int COLUMNS = 16;

    private PortfolioHtml() {}

    /**
     * Writes it.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Portfolio portfolio, Writer out) throws IOException {
        Markup page = new Markup();
        page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.raw(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src"
                        + " 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n");
        page.raw("<title>Portfolio · Unmoor</title>\n<style>\n");
        page.raw(asset("portfolio.css"));
        page.raw("</style>\n</head>\n<body>\n<main>\n<h1>Portfolio</h1>\n");
        head(portfolio, page);
        heat(portfolio, page);
        table(portfolio, page);
        vendors(portfolio, page);
        problems(portfolio, page);
        page.form(
                "<footer>Unmoor %s, catalog %s. The score is 0 (free) to 100 (stuck); days are"
                        + " enough in half of the cases.</footer>\n</main>\n<script>\n",
                portfolio.tool().version(), portfolio.tool().catalog());
        page.raw(asset("portfolio.js"));
        page.raw("</script>\n</body>\n</html>\n");
        out.write(page.toString());
    }

    private static void head(Portfolio portfolio, Markup page) {
        Portfolio.Totals totals = portfolio.totals();
        page.raw("<div class=\"tiles\">\n");
        tile(page, totals.repositories(), "repositories");
        tile(page, totals.tied(), "tied to a vendor");
        tile(page, totals.score(), "mean lock-in of those");
        tile(page, totals.findings(), "findings");
        tile(page, Math.round(totals.days()), "days to their best targets");
        tile(page, totals.failed(), "could not be audited");
        page.raw("</div>\n");
    }

    private static void tile(Markup page, long figure, String name) {
        page.form("<div class=\"tile\"><b>%s</b>%s</div>\n", figure, name);
    }

    private static void heat(Portfolio portfolio, Markup page) {
        List<Portfolio.Vendor> vendors = portfolio.vendors().stream().limit(COLUMNS).toList();
        List<Member> tied = portfolio.members().stream().filter(Member::tied).toList();
        if (tied.isEmpty()) {
            page.raw("<p>No repository uses a model vendor.</p>\n");
            return;
        }
        page.raw(
                "<h2>Which repository hangs on whom</h2>\n<p class=\"muted\">Lock-in against one"
                        + " vendor alone, 0 to 100, and how many findings; the darker the harder to"
                        + " leave.</p>\n<div class=\"wide\"><table class=\"heat\">\n<thead><tr>"
                        + "<th scope=\"col\">Repository</th>");
        for (Portfolio.Vendor each : vendors) {
            page.form("<th scope=\"col\"><span>%s</span></th>", each.name());
        }
        page.raw("</tr></thead>\n<tbody>\n");
        for (Member member : tied) {
            page.form("<tr><th scope=\"row\">%s</th>", member.name());
            for (Portfolio.Vendor vendor : vendors) {
                cell(page, member, member.vendor(vendor.id()));
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
        int more = portfolio.vendors().size() - vendors.size();
        if (more > 0) {
            page.form("<p class=\"muted\">%s vendors more in the list below.</p>\n", more);
        }
    }

    private static void cell(Markup page, Member member, Member.@Nullable Vendor here) {
        if (here == null) {
            page.raw("<td></td>");
            return;
        }
        page.form(
                "<td class=\"h%s\" title=\"%s, %s: lock-in %s, %s"
                        + " findings\">%s<small>%s</small></td>",
                Math.min(4, here.score() / 20),
                member.name(),
                here.name(),
                here.score(),
                here.findings(),
                here.score(),
                here.findings());
    }

    private static void table(Portfolio portfolio, Markup page) {
        page.raw(
                "<h2>Repositories</h2>\n<div class=\"wide\"><table data-sortable>\n<thead><tr>"
                        + "<th data-sort scope=\"col\">Repository</th><th data-sort=\"n\""
                        + " scope=\"col\" class=\"n\">Lock-in</th><th data-sort scope=\"col\">Grade"
                        + "</th><th data-sort=\"n\" scope=\"col\" class=\"n\">Self-hosted</th><th"
                        + " data-sort=\"n\" scope=\"col\" class=\"n\">Findings</th><th data-sort"
                        + " scope=\"col\">Best target</th><th data-sort=\"n\" scope=\"col\""
                        + " class=\"n\">Days</th><th data-sort scope=\"col\">Retires next</th>"
                        + "</tr></thead>\n<tbody>\n");
        for (Member each : portfolio.members()) {
            if (each.status() == Member.Status.FAILED) {
                continue;
            }
            page.form(
                    "<tr><td><b>%s</b>%s<div class=\"muted\">%s</div></td><td class=\"n\">%s</td>"
                            + "<td>%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td>"
                            + "<td>%s</td><td class=\"n\">%s</td><td>%s</td></tr>\n",
                    each.name(),
                    each.status() == Member.Status.PARTIAL ? " (partial)" : "",
                    each.root(),
                    each.score(),
                    each.grade(),
                    each.selfHosted(),
                    each.findings(),
                    each.bestTarget() == null ? "" : each.bestTarget(),
                    each.bestDays() == null ? "" : Markup.decimal(each.bestDays()),
                    each.retiring().isEmpty()
                            ? ""
                            : each.retiring().getFirst().retires()
                                    + " "
                                    + each.retiring().getFirst().model());
        }
        page.raw("</tbody></table></div>\n");
    }

    private static void vendors(Portfolio portfolio, Markup page) {
        if (portfolio.vendors().isEmpty()) {
            return;
        }
        page.raw(
                "<h2>Vendors</h2>\n<div class=\"wide\"><table data-sortable>\n<thead><tr><th"
                        + " data-sort scope=\"col\">Vendor</th><th data-sort=\"n\" scope=\"col\""
                        + " class=\"n\">Repositories</th><th data-sort=\"n\" scope=\"col\""
                        + " class=\"n\">Findings</th><th data-sort=\"n\" scope=\"col\" class=\"n\">"
                        + "Highest lock-in</th></tr></thead>\n<tbody>\n");
        for (Portfolio.Vendor each : portfolio.vendors()) {
            page.form(
                    "<tr><td>%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td"
                            + " class=\"n\">%s</td></tr>\n",
                    each.name(), each.repositories(), each.findings(), each.score());
        }
        page.raw("</tbody></table></div>\n");
    }

    private static void problems(Portfolio portfolio, Markup page) {
        List<Member> wrong =
                portfolio.members().stream().filter(each -> each.problem() != null).toList();
        if (wrong.isEmpty()) {
            return;
        }
        page.raw("<h2>Not audited, or not whole</h2>\n<ul>\n");
        for (Member each : wrong) {
            page.form(
                    "<li><b>%s</b> %s <span class=\"muted\">%s</span></li>\n",
                    each.name(), String.valueOf(each.problem()), each.root());
        }
        page.raw("</ul>\n");
    }

    private static String asset(String name) throws IOException {
        try (InputStream in = PortfolioHtml.class.getResourceAsStream("/report/" + name)) {
            if (in == null) {
                throw new IOException("the program's own file report/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
