package dev.unmoor.desktop.findings;

import dev.unmoor.model.Finding;
import java.util.Comparator;

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

    /** The order, with the place in the code between equals. */
    Comparator<Entry> comparator() {
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
        return (descending ? by.reversed() : by).thenComparing(PLACE);
    }

    private static double points(Entry entry) {
        Finding finding = entry.finding();
        return finding.lockIn().points();
    }
}
