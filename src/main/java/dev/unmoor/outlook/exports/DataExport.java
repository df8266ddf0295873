package dev.unmoor.outlook.exports;

import dev.unmoor.catalog.ExportBook;
import dev.unmoor.model.Finding;
import dev.unmoor.outlook.HeldAsset;
import dev.unmoor.outlook.Outlook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** For each thing held at a vendor: what, where, how it leaves, and a script to start from. */
final class DataExport {

    private final Outlook outlook;
    private final ExportBook book;
    private final Map<String, Finding> findings = new HashMap<>();

    DataExport(Outlook outlook) {
        this.outlook = outlook;
        this.book = outlook.knowledge().exports();
        outlook.audit().findings().forEach(each -> findings.put(each.id(), each));
    }

    List<ExportFile> files() {
        List<HeldAsset> assets = outlook.assets();
        Map<String, Set<String>> used = capabilities(assets);
        var files = new ArrayList<ExportFile>();
        var scripts = new LinkedHashMap<String, String>();
        used.forEach((vendor, capabilities) -> {
            ExportBook.DataAccess access = book.data().get(vendor);
            if (access != null) {
                List<ExportBook.Listing> lists =
                        access.lists().stream()
                                .filter(each ->
                                        each.capabilities().stream()
                                                .anyMatch(capabilities::contains))
                                .toList();
                if (!lists.isEmpty()) {
                    String file = "export_" + Text.name(vendor, "_") + ".py";
                    scripts.put(vendor, file);
                    files.add(new ExportFile(file, script(vendor, file, access, lists)));
                }
            }
        });
        files.add(new ExportFile("assets.csv", table(assets)));
        files.add(new ExportFile("README.md", readme(assets, scripts)));
        return files;
    }

    private Map<String, Set<String>> capabilities(List<HeldAsset> assets) {
        var used = new TreeMap<String, Set<String>>();
        for (HeldAsset asset : assets) {
            Set<String> ids = used.computeIfAbsent(asset.vendor(), key -> new TreeSet<>());
            for (String id : asset.findings()) {
                Finding finding = findings.get(id);
                if (finding != null) {
                    ids.addAll(finding.capabilities());
                }
            }
        }
        return used;
    }

    private String script(
            String vendor,
            String file,
            ExportBook.DataAccess access,
            List<ExportBook.Listing> lists) {
        var rows = new ArrayList<String>();
        for (ExportBook.Listing each : lists) {
            rows.add("    (" + Text.quoted(each.path()) + ", " + Text.quoted(each.items()) + "),");
        }
        int colon = access.also().indexOf(": ");
        String extra =
                colon < 0
                        ? "    # no further header is needed"
                        : "    headers["
                                + Text.quoted(access.also().substring(0, colon))
                                + "] = "
                                + Text.quoted(access.also().substring(colon + 2));
        return Template.of("data.py")
                .with("vendor", outlook.name(vendor))
                .with("key", access.key())
                .with("file", file)
                .with("base", Text.quoted(access.base()))
                .with("header", Text.quoted(access.header()))
                .with("lists", String.join("\n", rows))
                .with("extra", extra)
                .text();
    }

    /** The exportable-asset inventory. */
    String table(List<HeldAsset> assets) {
        var out = new StringBuilder();
        out.append(
                Text.row(
                        List.of(
                                "vendor",
                                "what is held",
                                "exportable",
                                "how it leaves",
                                "kept for",
                                "what to do",
                                "places",
                                "source",
                                "source shows it",
                                "how much of it (" + Exports.FILL_IN + ")",
                                "owner (" + Exports.FILL_IN + ")")));
        for (HeldAsset each : assets) {
            out.append(
                    Text.row(
                            List.of(
                                    outlook.name(each.vendor()),
                                    each.item(),
                                    each.exportable(),
                                    each.export(),
                                    each.retention(),
                                    each.migration(),
                                    String.join(" ", places(each)),
                                    each.source(),
                                    each.verified() ? "yes" : "no",
                                    "",
                                    "")));
        }
        return out.toString();
    }

    private List<String> places(HeldAsset asset) {
        return asset.findings().stream()
                .map(findings::get)
                .filter(each -> each != null)
                .map(each -> each.path() + ":" + each.line())
                .distinct()
                .toList();
    }

    private String readme(List<HeldAsset> assets, Map<String, String> scripts) {
        var out = new StringBuilder();
        out.append("# What vendors hold for ")
                .append(Text.plain(outlook.audit().project().name()))
                .append("\n\n");
        if (assets.isEmpty()) {
            return out.append("Nothing was found that is held at a vendor: ")
                    .append(outlook.audit().project().filesRead())
                    .append(" files were read, and no call in them keeps files, stores, threads, ")
                    .append("batches or tuned models there. What was made by hand in a console is ")
                    .append("not in the code: ")
                    .append(Exports.FILL_IN)
                    .append(".\n")
                    .toString();
        }
        String vendor = "";
        for (HeldAsset each : assets) {
            if (!each.vendor().equals(vendor)) {
                vendor = each.vendor();
                out.append("## ").append(Text.plain(outlook.name(vendor))).append("\n\n");
                String script = scripts.get(vendor);
                out.append(
                        script == null
                                ? "No script: what is held there has no list that could be read by"
                                        + " a key alone, or it is not known here.\n\n"
                                : "A script to start from: `" + script + "`.\n\n");
            }
            out.append("- **")
                    .append(Text.plain(each.item()))
                    .append("**, exportable: ")
                    .append(each.exportable())
                    .append(". ")
                    .append(Text.plain(each.export()))
                    .append(". Kept: ")
                    .append(Text.plain(each.retention()))
                    .append(". To do: ")
                    .append(Text.plain(each.migration()))
                    .append(".\n  Seen in ")
                    .append(Text.plain(ChatModels.shown(places(each))))
                    .append(". ")
                    .append(each.verified() ? "Read in " : "Not verified, from ")
                    .append(Text.plain(each.source()))
                    .append(".\n");
        }
        return out.append("\nWhat was made by hand in a console is not in the code: ")
                .append(Exports.FILL_IN)
                .append(".\n")
                .toString();
    }
}
