package dev.unmoor.desktop.findings;

import java.util.List;
import java.util.Map;

/**
 * The answer to a query.
 *
 * @param rows what the table shows, in order
 * @param counts for each facet, how many entries have each value, most first
 * @param total how many findings there are
 * @param matching how many the query finds
 * @param hidden how many it would find but for tests and possible ones, which aren't shown unasked
 */
public record FindingsPage(
        List<Row> rows,
        Map<Facet, Map<String, Integer>> counts,
        int total,
        int matching,
        int hidden) {

    /** Nothing found, nothing there. */
    public static final FindingsPage EMPTY = new FindingsPage(List.of(), Map.of(), 0, 0, 0);
}
