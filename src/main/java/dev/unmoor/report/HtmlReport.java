package dev.unmoor.report;

import dev.unmoor.model.Audit;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * One offline file that a person would forward: no network, light and dark, fit for print. The same
 * sections, set for paper, are the PDF's.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes the report for an engineer.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Audit audit, Writer target) throws IOException {
        target.write(document(Redaction.of(Request.of(audit)), false));
    }

    /** The document. On paper it is well-formed XML. */
    static String document(Request request, boolean paper) throws IOException {
        Page page = new Page(request, paper);
        if (request.preset() == Preset.EXECUTIVE) {
            HtmlExecutive.write(page);
        } else {
            body(page);
        }
        return around(page);
    }

    private static void body(Page page) throws IOException {
        Audit audit = page.audit();
        HtmlSummary.head(page);
        if (audit.vendors().isEmpty()) {
            HtmlSummary.nothing(page);
        } else {
            HtmlSummary.dimensions(page);
            HtmlEvidence.drivers(page);
            HtmlRisk.parts(page);
            HtmlRisk.apart(page);
            HtmlInventory.vendors(page);
            HtmlRisk.layers(page);
            HtmlSummary.map(page);
            HtmlSummary.effort(page);
            HtmlRoutes.write(page);
            HtmlWhatIf.write(page);
            HtmlInventory.models(page);
            HtmlMoney.write(page);
            HtmlMoney.held(page);
            HtmlInventory.prompts(page);
            HtmlEvidence.findings(page);
        }
        HtmlInventory.method(page);
        HtmlInventory.skipped(page);
    }

    private static String around(Page page) throws IOException {
        Audit audit = page.audit();
        Markup out = new Markup();
        boolean paper = page.paper();
        out.raw(paper ? "" : "<!doctype html>\n")
                .raw("<html lang=\"en\">\n<head>\n")
                .raw(
                        paper
                                ? ""
                                : """
                                <meta charset="utf-8">
                                <meta name="viewport" content="width=device-width, initial-scale=1">
                                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
                                <meta name="color-scheme" content="light dark">
                                """)
                .form("<title>%s — vendor dependency report</title>\n", audit.project().name());
        if (paper) {
            out.form(
                    "<meta name=\"subject\" content=\"What %s depends on at model vendors, and the ways out\"/>\n",
                    audit.project().name());
            out.raw("<bookmarks>");
            for (Page.Section each : page.sections()) {
                out.form("<bookmark name=\"%s\" href=\"#%s\"/>", each.title(), each.anchor());
            }
            out.raw("</bookmarks>\n");
        }
        out.raw("<style>\n")
                .raw(asset(paper ? "paper.css" : "report.css"))
                .raw("</style>\n</head>\n")
                .form("<body class=\"%s\">\n<main>\n", page.preset().id());
        if (!paper && page.sections().size() > 2) {
            out.raw("<nav aria-label=\"Sections\">");
            for (Page.Section each : page.sections()) {
                out.form("<a href=\"#%s\">%s</a>", each.anchor(), each.title());
            }
            out.raw("</nav>\n");
        }
        out.raw(page.out().toString())
                .form(
                        "<footer>Written by %s %s with catalog %s. Works without a network; secrets are masked.</footer>\n",
                        audit.tool().name(), audit.tool().version(), audit.tool().catalog())
                .raw("</main>\n");
        if (!paper) {
            out.raw("<script>\n").raw(asset("report.js")).raw("</script>\n");
        }
        return out.raw("</body>\n</html>\n").toString();
    }

    private static String asset(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/report/" + name)) {
            if (in == null) {
                throw new IOException("the program's own file report/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
