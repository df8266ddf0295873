package dev.unmoor.report;

import dev.unmoor.model.EscapeRoute;
import dev.unmoor.outlook.Consequence;
import dev.unmoor.outlook.Outlook;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** What scenarios would do, for people who read a terminal. */
public final class WhatIfText {

    private static final int WORKLOADS = 8;

    private WhatIfText() {}

    /**
     * Writes each scenario: what stops, degrades or costs more, what softens it, how long it takes.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Outlook outlook, List<Consequence> consequences, Writer out)
            throws IOException {
        var lines = new Lines(outlook.audit(), out);
        lines.line("%s", outlook.audit().project().name());
        if (consequences.isEmpty()) {
            lines.empty();
            lines.line("Nothing that this code depends on was found, so nothing can happen to it.");
        }
        for (Consequence each : consequences) {
            lines.empty();
            one(outlook, each, lines);
        }
    }

    private static void one(Outlook outlook, Consequence consequence, Lines lines)
            throws IOException {
        lines.line("%s", consequence.scenario().name());
        lines.line("  %s", consequence.sentence());
        for (Consequence.Impact impact : consequence.impacts()) {
            lines.line("  %s:", verb(impact.effect()));
            lines.places("      ", impact.findings());
        }
        if (!consequence.perhaps().isEmpty()) {
            lines.line("  may be hit too:");
            lines.places("      ", consequence.perhaps());
        }
        if (!consequence.workloads().isEmpty()) {
            lines.line("  workloads:");
            for (Consequence.WorkloadHit each :
                    consequence.workloads().stream().limit(WORKLOADS).toList()) {
                lines.line(
                        "      %s %s (%s)",
                        each.name(), verb(each.effect()), Lines.count(each.calls(), "call"));
            }
            int more = consequence.workloads().size() - WORKLOADS;
            if (more > 0) {
                lines.line("      and %d more", more);
            }
        }
        for (EscapeRoute.Evidence each : consequence.softeners()) {
            lines.line("  softens: %s", each.what());
            lines.places("      ", each.findings());
        }
        if (!consequence.recoverTo().isEmpty()) {
            lines.line("  way out: %s", outlook.name(consequence.recoverTo()));
        }
        Consequence.Bill bill = consequence.bill();
        if (bill != null) {
            lines.line(
                    "  a month: $%s → $%s at list prices%s",
                    money(bill.before()),
                    money(bill.after()),
                    bill.unpriced().isEmpty()
                            ? ""
                            : ", without "
                                    + String.join(", ", bill.unpriced())
                                    + ", whose price is not known");
        }
        if (!consequence.cheapest().isEmpty()) {
            lines.line("  would have helped: %s", consequence.cheapest());
        }
    }

    static String verb(String effect) {
        return switch (effect) {
            case "stops" -> "stops";
            case "degrades" -> "slows down or fails at times";
            case "costs-more" -> "costs more";
            default -> "goes on";
        };
    }

    static String money(double dollars) {
        return String.format(Locale.ROOT, "%,.2f", dollars);
    }
}
