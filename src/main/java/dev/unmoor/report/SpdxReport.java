package dev.unmoor.report;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.VendorUse;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SPDX 3.0.1 as JSON-LD, profiles core, software and AI: the project, its packages, its models as
 * AI packages with who supplies them and until when, and the files that show it.
 */
final class SpdxReport {

    private static final String CREATION = "_:creation";

    /** {@code 2026.11}. */
    private static final Pattern MONTH = Pattern.compile("\\d{4}\\.\\d{2}");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Audit audit;
    private final String base;
    private final List<Object> graph = new ArrayList<>();
    private final List<String> elements = new ArrayList<>();
    private final Map<String, String> organisations = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private int relations;

    private SpdxReport(Audit audit) {
        this.audit = audit;
        StringBuilder content = new StringBuilder(audit.project().name());
        content.append('\n').append(audit.project().commit());
        audit.findings().forEach(each -> content.append('\n').append(each.id()));
        UUID number = UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
        this.base = "urn:uuid:" + number + "#";
    }

    static void write(Audit audit, Writer out) throws IOException {
        Json.write(new SpdxReport(audit).document(), out);
    }

    private Map<String, Object> document() {
        creation();
        String project = project();
        vendors();
        packages(project);
        for (ModelUse each : audit.models()) {
            model(project, each);
        }
        collections(project);
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://spdx.org/rdf/3.0.1/spdx-context.jsonld");
        document.put("@graph", graph);
        return document;
    }

    private void creation() {
        var info = new LinkedHashMap<String, Object>();
        info.put("type", "CreationInfo");
        info.put("@id", CREATION);
        info.put("specVersion", "3.0.1");
        info.put("created", created());
        info.put("createdBy", List.of(base + "unmoor"));
        info.put("createdUsing", List.of(base + "tool"));
        graph.add(info);
        element("SoftwareAgent", "unmoor", audit.tool().name());
        element("Tool", "tool", audit.tool().name() + " " + audit.tool().version());
    }

    /**
     * The day of the catalog, which is what the statements rest on: an audit has no day of its own,
     * so that the same tree gives the same bytes.
     */
    private String created() {
        String catalog = audit.tool().catalog();
        return (MONTH.matcher(catalog).matches() ? catalog.replace('.', '-') : "2026-01")
                + "-01T00:00:00Z";
    }

    private String project() {
        Map<String, Object> project =
                element("software_Package", "project", audit.project().name());
        project.put("software_primaryPurpose", "application");
        if (audit.project().commit() != null) {
            project.put("software_packageVersion", audit.project().commit());
        }
        project.put(
                "comment",
                "Lock-in " + audit.risk().score() + " of 100, grade " + audit.risk().grade() + ".");
        return base + "project";
    }

    private void vendors() {
        for (VendorUse each : audit.vendors()) {
            organisation(each.id(), each.name());
        }
    }

    private String organisation(String id, String name) {
        return organisations.computeIfAbsent(
                id,
                key -> {
                    String local = "organization-" + encoded(id);
                    element("Organization", local, name);
                    return base + local;
                });
    }

    private void packages(String project) {
        Map<String, List<Finding>> byPackage = new TreeMap<>();
        for (Finding each : audit.findings()) {
            String name = each.api();
            if (each.kind() == FindingKind.MANIFEST_DEPENDENCY && name != null) {
                byPackage.computeIfAbsent(name, key -> new ArrayList<>()).add(each);
            }
        }
        byPackage.forEach((coordinate, findings) -> {
            Coordinate parsed = Coordinate.of(coordinate);
            String local = "package-" + encoded(coordinate);
            Map<String, Object> library = element("software_Package", local, parsed.name());
            library.put("software_primaryPurpose", "library");
            String purl = parsed.purl();
            if (purl != null) {
                library.put("software_packageUrl", purl);
            }
            relation(project, "dependsOn", Set.of(base + local));
            evidence(base + local, findings);
        });
    }

    private void model(String project, ModelUse model) {
        String local = "model-" + encoded(model.id());
        Map<String, Object> element = element("ai_AIPackage", local, model.id());
        element.put("software_primaryPurpose", "model");
        element.put("suppliedBy", organisation(model.vendor(), model.vendor()));
        Set<String> uses = Set.copyOf(model.uses());
        List<Finding> findings =
                audit.findings().stream().filter(each -> uses.contains(each.id())).toList();
        var capabilities = new TreeSet<String>();
        findings.forEach(each -> capabilities.addAll(each.capabilities()));
        if (!capabilities.isEmpty()) {
            element.put("ai_domain", List.copyOf(capabilities));
        }
        element.put(
                "ai_informationAboutApplication",
                "Named in "
                        + findings.size()
                        + " places of "
                        + Markup.oneLine(audit.project().name())
                        + ".");
        String retires = model.retires();
        if (retires != null && DAY.matcher(retires).matches()) {
            element.put("validUntilTime", retires + "T00:00:00Z");
        }
        element.put("comment", comment(model));
        relation(project, "dependsOn", Set.of(base + local));
        var hosts = new TreeSet<String>();
        for (Finding each : findings) {
            String host = each.host() == null ? each.vendor() : each.host();
            String known = organisations.get(host);
            if (known != null) {
                hosts.add(known);
            }
        }
        if (!hosts.isEmpty()) {
            relation(base + local, "availableFrom", hosts);
        }
        evidence(base + local, findings);
    }

    private static String comment(ModelUse model) {
        StringBuilder comment = new StringBuilder();
        comment.append(model.pinned() ? "Pinned to one version." : "A moving alias.");
        comment.append(model.openWeights() ? " Open weights." : " Closed weights.");
        if (model.replacement() != null) {
            comment.append(" Replacement: ")
                    .append(Markup.oneLine(model.replacement()))
                    .append('.');
        }
        return comment.toString();
    }

    private void evidence(String of, List<Finding> findings) {
        var shown = new TreeSet<String>();
        for (Finding each : findings) {
            shown.add(
                    files.computeIfAbsent(
                            each.path(),
                            path -> {
                                String local = "file-" + encoded(path);
                                element("software_File", local, path);
                                return base + local;
                            }));
        }
        if (!shown.isEmpty()) {
            relation(of, "hasEvidence", shown);
        }
    }

    private void collections(String project) {
        List<String> all = List.copyOf(elements);
        Map<String, Object> bill = element("software_Sbom", "bill", "Vendors and models");
        bill.put("software_sbomType", List.of("source"));
        bill.put("rootElement", List.of(project));
        bill.put("element", all);
        Map<String, Object> document =
                element(
                        "SpdxDocument",
                        "document",
                        audit.project().name() + ", vendor dependencies");
        document.put("profileConformance", List.of("core", "software", "ai"));
        document.put("rootElement", List.of(base + "bill"));
        var whole = new ArrayList<>(all);
        whole.add(base + "bill");
        document.put("element", whole);
    }

    private Map<String, Object> element(String type, String local, @Nullable String name) {
        var element = new LinkedHashMap<String, Object>();
        element.put("type", type);
        element.put("spdxId", base + local);
        element.put("creationInfo", CREATION);
        if (name != null) {
            element.put("name", Markup.oneLine(name));
        }
        graph.add(element);
        elements.add(base + local);
        return element;
    }

    private void relation(String from, String type, Set<String> to) {
        relations++;
        Map<String, Object> relation = element("Relationship", "relation-" + relations, null);
        relation.put("from", from);
        relation.put("relationshipType", type);
        relation.put("to", List.copyOf(new TreeSet<>(to)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
