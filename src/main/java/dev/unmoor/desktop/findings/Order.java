package dev.unmoor.desktop.findings;

import dev.unmoor.model.Finding;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What the table is sorted by.
 *
 * @param column the column
 * @param descending whether backwards
 */
public record Order(Column column, boolean descending) {

    /** Hardest first: what a person should look at first. */
    public static final Order USUAL = new Order(Column.POINTS, true);

    /** The columns. */
    public enum Column {
        LEVEL,
        WHAT,
        KIND,
        VENDOR,
        WHERE,
        POINTS
    }

    private static final Comparator<Entry> PLACE =
            Comparator.comparing((Entry entry) -> entry.finding().path())
                    .thenComparingInt(entry -> entry.finding().line())
                    .thenComparingInt(entry -> entry.finding().column())
                    .thenComparing(entry -> entry.finding().id());

    /** The order in which entries are kept: that of their places in the code. */
    static List<Entry> byPlace(List<Entry> entries) {
        return entries.stream().sorted(PLACE).toList();
    }

    /**
     * Sorts.
     *
     * @param entries in the order of their places, which stays the order between equals: comparing
     *     paths again would cost more than all else
     */
    void sort(List<Entry> entries) {
        if (column == Column.WHERE) {
            if (descending) {
                Collections.reverse(entries);
            }
            return;
        }
        Comparator<Entry> by =
                switch (column) {
                    case LEVEL ->
                            Comparator.comparing((Entry entry) -> entry.finding().lockIn().level());
                    case WHAT -> Comparator.comparing(Entry::what);
                    case KIND -> Comparator.comparing((Entry entry) -> entry.finding().kind());
                    case VENDOR -> Comparator.comparing((Entry entry) -> entry.finding().vendor());
                    case WHERE -> PLACE;
                    case POINTS -> Comparator.comparingDouble(Order::points);
                };
        entries.sort(descending ? by.reversed() : by);
    }

    private static double points(Entry entry) {
        Finding finding = entry.finding();
        return finding.lockIn().points();
    }
}
