package dev.unmoor.risk;

import dev.unmoor.model.Audit;
import dev.unmoor.model.DependencyMap;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** From an audit that was made earlier back to what can be scored again. */
public final class Subjects {

    private static final String MODULE = "module:";
    private static final String FILE = "file:";

    private Subjects() {}

    /**
     * The subject of an audit, with the evidence that the audit carries.
     *
     * @param today the day from which retirements are counted
     */
    public static Subject of(Audit audit, LocalDate today) {
        return of(
                audit,
                audit.risk().evidence().stream()
                        .map(each -> new Evidence(each.id(), each.what(), each.places()))
                        .toList(),
                today);
    }

    /**
     * The subject of an audit.
     *
     * @param evidence what else the repository shows
     * @param today the day from which retirements are counted
     */
    public static Subject of(Audit audit, List<Evidence> evidence, LocalDate today) {
        var modules = new TreeMap<String, String>();
        for (DependencyMap.Edge edge : audit.map().edges()) {
            if (edge.from().startsWith(MODULE) && edge.to().startsWith(FILE)) {
                modules.put(
                        edge.to().substring(FILE.length()), edge.from().substring(MODULE.length()));
            }
        }
        return new Subject(
                audit.findings(),
                audit.prompts(),
                audit.models(),
                modules,
                evidence,
                audit.project(),
                today);
    }
}
