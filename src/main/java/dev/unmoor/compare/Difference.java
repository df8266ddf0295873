package dev.unmoor.compare;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.VendorUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What is different between two audits of one project.
 *
 * @param before the older audit
 * @param after the newer audit
 * @param added findings that only the newer one has, as it orders them
 * @param removed findings that only the older one has, as it orders them
 * @param moved the same call in another file
 * @param changed the same place, saying something else
 * @param same how many findings are in both and say the same; moved lines count as the same
 * @param vendorsAdded ids of vendors that only the newer one names
 * @param vendorsRemoved ids of vendors that only the older one names
 * @param modelsAdded model ids that only the newer one names
 * @param modelsRemoved model ids that only the older one names
 */
public record Difference(
        Audit before,
        Audit after,
        List<Finding> added,
        List<Finding> removed,
        List<Moved> moved,
        List<Changed> changed,
        int same,
        List<String> vendorsAdded,
        List<String> vendorsRemoved,
        List<String> modelsAdded,
        List<String> modelsRemoved) {

    /** A finding whose file has another path now. */
    public record Moved(Finding before, Finding after) {}

    /**
     * A finding that says something else now.
     *
     * @param what what differs, each in words ({@code model gpt-x → gpt-y})
     */
    public record Changed(Finding before, Finding after, List<String> what) {
        public Changed {
            what = List.copyOf(what);
        }

        /** Whether it binds to more than before: another vendor, or a further capability. */
        public boolean worse() {
            return !before.vendor().equals(after.vendor())
                    || !before.capabilities().containsAll(after.capabilities());
        }
    }

    public Difference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
        changed = List.copyOf(changed);
        vendorsAdded = List.copyOf(vendorsAdded);
        vendorsRemoved = List.copyOf(vendorsRemoved);
        modelsAdded = List.copyOf(modelsAdded);
        modelsRemoved = List.copyOf(modelsRemoved);
    }

    /** Compares two audits. */
    public static Difference between(Audit before, Audit after) {
        Matching matching = Matching.of(before.findings(), after.findings());
        Set<String> vendorsBefore = ids(before.vendors(), VendorUse::id);
        Set<String> vendorsAfter = ids(after.vendors(), VendorUse::id);
        Set<String> modelsBefore = ids(before.models(), ModelUse::id);
        Set<String> modelsAfter = ids(after.models(), ModelUse::id);
        return new Difference(
                before,
                after,
                matching.added(),
                matching.removed(),
                matching.moved(),
                matching.changed(),
                matching.same(),
                without(vendorsAfter, vendorsBefore),
                without(vendorsBefore, vendorsAfter),
                without(modelsAfter, modelsBefore),
                without(modelsBefore, modelsAfter));
    }

    /** How much the score rose; negative where it fell. */
    public int scoreChange() {
        return after.risk().score() - before.risk().score();
    }

    /** What is new for a ratchet: what was added, and what binds harder than it did. */
    public List<Finding> fresh() {
        var fresh = new ArrayList<>(added);
        for (Changed each : changed) {
            if (each.worse()) {
                fresh.add(each.after());
            }
        }
        fresh.sort(
                Comparator.comparing(Finding::path)
                        .thenComparingInt(Finding::line)
                        .thenComparingInt(Finding::column)
                        .thenComparing(finding -> finding.kind().id())
                        .thenComparing(Finding::vendor)
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::id));
        return List.copyOf(fresh);
    }

    /** Whether the two say the same, wherever lines and files went. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && moved.isEmpty() && changed.isEmpty();
    }

    private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
        var ids = new TreeSet<String>();
        for (T each : all) {
            ids.add(id.apply(each));
        }
        return ids;
    }

    private static List<String> without(Set<String> all, Set<String> known) {
        return all.stream().filter(each -> !known.contains(each)).toList();
    }
}
