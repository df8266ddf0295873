package dev.unmoor.fleet;

import dev.unmoor.report.Masking;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** A portfolio for people who read a terminal. */
public final class PortfolioText {

    private static final int VENDORS = 12;
    private static final int NAMED = 3;
    private static final int PROBLEMS = 20;

    private PortfolioText() {}

    /**
     * Writes it.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Portfolio portfolio, Writer out) throws IOException {
        Portfolio.Totals totals = portfolio.totals();
        line(
                out,
                "%d repositories, %d audited, %d tied to a vendor; mean lock-in of those %d of 100;"
                        + " %.0f days to their best targets.",
                totals.repositories(),
                totals.audited(),
                totals.tied(),
                totals.score(),
                totals.days());
        line(out, "");
        line(
                out,
                "%-32s %6s  %8s  %7s  %s",
                "Repository",
                "score",
                "findings",
                "days",
                "most of it");
        int free = 0;
        for (Member each : portfolio.members()) {
            if (each.status() == Member.Status.FAILED) {
                continue;
            }
            if (!each.tied()) {
                free++;
                continue;
            }
            List<String> vendors =
                    each.vendors().stream().limit(NAMED).map(Member.Vendor::name).toList();
            Double days = each.bestDays();
            line(
                    out,
                    "%-32s %4d %s  %8d  %7s  %s%s",
                    Masking.printable(each.name()),
                    each.score(),
                    each.grade(),
                    each.findings(),
                    days == null ? "–" : String.format(Locale.ROOT, "%.1f", days),
                    Masking.printable(String.join(", ", vendors)),
                    each.status() == Member.Status.PARTIAL ? "  (partial)" : "");
        }
        if (free > 0) {
            line(out, "%d more use no model vendor.", free);
        }
        line(out, "");
        vendors(portfolio, out);
        problems(portfolio, out);
    }

    private static void vendors(Portfolio portfolio, Writer out) throws IOException {
        List<Portfolio.Vendor> vendors = portfolio.vendors();
        if (vendors.isEmpty()) {
            return;
        }
        line(out, "%-32s %12s %9s %8s", "Vendor", "repositories", "findings", "highest");
        for (Portfolio.Vendor each : vendors.stream().limit(VENDORS).toList()) {
            line(
                    out,
                    "%-32s %12d %9d %8d",
                    Masking.printable(each.name()),
                    each.repositories(),
                    each.findings(),
                    each.score());
        }
        if (vendors.size() > VENDORS) {
            line(out, "and %d more", vendors.size() - VENDORS);
        }
        line(out, "");
    }

    private static void problems(Portfolio portfolio, Writer out) throws IOException {
        List<Member> wrong =
                portfolio.members().stream().filter(each -> each.problem() != null).toList();
        if (wrong.isEmpty()) {
            return;
        }
        line(out, "Not audited, or not whole (%d)", wrong.size());
        for (Member each : wrong.stream().limit(PROBLEMS).toList()) {
            line(
                    out,
                    "  %s: %s",
                    Masking.printable(each.name()),
                    Masking.printable(String.valueOf(each.problem())));
        }
        if (wrong.size() > PROBLEMS) {
            line(out, "  and %d more; --format json has them all", wrong.size() - PROBLEMS);
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal above
    private static void line(Writer out, String format, Object... values) throws IOException {
        out.write(String.format(Locale.ROOT, format, values));
        out.write(System.lineSeparator());
    }
}
