package dev.unmoor.report.plan;

import dev.unmoor.model.MigrationPlan;
import dev.unmoor.report.Paper;
import java.io.IOException;
import java.io.OutputStream;

/** The plan's page set for paper. */
public final class PlanPdf {

    private static final String STYLE =
            "@page{size:A4;margin:18mm 16mm;@bottom-left{content:\"Unmoor · migration plan\";"
                    + "font-family:Inter;font-size:8pt;color:#5b6472}"
                    + "@bottom-right{content:counter(page) \" of \" counter(pages);"
                    + "font-family:Inter;font-size:8pt;color:#5b6472}}"
                    + "body{font-family:Inter;font-size:9.5pt;line-height:1.45;color:#1c2230;margin:0}"
                    + "strong{font-weight:600}h1{font-size:18pt;font-weight:600;line-height:1.2}"
                    + "h2{font-size:12.5pt;font-weight:600}h3{font-size:10.5pt;font-weight:600}"
                    + "h1,h2,h3{page-break-after:avoid}p,li,td,h1{word-wrap:break-word}"
                    + "table{width:100%;border-collapse:collapse;table-layout:fixed;"
                    + "-fs-table-paginate:paginate}tr{page-break-inside:avoid}"
                    + "th,td{text-align:left;vertical-align:top;padding:1.2mm 2mm;"
                    + "border-top:0.3pt solid #d4d7d1;word-wrap:break-word}"
                    + "pre,code{font-family:Mono;word-wrap:break-word}code{font-size:0.9em}"
                    + "pre{font-size:7.4pt;background:#f4f5f2;padding:1.5mm 2mm;"
                    + "white-space:pre-wrap}details,summary{display:block}"
                    + "svg{width:150mm;page-break-inside:avoid}.bar{fill:#1f5f8b}"
                    + ".line{fill:none;stroke:#1f5f8b;stroke-width:2}"
                    + "text{font-family:Inter;font-size:12px}.quiet{color:#5b6472}"
                    + ".step{border-left:0.8mm solid #9fb0c3;padding-left:4mm;margin:4mm 0}"
                    + ".critical{border-color:#b4472f}";

    private PlanPdf() {}

    /**
     * Writes it.
     *
     * @param team what its team has said of the steps
     * @param hours whether hours and days are shown, rather than sizes
     * @throws IOException if the target cannot be written
     */
    public static void write(MigrationPlan plan, TeamWords team, boolean hours, OutputStream target)
            throws IOException {
        Paper.write(
                PlanHtml.document(plan, team, hours, STYLE),
                plan.tool().name(),
                plan.project().name(),
                target);
    }
}
