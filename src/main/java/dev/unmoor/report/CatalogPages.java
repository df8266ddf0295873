package dev.unmoor.report;

import dev.unmoor.catalog.CallRule;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.ClientRule;
import dev.unmoor.catalog.HostRule;
import dev.unmoor.catalog.ImportRule;
import dev.unmoor.catalog.ModelPattern;
import dev.unmoor.catalog.PackageRule;
import dev.unmoor.catalog.Surface;
import dev.unmoor.catalog.Vendor;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is known of vendors, as a table, as a page about one, or as a document. */
public final class CatalogPages {

    /** The schema's name, written first in the document. */
    public static final String SCHEMA = "unmoor-catalog-list/1";

    private static final int WIDTH = 92;

    private CatalogPages() {}

    /** The languages for which an entry has a programming interface, in order. */
    public static List<String> languages(Vendor vendor) {
        return vendor.surfaces().keySet().stream().sorted().toList();
    }

    /**
     * Writes a table: id, kind, languages, name.
     *
     * @throws IOException if the target cannot be written
     */
    public static void list(Catalog catalog, List<Vendor> entries, Writer out) throws IOException {
        int ids = 2;
        int kinds = 4;
        for (Vendor each : entries) {
            ids = Math.max(ids, each.id().length());
            kinds = Math.max(kinds, each.kind().id().length());
        }
        for (Vendor each : entries) {
            out.write(
                    (pad(each.id(), ids)
                                    + "  "
                                    + pad(each.kind().id(), kinds)
                                    + "  "
                                    + each.name()
                                    + (each.surfaces().isEmpty()
                                            ? ""
                                            : "  (" + String.join(", ", languages(each)) + ")"))
                            + "\n");
        }
        out.write(
                entries.size()
                        + (entries.size() == 1 ? " entry" : " entries")
                        + " of "
                        + catalog.vendors().size()
                        + "; the catalog is of "
                        + catalog.version()
                        + ". 'unmoor catalog show ID' tells more of one.\n");
    }

    /**
     * Writes all that is known of one entry.
     *
     * @throws IOException if the target cannot be written
     */
    public static void show(Vendor vendor, Writer out) throws IOException {
        out.write(vendor.name() + " (" + vendor.id() + "), " + vendor.kind().id() + "\n");
        if (vendor.speaks() != null) {
            out.write(
                    "  speaks the API of "
                            + vendor.speaks()
                            + "; its findings are that vendor's\n");
        }
        if (!vendor.notes().isBlank()) {
            wrapped("  ", List.of(vendor.notes().strip().split("\\s+")), " ", out);
        }
        out.write(
                "  known from "
                        + vendor.provenance().source()
                        + ", "
                        + vendor.provenance().date()
                        + (vendor.provenance().verified() ? "" : " (not checked at the source)")
                        + "\n");
        section("owns", vendor.owns(), out);
        section("speaks the wire shapes", vendor.shapes(), out);
        Map<String, List<String>> packages = new TreeMap<>();
        for (PackageRule rule : vendor.packages()) {
            packages.computeIfAbsent(rule.ecosystem(), key -> new ArrayList<>())
                    .add(rule.name() + reaches(rule.reaches()));
        }
        for (Map.Entry<String, List<String>> each : packages.entrySet()) {
            section("packages of " + each.getKey(), each.getValue(), out);
        }
        for (String language : languages(vendor)) {
            Surface surface = vendor.surfaces().get(language);
            if (surface != null) {
                surface(language, surface, out);
            }
        }
        section("hosts", vendor.hosts().stream().map(HostRule::host).toList(), out);
        section("environment variables", vendor.env(), out);
        section(
                "model ids",
                vendor.models().stream()
                        .map(ModelPattern::pattern)
                        .map(java.util.regex.Pattern::pattern)
                        .toList(),
                out);
        section("images", vendor.images(), out);
        section(
                "arguments that show capabilities",
                vendor.params().stream()
                        .map(rule -> rule.when() + " → " + rule.capability())
                        .toList(),
                out);
    }

    private static void surface(String language, Surface surface, Writer out) throws IOException {
        out.write("\n  " + language + "\n");
        List<String> imports = new ArrayList<>();
        for (ImportRule rule : surface.imports()) {
            imports.add(
                    rule.root()
                            + reaches(rule.reaches())
                            + (rule.needsDependency() ? " (beside its package only)" : ""));
        }
        inner("imports", imports, out);
        List<String> clients = new ArrayList<>();
        for (ClientRule rule : surface.clients()) {
            clients.add(rule.path() + reaches(rule.reaches()));
        }
        inner("clients", clients, out);
        Map<String, List<String>> calls = new LinkedHashMap<>();
        for (CallRule rule : surface.calls()) {
            calls.computeIfAbsent(
                            String.join(", ", rule.capabilities())
                                    + (rule.binds() ? " (on what follows)" : ""),
                            key -> new ArrayList<>())
                    .add(rule.path() + reaches(rule.reaches()));
        }
        for (Map.Entry<String, List<String>> each : calls.entrySet()) {
            inner("calls: " + each.getKey(), each.getValue(), out);
        }
        if (!surface.constants().isEmpty()) {
            out.write(
                    "    " + surface.constants().size() + " constants that stand for model ids\n");
        }
    }

    private static String reaches(@org.jspecify.annotations.Nullable String vendor) {
        return vendor == null ? "" : " → " + vendor;
    }

    private static void section(String title, List<String> items, Writer out) throws IOException {
        if (!items.isEmpty()) {
            out.write("\n  " + title + "\n");
            wrapped("    ", items, ", ", out);
        }
    }

    private static void inner(String title, List<String> items, Writer out) throws IOException {
        if (!items.isEmpty()) {
            out.write("    " + title + "\n");
            wrapped("      ", items, ", ", out);
        }
    }

    private static void wrapped(String indent, List<String> items, String between, Writer out)
            throws IOException {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i + 1 < items.size() ? between : "");
            if (line.length() > indent.length() && line.length() + item.length() > WIDTH) {
                out.write(line.toString().stripTrailing() + "\n");
                line.setLength(indent.length());
            }
            line.append(item);
        }
        out.write(line.toString().stripTrailing() + "\n");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /**
     * Writes the document.
     *
     * @throws IOException if the target cannot be written
     */
    public static void json(Catalog catalog, List<Vendor> entries, Writer out) throws IOException {
        var document = new LinkedHashMap<String, Object>();
        document.put("schema", SCHEMA);
        document.put("catalog", catalog.version());
        document.put("entries", entries.stream().map(CatalogPages::entry).toList());
        JsonReport.write(document, out);
    }

    private static Map<String, Object> entry(Vendor vendor) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", vendor.id());
        entry.put("name", vendor.name());
        entry.put("kind", vendor.kind().id());
        entry.put("speaks", vendor.speaks());
        entry.put("languages", languages(vendor));
        entry.put(
                "packages",
                vendor.packages().stream()
                        .map(rule -> rule.ecosystem() + ":" + rule.name())
                        .toList());
        entry.put("hosts", vendor.hosts().stream().map(HostRule::host).toList());
        entry.put("env", vendor.env());
        entry.put(
                "calls",
                vendor.surfaces().values().stream().mapToInt(each -> each.calls().size()).sum());
        entry.put("source", vendor.provenance().source());
        entry.put("date", vendor.provenance().date());
        entry.put("verified", vendor.provenance().verified());
        entry.put("notes", vendor.notes());
        return entry;
    }
}
