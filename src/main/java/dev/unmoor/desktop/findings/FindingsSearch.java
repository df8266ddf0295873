package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.job.Progress;
import dev.unmoor.model.Audit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a query to the entries and counts the facets in the same pass.
 *
 * <p>A facet's counts are those that its values would have if the facet itself were not narrowed,
 * so that one sees what choosing another value would bring.
 */
final class FindingsSearch {

    private FindingsSearch() {}

    /**
     * What is asked.
     *
     * @param entries in the order of their places
     * @param audit what drivers, dimensions and nodes are looked up in
     * @param closed keys of groups whose entries are not shown
     */
    record Asked(
            List<Entry> entries,
            Query query,
            Order order,
            Grouping grouping,
            Set<String> closed,
            @Nullable Audit audit) {}

    static FindingsPage run(Asked asked, Progress progress) {
        var matcher = new Matcher(asked.query(), asked.audit());
        var counts = new EnumMap<Facet, Map<String, Count>>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
        var found = new ArrayList<Entry>();
        int hidden = 0;
        int looked = 0;
        for (Entry entry : asked.entries()) {
            if ((++looked & 0xfff) == 0 && progress.cancelled()) {
                return FindingsPage.EMPTY;
            }
            if (!matcher.passesOthers(entry)) {
                continue;
            }
            Set<Facet> failing = matcher.failing(entry);
            if (failing.size() > 1) {
                continue;
            }
            if (!matcher.shownByDefault(entry)) {
                hidden += failing.isEmpty() ? 1 : 0;
                continue;
            }
            count(counts, entry, failing);
            if (failing.isEmpty()) {
                found.add(entry);
            }
        }
        asked.order().sort(found);
        return new FindingsPage(
                rows(found, asked.grouping(), asked.closed()),
                sorted(counts),
                asked.entries().size(),
                found.size(),
                hidden);
    }

    /** A count that is added to in place. */
    private static final class Count {
        private int many;
    }

    private static void count(
            Map<Facet, Map<String, Count>> counts, Entry entry, Set<Facet> failing) {
        for (Map.Entry<Facet, Map<String, Count>> each : counts.entrySet()) {
            Facet facet = each.getKey();
            if (failing.isEmpty() || failing.contains(facet)) {
                for (String value : facet.values(entry)) {
                    each.getValue().computeIfAbsent(value, first -> new Count()).many++;
                }
            }
        }
    }

    private static List<Row> rows(List<Entry> found, Grouping grouping, Set<String> closed) {
        if (grouping == Grouping.NONE) {
            var rows = new ArrayList<Row>(found.size());
            for (Entry entry : found) {
                rows.add(new Row.Item(entry));
            }
            return rows;
        }
        var groups = new LinkedHashMap<String, List<Entry>>();
        for (Entry entry : found) {
            groups.computeIfAbsent(grouping.key(entry), key -> new ArrayList<>()).add(entry);
        }
        var rows = new ArrayList<Row>(found.size() + groups.size());
        for (Map.Entry<String, List<Entry>> group : groups.entrySet()) {
            boolean open = !closed.contains(group.getKey());
            double points = 0;
            for (Entry entry : group.getValue()) {
                points += entry.finding().lockIn().points();
            }
            rows.add(new Row.Heading(group.getKey(), group.getValue().size(), points, open));
            if (open) {
                for (Entry entry : group.getValue()) {
                    rows.add(new Row.Item(entry));
                }
            }
        }
        return rows;
    }

    private static Map<Facet, Map<String, Integer>> sorted(Map<Facet, Map<String, Count>> counts) {
        var sorted = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        counts.forEach((facet, values) -> {
            var plain = new HashMap<String, Integer>();
            values.forEach((value, count) -> plain.put(value, count.many));
            sorted.put(facet, sorted(facet, plain));
        });
        return sorted;
    }

    private static Map<String, Integer> sorted(Facet facet, Map<String, Integer> values) {
        Comparator<Map.Entry<String, Integer>> order =
                facet == Facet.LEVEL
                        ? Map.Entry.comparingByKey(Comparator.reverseOrder())
                        : Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey());
        var sorted = new LinkedHashMap<String, Integer>();
        values.entrySet().stream()
                .sorted(order)
                .forEach(value -> sorted.put(value.getKey(), value.getValue()));
        return sorted;
    }
}
