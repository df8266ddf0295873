package dev.unmoor.risk;

import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Location;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.TraceStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The workloads of a repository: what one entry point reaches, through the project's own wrappers,
 * down to the calls that leave. An entry point is a function with model calls or calls of a wrapper
 * that none of the functions found calls in turn: a route, a handler, a job, a {@code main}. Entry
 * points of one file that reach the same calls are one workload; code outside functions is one a
 * file.
 */
public final class Workloads {

    private static final Set<FindingKind> CALLS =
            EnumSet.of(FindingKind.SDK_CALL, FindingKind.FRAMEWORK_CALL, FindingKind.HTTP_ENDPOINT);

    /**
     * A workload.
     *
     * @param name its first entry point, with the file
     * @param entries its entry points, sorted; {@code path} alone for code outside functions
     * @param findings ids of all findings that belong to it; one may belong to several
     */
    public record Workload(String name, List<String> entries, Set<String> findings) {
        public Workload {
            entries = List.copyOf(entries);
            findings = Set.copyOf(findings);
        }
    }

    /** A function, or a file's code outside functions. */
    private record Unit(String path, String symbol) implements Comparable<Unit> {

        private static final Comparator<Unit> ORDER =
                Comparator.comparing(Unit::path).thenComparing(Unit::symbol);

        static Unit of(Finding finding) {
            return new Unit(finding.path(), finding.symbol() == null ? "" : finding.symbol());
        }

        @Override
        public int compareTo(Unit other) {
            return ORDER.compare(this, other);
        }

        String label() {
            return symbol.isEmpty() ? path : symbol + " (" + path + ")";
        }
    }

    private final List<Finding> live;
    private final List<Prompt> prompts;
    private final Map<Unit, List<Finding>> byUnit = new TreeMap<>();
    private final Map<Location, List<Finding>> byPlace = new HashMap<>();
    private final Map<Unit, Set<Unit>> reached = new TreeMap<>();

    private Workloads(Subject subject) {
        live =
                subject.findings().stream()
                        .filter(each -> !each.inTest() && each.confidence().counts())
                        .toList();
        prompts = subject.prompts();
        for (Finding finding : live) {
            byUnit.computeIfAbsent(Unit.of(finding), key -> new ArrayList<>()).add(finding);
            for (int line = finding.line(); line <= finding.endLine(); line++) {
                byPlace.computeIfAbsent(
                                new Location(finding.path(), line), key -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    /** The workloads, sorted by name. */
    public static List<Workload> of(Subject subject) {
        return new Workloads(subject).gather();
    }

    private List<Workload> gather() {
        var called = new HashSet<Unit>();
        for (Finding finding : live) {
            if (CALLS.contains(finding.kind()) || finding.kind() == FindingKind.SEAM_CALL) {
                Unit from = Unit.of(finding);
                Set<Unit> to = reached.computeIfAbsent(from, key -> new TreeSet<>());
                if (finding.kind() == FindingKind.SEAM_CALL) {
                    for (Unit unit : behind(finding)) {
                        if (!unit.equals(from)) {
                            to.add(unit);
                            called.add(unit);
                        }
                    }
                }
            }
        }
        // functions that only call each other have no entry among them: any of them is one
        var entries = new TreeSet<>(reached.keySet());
        entries.removeAll(called);
        var seen = new HashSet<Unit>();
        entries.forEach(entry -> seen.addAll(reach(entry)));
        for (Unit unit : reached.keySet()) {
            if (!seen.contains(unit)) {
                entries.add(unit);
                seen.addAll(reach(unit));
            }
        }
        record Key(String path, Set<Unit> units) {}
        var merged = new HashMap<Key, TreeSet<Unit>>();
        for (Unit entry : entries) {
            Set<Unit> beyond = new TreeSet<>(reach(entry));
            beyond.remove(entry);
            // what calls out by itself is a workload of its own
            Set<Unit> key = beyond.isEmpty() || callsOut(entry) ? Set.of(entry) : beyond;
            merged.computeIfAbsent(new Key(entry.path(), key), any -> new TreeSet<>()).add(entry);
        }
        var workloads = new ArrayList<Workload>();
        for (TreeSet<Unit> group : merged.values()) {
            var units = new TreeSet<Unit>();
            group.forEach(entry -> units.addAll(reach(entry)));
            workloads.add(
                    new Workload(
                            group.first().label(),
                            group.stream().map(Unit::label).toList(),
                            findings(units)));
        }
        workloads.sort(Comparator.comparing(Workload::name));
        return workloads;
    }

    private boolean callsOut(Unit unit) {
        return byUnit.getOrDefault(unit, List.of()).stream()
                .anyMatch(each -> CALLS.contains(each.kind()));
    }

    private Set<Unit> behind(Finding caller) {
        var units = new TreeSet<Unit>();
        caller.trace().stream()
                .skip(1)
                .map(step -> new Location(step.path(), step.line()))
                .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
                .filter(each -> CALLS.contains(each.kind()))
                .forEach(each -> units.add(Unit.of(each)));
        return units;
    }

    private Set<Unit> reach(Unit from) {
        var all = new TreeSet<Unit>();
        var next = new ArrayDeque<Unit>();
        next.add(from);
        while (!next.isEmpty()) {
            Unit unit = next.poll();
            if (all.add(unit)) {
                next.addAll(reached.getOrDefault(unit, Set.of()));
            }
        }
        return all;
    }

    /** What stands in the functions, the clients that they use, and the prompts that they send. */
    private Set<String> findings(Set<Unit> units) {
        var ids = new HashSet<String>();
        for (Unit unit : units) {
            for (Finding finding : byUnit.getOrDefault(unit, List.of())) {
                ids.add(finding.id());
                for (TraceStep step : finding.trace()) {
                    byPlace.getOrDefault(new Location(step.path(), step.line()), List.of()).stream()
                            .filter(each -> each.kind() == FindingKind.CLIENT)
                            .forEach(each -> ids.add(each.id()));
                }
            }
        }
        for (Prompt prompt : prompts) {
            if (prompt.usedBy().stream().anyMatch(ids::contains)) {
                byPlace.getOrDefault(new Location(prompt.path(), prompt.line()), List.of()).stream()
                        .filter(each -> each.kind() == FindingKind.PROMPT)
                        .forEach(each -> ids.add(each.id()));
            }
        }
        return ids;
    }
}
