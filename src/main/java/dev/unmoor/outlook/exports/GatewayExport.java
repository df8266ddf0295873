package dev.unmoor.outlook.exports;

import dev.unmoor.catalog.ExportBook;
import dev.unmoor.outlook.ModelLine;
import dev.unmoor.outlook.Outlook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A gateway's configuration: today's models under the names that the code uses, and stand-ins. */
final class GatewayExport {

    private static final int STAND_INS = 2;

    private final Outlook outlook;
    private final ExportBook book;

    GatewayExport(Outlook outlook) {
        this.outlook = outlook;
        this.book = outlook.knowledge().exports();
    }

    List<ExportFile> files() {
        List<ChatModels.Used> used = new ChatModels(outlook).used();
        return List.of(
                new ExportFile("config.yaml", config(used)),
                new ExportFile(
                        "README.md",
                        Template.of("gateway-readme.md")
                                .with("fillIn", Exports.FILL_IN)
                                .with(
                                        "count",
                                        used.size() + (used.size() == 1 ? " model" : " models"))
                                .text()));
    }

    private String config(List<ChatModels.Used> used) {
        var out = new StringBuilder();
        var standIns = new LinkedHashMap<String, List<String>>();
        var written = new LinkedHashSet<String>();
        out.append("# ")
                .append(book.gateway())
                .append(": the models that the code names, and stand-ins of other parties.\n");
        if (used.isEmpty()) {
            return out.append("# ")
                    .append(Exports.FILL_IN)
                    .append(": no model id was resolved in the code.\nmodel_list: []\n")
                    .toString();
        }
        out.append("model_list:\n");
        for (ChatModels.Used each : used) {
            entry(each, out, written);
            if (each.chat()) {
                List<String> names = standIns(each, out, written);
                if (!names.isEmpty()) {
                    standIns.put(each.line().id(), names);
                }
            }
        }
        var fallbacks = new StringBuilder();
        if (!standIns.isEmpty()) {
            fallbacks
                    .append("  # Whether a stand-in's answers are good enough, evaluations say.\n")
                    .append("  fallbacks:\n");
            standIns.forEach((model, names) ->
                    fallbacks
                            .append("    - ")
                            .append(Text.quoted(model))
                            .append(": [")
                            .append(String.join(", ", names.stream().map(Text::quoted).toList()))
                            .append("]\n"));
        }
        return out.append(
                        Template.of("gateway-tail.yaml")
                                .with("fallbacks", fallbacks.toString())
                                .text())
                .toString();
    }

    private void entry(ChatModels.Used used, StringBuilder out, Set<String> written) {
        ModelLine line = used.line();
        out.append("  # Named in ")
                .append(Text.oneLine(ChatModels.shown(used.places())))
                .append('\n');
        ModelLine.Retirement end = line.retirement();
        if (end != null) {
            out.append("  # ")
                    .append(end.days() < 0 ? "Was retired on " : "Retires on ")
                    .append(end.date())
                    .append(
                            end.replacement() == null
                                    ? ""
                                    : ", replacement " + Text.oneLine(end.replacement()))
                    .append('\n');
        }
        written.add(line.id());
        model(line.id(), line.id(), book.party(used.host()), used.host(), !used.chat(), out);
    }

    private List<String> standIns(ChatModels.Used used, StringBuilder out, Set<String> written) {
        var names = new ArrayList<String>();
        new ChatModels(outlook)
                .elsewhere(used.line()).stream()
                        .limit(STAND_INS)
                        .forEach(each -> {
                            names.add(each.id());
                            if (written.add(each.id())) {
                                out.append("  # Stand-in for ")
                                        .append(Text.oneLine(used.line().id()))
                                        .append(", list price as of ")
                                        .append(each.price().asOf())
                                        .append('\n');
                                model(
                                        each.id(),
                                        each.id(),
                                        book.party(each.vendor()),
                                        each.vendor(),
                                        false,
                                        out);
                            }
                        });
        return names;
    }

    private void model(
            String name,
            String id,
            Optional<ExportBook.Party> party,
            String vendor,
            boolean other,
            StringBuilder out) {
        out.append("  - model_name: ").append(Text.quoted(name)).append('\n');
        out.append("    ").append(book.gatewayParameters()).append(":\n      model: ");
        if (party.isEmpty()) {
            out.append(Text.quoted(Exports.FILL_IN + "/" + id))
                    .append(" # how ")
                    .append(vendor.isEmpty() ? "its host" : Text.oneLine(vendor))
                    .append(" is named is not known here\n");
        } else {
            out.append(Text.quoted(party.get().gateway(id))).append('\n');
            for (Map.Entry<String, String> each :
                    new TreeMap<>(party.get().settings()).entrySet()) {
                out.append("      ")
                        .append(each.getKey())
                        .append(": os.environ/")
                        .append(each.getValue())
                        .append('\n');
            }
        }
        if (other && id.toLowerCase(java.util.Locale.ROOT).contains("embed")) {
            out.append("    model_info:\n      mode: embedding\n");
        }
    }
}
