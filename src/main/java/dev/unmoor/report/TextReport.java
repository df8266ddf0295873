package dev.unmoor.report;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A summary for people who read a terminal. */
public final class TextReport {

    private static final int MAX_DRIVERS = 7;
    private static final int MAX_VENDORS = 10;

    private TextReport() {}

    /**
     * Writes the summary: score, why, vendors, drivers, what was read.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Audit audit, Writer out) throws IOException {
        Risk risk = audit.risk();
        line(out, "%s", Masking.printable(audit.project().name()));
        line(out, "");
        line(out, "%s", Masking.printable(headline(risk)));
        if (!audit.vendors().isEmpty()) {
            line(
                    out,
                    "Against self-hosted open weights: %d of 100, %s.",
                    risk.selfHosted().score(),
                    bound(risk.selfHosted().boundBy()));
        }
        line(out, "");
        vendors(audit, out);
        drivers(risk, out);
        kinds(audit, out);
        line(
                out,
                "%,d files seen, %,d read, %,d parsed, %,d left out or only partly understood; %,d ms.",
                audit.project().filesSeen(),
                audit.project().filesRead(),
                audit.project().filesParsed(),
                audit.project().skipped().size(),
                audit.project().durationMs());
    }

    /** The score, once, and why. */
    static String headline(Risk risk) {
        // the sentence gives score and grade itself wherever there is something to be tied by
        return risk.sentence().contains(" of 100")
                ? "Lock-in: "
                        + risk.sentence().substring(0, 1).toLowerCase(Locale.ROOT)
                        + risk.sentence().substring(1)
                : "Lock-in " + risk.score() + " of 100. " + risk.sentence();
    }

    /** What binds a score, in words. */
    static String bound(String by) {
        return by.equals("none")
                ? "bound by nothing"
                : by.startsWith("floor ")
                        ? "held up by one thing of level " + by.substring("floor ".length())
                        : "bound by " + by;
    }

    private static void vendors(Audit audit, Writer out) throws IOException {
        List<VendorUse> vendors =
                audit.vendors().stream()
                        .sorted(
                                Comparator.comparingInt(VendorUse::findings)
                                        .reversed()
                                        .thenComparing(VendorUse::id))
                        .limit(MAX_VENDORS)
                        .toList();
        if (vendors.isEmpty()) {
            return;
        }
        line(out, "%-32s %8s %8s", "Vendor", "findings", "lock-in");
        for (VendorUse each : vendors) {
            line(
                    out,
                    "%-32s %8d %8d",
                    Masking.printable(each.name()),
                    each.findings(),
                    each.score());
        }
        line(out, "");
    }

    private static void drivers(Risk risk, Writer out) throws IOException {
        if (risk.drivers().isEmpty()) {
            return;
        }
        line(out, "What holds it");
        for (Risk.Driver each : risk.drivers().stream().limit(MAX_DRIVERS).toList()) {
            line(
                    out,
                    "  %5.1f  %s  %s",
                    each.points(),
                    each.level().id(),
                    Masking.printable(each.what()));
        }
        line(out, "");
    }

    private static void kinds(Audit audit, Writer out) throws IOException {
        Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
        for (Finding each : audit.findings()) {
            counts.merge(each.kind(), 1, Integer::sum);
        }
        if (counts.isEmpty()) {
            return;
        }
        line(out, "Found");
        for (Map.Entry<FindingKind, Integer> each : counts.entrySet()) {
            line(out, "  %5d  %s", each.getValue(), each.getKey().id());
        }
        line(out, "");
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal above
    private static void line(Writer out, String format, Object... values) throws IOException {
        out.write(String.format(Locale.ROOT, format, values));
        out.write(System.lineSeparator());
    }
}
