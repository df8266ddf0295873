package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.job.Progress;
import dev.unmoor.desktop.session.Names;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.model.Audit;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Measures, by hand, how soon the findings screen answers over 100,000 findings: query, facets with
 * counts and order in one pass, the best and the middle of some rounds. Not a test: times differ
 * from machine to machine.
 */
final class FindingsSpeed {

    private static final int FINDINGS = 100_000;
    private static final int ROUNDS = 15;
    private static final Progress FREE =
            new Progress() {
                @Override
                public void report(double share, String what) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    private FindingsSpeed() {}

    public static void main(String[] arguments) {
        Audit large = FixtureAudit.large(FINDINGS);
        var index = Results.of(FixtureAudit.ROOT, large, false, Instant.EPOCH, Names.NONE).index();
        List<Entry> entries =
                Order.byPlace(
                                large.findings().stream()
                                        .map(finding -> Entry.of(finding, index))
                                        .toList())
                        .stream()
                        // as in an audit, whose findings lie in memory as they stand in code
                        .map(entry -> Entry.of(entry.finding(), index))
                        .toList();
        for (String query :
                List.of("", "vendor:openai part1 -kind:import", "level:L3,L4", "create")) {
            for (Order.Column column : Order.Column.values()) {
                measure(large, entries, query, new Order(column, false), Grouping.NONE);
            }
            measure(large, entries, query, Order.USUAL, Grouping.FILE);
        }
    }

    private static void measure(
            Audit large, List<Entry> entries, String query, Order order, Grouping grouping) {
        var asked =
                new FindingsSearch.Asked(
                        entries, Query.parse(query), order, grouping, Set.of(), large);
        long[] times = new long[ROUNDS];
        int matching = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            matching = FindingsSearch.run(asked, FREE).matching();
            times[i] = System.nanoTime() - begin;
        }
        java.util.Arrays.sort(times);
        System.out.printf(
                "%-34s %-7s %-5s %7d found, best %5.1f ms, middle %5.1f ms%n",
                "'" + query + "'",
                order.column(),
                grouping,
                matching,
                times[0] / 1e6,
                times[ROUNDS / 2] / 1e6);
    }
}
