package dev.unmoor.desktop.map;

import dev.unmoor.desktop.map.MapPicture.Box;
import dev.unmoor.desktop.map.MapPicture.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Places a picture: each box in its column, ordered so that few links cross (barycentre sweeps), as
 * near to the height of its neighbours as the others let it, links on their way past a column kept
 * clear of its boxes. The same picture always gives the same places.
 */
final class LayeredLayout {

    static final double BOX_WIDTH = 152;
    static final double COLUMN_GAP = 64;

    private static final double LEAST_HEIGHT = 38;
    private static final double MOST_HEIGHT = 82;

    /** With more boxes than this in it, a column's boxes are low. */
    private static final int CROWD = 9;

    private static final double CROWDED_HEIGHT = 28;
    private static final double BETWEEN = 10;
    private static final double BETWEEN_PASSING = 3;
    private static final double PASSING = 7;
    private static final double HEADING = 34;
    private static final int SWEEPS = 12;

    /** Where a box lies. */
    record Place(double x, double y, double width, double height) {
        double middle() {
            return y + height / 2;
        }
    }

    /** A point that a link goes through. */
    record Point(double x, double y) {}

    /** The way of a link: its beginning, the columns that it passes, its end. */
    record Way(Link link, List<Point> points, double thickness) {}

    /**
     * A placed picture.
     *
     * @param headings the left edge of each column that has boxes
     */
    record Placed(
            Map<String, Place> places,
            List<Way> ways,
            Map<Column, Double> headings,
            double width,
            double height) {}

    private static final class Item {
        final String id;
        final int column;
        final double height;
        final List<Item> left = new ArrayList<>();
        final List<Item> right = new ArrayList<>();
        double y;
        double wanted;

        Item(String id, int column, double height) {
            this.id = id;
            this.column = column;
            this.height = height;
        }

        double middle() {
            return y + height / 2;
        }
    }

    private final MapPicture picture;
    private final Map<Column, Integer> indexes = new LinkedHashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<Link, List<Item>> chains = new LinkedHashMap<>();
    private final List<List<Item>> columns = new ArrayList<>();

    private LayeredLayout(MapPicture picture) {
        this.picture = picture;
    }

    static Placed place(MapPicture picture) {
        return new LayeredLayout(picture).run();
    }

    private Placed run() {
        build();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            order(sweep % 2 == 0);
        }
        stack();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            relax(sweep % 2 == 0, Math.pow(0.92, sweep));
        }
        return placed();
    }

    private void build() {
        int most = picture.boxes().stream().mapToInt(Box::weight).max().orElse(1);
        Map<Column, Integer> crowds = new HashMap<>();
        picture.boxes().forEach(box -> crowds.merge(box.column(), 1, Integer::sum));
        for (Box box : picture.boxes()) {
            if (!indexes.containsKey(box.column())) {
                indexes.put(box.column(), indexes.size());
                columns.add(new ArrayList<>());
            }
            double share = Math.sqrt((double) box.weight() / Math.max(1, most));
            boolean crowded = crowds.getOrDefault(box.column(), 0) > CROWD;
            double least = crowded ? CROWDED_HEIGHT : LEAST_HEIGHT;
            double highest = crowded ? LEAST_HEIGHT : MOST_HEIGHT;
            var item = new Item(box.id(), index(box.column()), least + (highest - least) * share);
            items.put(box.id(), item);
            columns.get(item.column).add(item);
        }
        Map<String, Item> lanes = new HashMap<>();
        for (Link link : picture.links()) {
            Item from = item(link.from());
            Item to = item(link.to());
            var chain = new ArrayList<Item>();
            chain.add(from);
            for (int column = from.column + 1; column < to.column; column++) {
                chain.add(lane(link, column, lanes));
            }
            chain.add(to);
            for (int i = 1; i < chain.size() && from.column != to.column; i++) {
                Item left = chain.get(i - 1);
                Item right = chain.get(i);
                if (!left.right.contains(right)) {
                    left.right.add(right);
                    right.left.add(left);
                }
            }
            chains.put(link, chain);
        }
    }

    /** Links from one box, of one manner, pass a column bundled in one lane. */
    private Item lane(Link link, int column, Map<String, Item> lanes) {
        String id = link.from() + '\n' + link.manner() + '\n' + column;
        return lanes.computeIfAbsent(
                id,
                key -> {
                    var lane = new Item(key, column, PASSING);
                    columns.get(column).add(lane);
                    return lane;
                });
    }

    private int index(Column column) {
        Integer index = indexes.get(column);
        return index == null ? 0 : index;
    }

    private Item item(String id) {
        Item item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("a link ends at " + id + ", which isn't drawn");
        }
        return item;
    }

    /** Orders each column by where its neighbours to one side are. */
    private void order(boolean rightwards) {
        int count = columns.size();
        for (int step = 1; step < count; step++) {
            List<Item> column = columns.get(rightwards ? step : count - 1 - step);
            List<Item> beside = columns.get(rightwards ? step - 1 : count - step);
            Map<Item, Integer> ranks = ranks(beside);
            Map<Item, Integer> own = ranks(column);
            for (Item item : column) {
                List<Item> near = rightwards ? item.left : item.right;
                double sum = 0;
                int known = 0;
                for (Item neighbour : near) {
                    Integer rank = ranks.get(neighbour);
                    if (rank != null) {
                        sum += rank;
                        known++;
                    }
                }
                Integer rank = own.get(item);
                // without neighbours it stays, in proportion, where it is
                item.wanted =
                        known > 0
                                ? sum / known
                                : (rank == null ? 0 : rank)
                                        * (double) beside.size()
                                        / Math.max(1, column.size());
            }
            column.sort(
                    Comparator.comparingDouble((Item item) -> item.wanted)
                            .thenComparing(item -> item.id));
        }
    }

    private static Map<Item, Integer> ranks(List<Item> column) {
        var ranks = new HashMap<Item, Integer>();
        for (Item item : column) {
            ranks.put(item, ranks.size());
        }
        return ranks;
    }

    private void stack() {
        double tallest = 0;
        for (List<Item> column : columns) {
            tallest = Math.max(tallest, height(column));
        }
        for (List<Item> column : columns) {
            double y = (tallest - height(column)) / 2;
            Item above = null;
            for (Item item : column) {
                y += above == null ? 0 : above.height + gap(above, item);
                item.y = y;
                above = item;
            }
        }
    }

    private static double height(List<Item> column) {
        double height = 0;
        Item above = null;
        for (Item item : column) {
            height += item.height + (above == null ? 0 : gap(above, item));
            above = item;
        }
        return height;
    }

    /** Boxes stand clear of each other; links that pass run close together. */
    private static double gap(Item above, Item below) {
        boolean passing = above.height == PASSING && below.height == PASSING;
        return passing ? BETWEEN_PASSING : BETWEEN;
    }

    /** Draws each item towards the middle of its neighbours, and parts those that overlap. */
    private void relax(boolean rightwards, double strength) {
        int count = columns.size();
        for (int step = 0; step < count; step++) {
            List<Item> column = columns.get(rightwards ? step : count - 1 - step);
            for (Item item : column) {
                double sum = 0;
                int known = 0;
                for (Item near : item.left) {
                    sum += near.middle();
                    known++;
                }
                for (Item near : item.right) {
                    sum += near.middle();
                    known++;
                }
                if (known > 0) {
                    item.y += (sum / known - item.middle()) * strength;
                }
            }
            part(column);
        }
    }

    /**
     * Parts a column's items with the least movement: isotonic regression (pool adjacent violators)
     * over their places less the room that those above them need.
     */
    private static void part(List<Item> column) {
        var sums = new ArrayList<Double>();
        var counts = new ArrayList<Integer>();
        double offset = 0;
        Item above = null;
        for (Item item : column) {
            offset += above == null ? 0 : above.height + gap(above, item);
            above = item;
            double sum = item.y - offset;
            int count = 1;
            while (!sums.isEmpty() && sums.getLast() / counts.getLast() > sum / count) {
                sum += sums.removeLast();
                count += counts.removeLast();
            }
            sums.add(sum);
            counts.add(count);
        }
        offset = 0;
        above = null;
        int block = 0;
        int left = counts.isEmpty() ? 0 : counts.getFirst();
        for (Item item : column) {
            if (left == 0) {
                block++;
                left = counts.get(block);
            }
            offset += above == null ? 0 : above.height + gap(above, item);
            above = item;
            item.y = sums.get(block) / counts.get(block) + offset;
            left--;
        }
    }

    private Placed placed() {
        double top = Double.MAX_VALUE;
        for (List<Item> column : columns) {
            for (Item item : column) {
                top = Math.min(top, item.y);
            }
        }
        double bottom = 0;
        for (List<Item> column : columns) {
            for (Item item : column) {
                item.y += HEADING - top;
                bottom = Math.max(bottom, item.y + item.height);
            }
        }
        var places = new TreeMap<String, Place>();
        items.forEach((id, item) ->
                places.put(id, new Place(x(item.column), item.y, BOX_WIDTH, item.height)));
        var headings = new LinkedHashMap<Column, Double>();
        indexes.forEach((column, index) -> headings.put(column, x(index)));
        double width =
                columns.isEmpty() ? 0 : columns.size() * (BOX_WIDTH + COLUMN_GAP) - COLUMN_GAP;
        return new Placed(places, ways(), headings, width, bottom);
    }

    /** How far a curve between two points runs level at each end. */
    static double pull(Point from, Point to) {
        return from.x() == to.x() ? COLUMN_GAP * 0.6 : Math.abs(to.x() - from.x()) * 0.5;
    }

    private static double x(int column) {
        return column * (BOX_WIDTH + COLUMN_GAP);
    }

    private List<Way> ways() {
        int most = picture.links().stream().mapToInt(Link::weight).max().orElse(1);
        Map<Item, List<Item>> leaving = new HashMap<>();
        Map<Item, List<Item>> arriving = new HashMap<>();
        for (List<Item> chain : chains.values()) {
            neighbour(leaving, chain.getFirst(), chain.get(1));
            neighbour(arriving, chain.getLast(), chain.get(chain.size() - 2));
        }
        Comparator<Item> downwards =
                Comparator.comparingDouble(Item::middle).thenComparing(item -> item.id);
        leaving.values().forEach(items -> items.sort(downwards));
        arriving.values().forEach(items -> items.sort(downwards));
        var ways = new ArrayList<Way>();
        chains.forEach((link, chain) -> {
            var points = new ArrayList<Point>();
            Item from = chain.getFirst();
            Item to = chain.getLast();
            points.add(
                    new Point(
                            x(from.column) + BOX_WIDTH,
                            port(from, leaving.get(from), chain.get(1))));
            for (Item passing : chain.subList(1, chain.size() - 1)) {
                points.add(new Point(x(passing.column), passing.middle()));
                points.add(new Point(x(passing.column) + BOX_WIDTH, passing.middle()));
            }
            // between two boxes of one column the link swings out and back
            double end = from.column == to.column ? BOX_WIDTH : 0;
            points.add(
                    new Point(
                            x(to.column) + end,
                            port(to, arriving.get(to), chain.get(chain.size() - 2))));
            double share = Math.log1p(link.weight()) / Math.log1p(Math.max(2, most));
            ways.add(new Way(link, List.copyOf(points), 1.2 + 5.3 * share));
        });
        return ways;
    }

    private static void neighbour(Map<Item, List<Item>> sides, Item item, Item other) {
        List<Item> known = sides.computeIfAbsent(item, key -> new ArrayList<>());
        if (!known.contains(other)) {
            known.add(other);
        }
    }

    /** Links leave and reach a box side by side, not all at one point. */
    private static double port(Item item, @Nullable List<Item> others, Item other) {
        if (others == null || others.size() < 2) {
            return item.middle();
        }
        double room = item.height - 12;
        double each = Math.min(9, room / (others.size() - 1));
        return item.middle() + (others.indexOf(other) - (others.size() - 1) / 2.0) * each;
    }
}
