package dev.unmoor.desktop.session;

import dev.unmoor.model.Audit;
import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.VendorUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Look-ups over one audit, made once, off the window's thread. */
public final class AuditIndex {

    /** Knows nothing, as while there are no results. */
    public static final AuditIndex NONE =
            new AuditIndex(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Names.NONE);

    private final Map<String, Finding> byId;
    private final Map<String, String> moduleOfFile;
    private final Map<String, String> vendorNames;
    private final Map<String, Integer> vendorRanks;
    private final Map<String, List<Prompt>> promptsOf;
    private final Names names;

    private AuditIndex(
            Map<String, Finding> byId,
            Map<String, String> moduleOfFile,
            Map<String, String> vendorNames,
            Map<String, Integer> vendorRanks,
            Map<String, List<Prompt>> promptsOf,
            Names names) {
        this.byId = byId;
        this.moduleOfFile = moduleOfFile;
        this.vendorNames = vendorNames;
        this.vendorRanks = vendorRanks;
        this.promptsOf = promptsOf;
        this.names = names;
    }

    /**
     * Makes the look-ups.
     *
     * @param aside findings that are left out of the audit and looked at all the same
     */
    public static AuditIndex of(Audit audit, List<Finding> aside, Names known) {
        var byId = new HashMap<String, Finding>();
        var bound = new TreeMap<String, Integer>();
        for (Finding finding : audit.findings()) {
            byId.put(finding.id(), finding);
            bound.merge(finding.vendor(), 1, Integer::sum);
        }
        aside.forEach(each -> byId.putIfAbsent(each.id(), each));
        var names = new HashMap<String, String>();
        for (VendorUse vendor : audit.vendors()) {
            names.put(vendor.id(), vendor.name());
        }
        var ranks = new HashMap<String, Integer>();
        bound.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ranks.put(entry.getKey(), ranks.size()));
        var prompts = new HashMap<String, List<Prompt>>();
        for (Prompt prompt : audit.prompts()) {
            for (String user : prompt.usedBy()) {
                prompts.computeIfAbsent(user, id -> new ArrayList<>()).add(prompt);
            }
        }
        return new AuditIndex(byId, modules(audit.map()), names, ranks, prompts, known);
    }

    private static Map<String, String> modules(DependencyMap map) {
        var labels = new HashMap<String, DependencyMap.Node>();
        for (DependencyMap.Node node : map.nodes()) {
            labels.put(node.id(), node);
        }
        var modules = new HashMap<String, String>();
        for (DependencyMap.Edge edge : map.edges()) {
            DependencyMap.Node from = labels.get(edge.from());
            DependencyMap.Node to = labels.get(edge.to());
            if (from != null
                    && to != null
                    && from.type().equals("module")
                    && to.type().equals("file")) {
                modules.put(name(to), from.label());
            }
        }
        return modules;
    }

    /** What comes after the colon of a node's id. */
    private static String name(DependencyMap.Node node) {
        return node.id().substring(node.id().indexOf(':') + 1);
    }

    /** A finding by its id. */
    public @Nullable Finding finding(String id) {
        return byId.get(id);
    }

    /** The findings that are known of the given ids, in that order. */
    public List<Finding> findings(List<String> ids) {
        var found = new ArrayList<Finding>(ids.size());
        for (String id : ids) {
            Finding finding = byId.get(id);
            if (finding != null) {
                found.add(finding);
            }
        }
        return found;
    }

    /** The module that a file belongs to: as the map says, else the first folder of its path. */
    public String module(String path) {
        String module = moduleOfFile.get(path);
        if (module != null) {
            return module;
        }
        int slash = path.indexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }

    /** A vendor's name for people: the audit's own word, else the catalog's. */
    public String vendorName(String id) {
        String name = vendorNames.get(id);
        return name != null ? name : names.vendor(id);
    }

    /** A capability's name for people. */
    public String capabilityName(String id) {
        return names.capability(id);
    }

    /** A target platform's name for people. */
    public String targetName(String id) {
        return names.target(id);
    }

    /** Place among the vendors by number of findings, from 0; fixes a vendor's colour. */
    public int vendorRank(String id) {
        return vendorRanks.getOrDefault(id, vendorRanks.size());
    }

    /** The prompts that a call uses. */
    public List<Prompt> prompts(Finding finding) {
        return promptsOf.getOrDefault(finding.id(), List.of());
    }
}
