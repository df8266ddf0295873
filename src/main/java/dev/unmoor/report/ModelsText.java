package dev.unmoor.report;

import dev.unmoor.model.ModelUse;
import dev.unmoor.outlook.ModelLine;
import dev.unmoor.outlook.Models;
import dev.unmoor.outlook.Outlook;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Models and money, for people who read a terminal. */
public final class ModelsText {

    private static final double TEN_YEARS = 120;

    /** As many models as one reads; those with a volume come first and are all shown. */
    private static final int SHOWN = 30;

    private final Outlook outlook;
    private final Lines lines;

    private ModelsText(Outlook outlook, Writer out) {
        this.outlook = outlook;
        this.lines = new Lines(outlook.audit(), out);
    }

    /**
     * Writes each model: retirement, limits, price, cost, and what could stand in for it.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Outlook outlook, Models models, Writer out) throws IOException {
        var text = new ModelsText(outlook, out);
        text.lines.line("%s", outlook.audit().project().name());
        text.lines.empty();
        text.sum(models);
        int shown = 0;
        for (ModelLine each : models.lines()) {
            if (shown < SHOWN || each.volume() != null) {
                text.model(each);
                shown++;
            }
        }
        if (shown < models.lines().size()) {
            text.lines.line(
                    "and %s, in --format json",
                    Lines.count(models.lines().size() - shown, "more model"));
        }
    }

    private void sum(Models models) throws IOException {
        if (models.lines().isEmpty()) {
            lines.line("No model id was found in the code, and no volume names one.");
            return;
        }
        if (models.monthlyCost() != null) {
            lines.line(
                    "$%s a month at list prices%s.",
                    WhatIfText.money(models.monthlyCost()),
                    models.unpriced().isEmpty()
                            ? ""
                            : ", without "
                                    + String.join(", ", models.unpriced())
                                    + ", whose price is not known");
        } else {
            lines.line(
                    "No cost: give a month's volume as --volume FILE.csv"
                            + " (model,calls,input_tokens,output_tokens).");
        }
        if (models.dayRate() > 0) {
            lines.line(
                    "Break-even against the move to each party at $%s a day; to %s it takes %s days"
                            + " (P50), %s (P80).",
                    WhatIfText.money(models.dayRate()),
                    outlook.name(models.movedTo()),
                    number(models.moveP50Days()),
                    number(models.moveP80Days()));
        }
        lines.empty();
    }

    private void model(ModelLine line) throws IOException {
        lines.line(
                "%s (%s)%s%s",
                line.id(),
                line.vendor().isEmpty() ? "maker not known" : outlook.name(line.vendor()),
                line.pinned() ? ", pinned" : ", a moving alias",
                line.openWeights() ? ", open weights" : "");
        if (line.uses().isEmpty()) {
            lines.line("    named by the volumes only, nowhere in the code");
        } else {
            lines.line("    named in %s", Lines.count(line.uses().size(), "place"));
            lines.places("        ", line.uses());
        }
        ModelLine.Retirement end = line.retirement();
        if (end != null) {
            lines.line(
                    "    %s on %s%s%s",
                    end.days() < 0 ? "was retired" : "retires",
                    end.date(),
                    end.replacement() == null ? "" : ", replacement " + end.replacement(),
                    end.asOf().isEmpty() ? "" : " (as of " + end.asOf() + old(end.stale()) + ")");
        }
        ModelLine.Limits limits = line.limits();
        if (limits != null) {
            lines.line(
                    "    takes %s, gives %s (as of %s%s)",
                    tokens(limits.contextTokens()),
                    tokens(limits.outputTokens()),
                    limits.asOf(),
                    old(limits.stale()));
        }
        if (line.price() == null) {
            lines.line("    no list price is known");
        } else {
            lines.line("    %s", price(line.price(), line.stale()));
        }
        if (line.volume() != null) {
            lines.line(
                    "    %,d calls, %,d tokens in, %,d out a month: %s",
                    line.volume().calls(),
                    line.volume().inputTokens(),
                    line.volume().outputTokens(),
                    line.monthlyCost() == null
                            ? "no cost without a price"
                            : "$" + WhatIfText.money(line.monthlyCost()));
        }
        alternatives(line);
        lines.empty();
    }

    private void alternatives(ModelLine line) throws IOException {
        for (ModelLine.Alternative each : line.alternatives()) {
            var said = new ArrayList<String>();
            if (each.monthlyCost() != null) {
                said.add("$" + WhatIfText.money(each.monthlyCost()) + " a month");
            }
            if (each.breakEvenP50Months() != null && each.breakEvenP80Months() != null) {
                said.add(
                        each.breakEvenP50Months() > TEN_YEARS
                                ? "does not pay within ten years"
                                : "pays after "
                                        + number(each.breakEvenP50Months())
                                        + " months (P50), "
                                        + number(each.breakEvenP80Months())
                                        + " (P80)");
            } else if (each.monthlyCost() != null && each.moveP50() > 0) {
                said.add("saves nothing");
            }
            lines.line(
                    "    instead: %s (%s%s), %s%s",
                    each.id(),
                    outlook.name(each.vendor()),
                    each.openWeights() ? ", open weights" : "",
                    price(each.price(), each.stale()),
                    said.isEmpty() ? "" : "; " + String.join(", ", said));
        }
        for (ModelLine.OpenAlternative each : line.openAlternatives()) {
            lines.line(
                    "    open weights: %s, %s, %s%s, runs on %s (as of %s%s)",
                    each.model(),
                    each.parameters(),
                    each.licence(),
                    each.licenceVerified() ? "" : " (licence text not read)",
                    each.serve(),
                    each.asOf(),
                    old(each.stale()));
        }
    }

    private String price(ModelUse.Price price, boolean stale) {
        return price(outlook, price, stale);
    }

    /** A price as every report says it: never without its date, and marked where that is old. */
    static String price(Outlook outlook, ModelUse.Price price, boolean stale) {
        return "$"
                + dollars(price.inputPerMTok())
                + " in, $"
                + dollars(price.outputPerMTok())
                + " out per million tokens (list price as of "
                + price.asOf()
                + (stale ? ", older than " + outlook.staleDays() + " days" : "")
                + ")";
    }

    private String old(boolean stale) {
        return stale ? ", older than " + outlook.staleDays() + " days" : "";
    }

    private static String tokens(@Nullable Long tokens) {
        return tokens == null ? "?" : String.format(Locale.ROOT, "%,d tokens", tokens);
    }

    private static String dollars(@Nullable Double dollars) {
        return dollars == null ? "?" : number(dollars);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }
}
