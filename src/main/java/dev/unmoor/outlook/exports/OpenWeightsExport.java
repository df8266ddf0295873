package dev.unmoor.outlook.exports;

import dev.unmoor.outlook.ModelLine;
import dev.unmoor.outlook.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Open-weight models that could stand in for today's: licence, server, least hardware. */
final class OpenWeightsExport {

    private static final Pattern PARAMETERS =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([BT])(?![A-Za-z])");

    /** Bytes a parameter takes at 16 and at 4 bits. */
    private static final double SIXTEEN_BITS = 2;

    private static final double FOUR_BITS = 0.5;
    private static final double THOUSAND = 1000;

    private final Outlook outlook;

    OpenWeightsExport(Outlook outlook) {
        this.outlook = outlook;
    }

    List<ExportFile> files() {
        List<ChatModels.Used> used =
                new ChatModels(outlook)
                        .used().stream()
                                .filter(each -> !each.line().openAlternatives().isEmpty())
                                .toList();
        return List.of(
                new ExportFile("open-weights.csv", table(used)),
                new ExportFile("README.md", readme(used)));
    }

    private static String table(List<ChatModels.Used> used) {
        var out = new StringBuilder();
        out.append(
                Text.row(
                        List.of(
                                "today",
                                "named in",
                                "open alternative",
                                "class",
                                "parameters",
                                "context, tokens",
                                "licence",
                                "licence text read",
                                "mind",
                                "server",
                                "weights at 16 bits, GB",
                                "weights at 4 bits, GB",
                                "as of",
                                "source",
                                "good enough (" + Exports.FILL_IN + " from evaluations)")));
        for (ChatModels.Used each : used) {
            for (ModelLine.OpenAlternative open : each.line().openAlternatives()) {
                out.append(
                        Text.row(
                                List.of(
                                        each.line().id(),
                                        String.join(" ", each.places()),
                                        open.model(),
                                        open.tier(),
                                        open.parameters(),
                                        open.contextTokens() == null
                                                ? ""
                                                : Long.toString(open.contextTokens()),
                                        open.licence(),
                                        open.licenceVerified() ? "yes" : "no",
                                        open.licenceNote(),
                                        open.serve(),
                                        gigabytes(open.parameters(), SIXTEEN_BITS),
                                        gigabytes(open.parameters(), FOUR_BITS),
                                        open.asOf(),
                                        open.source(),
                                        "")));
            }
        }
        return out.toString();
    }

    /** What the weights alone take; empty where the number of parameters is not one number. */
    static String gigabytes(String parameters, double bytes) {
        Matcher found = PARAMETERS.matcher(parameters);
        int comma = parameters.indexOf(',');
        String total = comma < 0 ? parameters : parameters.substring(0, comma);
        if (!found.find() || total.matches(".*[-/–].*")) {
            return "";
        }
        double billions =
                Double.parseDouble(found.group(1)) * (found.group(2).equals("T") ? THOUSAND : 1);
        return String.format(Locale.ROOT, "%.0f", Math.ceil(billions * bytes));
    }

    private String readme(List<ChatModels.Used> used) {
        var out = new StringBuilder();
        out.append("# Open weights for ")
                .append(Text.plain(outlook.audit().project().name()))
                .append("\n\n");
        if (used.isEmpty()) {
            return out.append(
                            "No closed model was resolved for which an open one of the same class"
                                    + " is known.\n")
                    .toString();
        }
        out.append("For each model that the code names, open-weight models of the class that its ")
                .append(
                        "price puts it in. The memory is that of the weights alone, at 16 and at 4"
                                + " ")
                .append("bits a parameter; context and batches come on top. Whether one is good ")
                .append("enough, evaluations tell: ")
                .append(Exports.FILL_IN)
                .append(".\n");
        for (ChatModels.Used each : used) {
            out.append("\n## ").append(Text.plain(each.line().id())).append("\n\n");
            out.append("Named in ")
                    .append(Text.plain(ChatModels.shown(each.places())))
                    .append(
                            ".\n\n"
                                    + "| Model | Class | Parameters | Weights, GB (16 / 4 bits) |"
                                    + " Licence")
                    .append(" | Server | As of |\n|---|---|---|---|---|---|---|\n");
            for (ModelLine.OpenAlternative open : each.line().openAlternatives()) {
                var cells = new ArrayList<String>();
                cells.add(open.model());
                cells.add(open.tier());
                cells.add(open.parameters());
                String full = gigabytes(open.parameters(), SIXTEEN_BITS);
                cells.add(
                        full.isEmpty()
                                ? Exports.FILL_IN
                                : full + " / " + gigabytes(open.parameters(), FOUR_BITS));
                cells.add(
                        open.licence()
                                + (open.licenceVerified() ? "" : " (text not read)")
                                + (open.licenceNote().isEmpty() ? "" : ": " + open.licenceNote()));
                cells.add(open.serve());
                cells.add(
                        open.asOf()
                                + (open.stale()
                                        ? ", older than " + outlook.staleDays() + " days"
                                        : ""));
                out.append("| ")
                        .append(String.join(" | ", cells.stream().map(Text::plain).toList()))
                        .append(" |\n");
            }
        }
        return out.toString();
    }
}
