package dev.unmoor.graph;

import dev.unmoor.catalog.Capability;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.DependencyMap.Edge;
import dev.unmoor.model.DependencyMap.Node;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Builds the dependency map of a set of findings. */
public final class MapBuilder {

    /** What only declares or equips is no dependency of running code. */
    private static final Set<FindingKind> INVENTORY =
            EnumSet.of(FindingKind.IMPORT, FindingKind.MANIFEST_DEPENDENCY, FindingKind.DEV_TOOL);

    private final Catalog catalog;
    private final ModuleNames modules;
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<Ends, List<String>> edges = new TreeMap<>(Ends.ORDER);

    /** The project's own functions that others go through. */
    private final Set<String> seams = new TreeSet<>();

    /** What tells edges apart. Names can hold any character, so that none can part them. */
    private record Ends(String from, String to, String type) {

        static final Comparator<Ends> ORDER =
                Comparator.comparing(Ends::from).thenComparing(Ends::to).thenComparing(Ends::type);
    }

    private MapBuilder(Catalog catalog, ModuleNames modules) {
        this.catalog = catalog;
        this.modules = modules;
    }

    /** The map of findings; inventory (imports, manifests, tools) and weak guesses are left out. */
    public static DependencyMap of(Catalog catalog, ModuleNames modules, List<Finding> findings) {
        MapBuilder builder = new MapBuilder(catalog, modules);
        for (Finding each : findings) {
            if (each.kind() == FindingKind.SEAM_CALL && each.api() != null) {
                builder.seams.add(each.api());
            }
        }
        for (Finding each : findings) {
            if (!INVENTORY.contains(each.kind()) && each.confidence().counts()) {
                builder.add(each);
            }
        }
        return builder.build();
    }

    private void add(Finding finding) {
        String id = finding.id();
        String folder = modules.of(finding.path());
        String module = node("module", folder, folder.equals(".") ? "top folder" : folder);
        String file =
                node(
                        "file",
                        finding.path(),
                        finding.path().substring(finding.path().lastIndexOf('/') + 1));
        edge(module, file, "contains", id);
        String from = file;
        if (finding.kind() == FindingKind.SEAM_CALL && finding.api() != null) {
            String seam = node("seam", finding.api(), finding.api());
            edge(file, seam, "calls", id);
            return;
        }
        if (finding.kind() == FindingKind.SDK_CALL
                || finding.kind() == FindingKind.FRAMEWORK_CALL) {
            if (finding.symbol() != null && seams.contains(finding.symbol())) {
                String seam = node("seam", finding.symbol(), finding.symbol());
                edge(file, seam, "contains", id);
                from = seam;
            }
        }
        if (finding.sdk() != null) {
            String sdk = node("sdk", finding.sdk(), finding.sdk());
            edge(from, sdk, "uses", id);
            from = sdk;
        }
        List<String> reached =
                finding.vendors() == null ? List.of(finding.vendor()) : finding.vendors();
        String service = from;
        if (!finding.capabilities().isEmpty()) {
            for (String each : finding.capabilities()) {
                Capability capability = catalog.capabilities().get(each);
                String node =
                        node("capability", each, capability == null ? each : capability.name());
                edge(from, node, "uses", id);
                service = node;
            }
            service = "capability:" + finding.capabilities().getFirst();
        }
        if (finding.model() != null) {
            String model = node("model", finding.model(), finding.model());
            edge(service, model, "runs", id);
            service = model;
        }
        for (String party : reached) {
            String host =
                    finding.host() != null && finding.vendors() == null ? finding.host() : party;
            String hostNode = node("host", host, name(host));
            edge(service, hostNode, "served-by", id);
            String vendor = node("vendor", party, name(party));
            edge(hostNode, vendor, "bound-to", id);
            edge(vendor, node("layer", finding.layer().id(), finding.layer().id()), "touches", id);
        }
        if (finding.kind() == FindingKind.VENDOR_STATE) {
            edge(file, node("state", finding.rule(), finding.rule()), "holds", id);
        }
    }

    private String name(String id) {
        Vendor vendor = catalog.vendor(id);
        return vendor == null ? id : vendor.name();
    }

    private String node(String type, String name, @Nullable String label) {
        String id = type + ":" + name;
        nodes.putIfAbsent(id, new Node(id, type, label == null ? name : label));
        return id;
    }

    private void edge(String from, String to, String type, String finding) {
        List<String> findings =
                edges.computeIfAbsent(new Ends(from, to, type), k -> new ArrayList<>());
        if (findings.isEmpty() || !findings.getLast().equals(finding)) {
            findings.add(finding);
        }
    }

    private DependencyMap build() {
        List<Node> sorted = new ArrayList<>(nodes.values());
        sorted.sort(Comparator.comparing(Node::type).thenComparing(Node::id));
        List<Edge> all = new ArrayList<>();
        edges.forEach((ends, findings) ->
                all.add(new Edge(ends.from, ends.to, ends.type, findings.size(), findings)));
        return new DependencyMap(sorted, all);
    }
}
