package dev.unmoor.desktop.map;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What is to be seen of the map.
 *
 * @param columns the columns that are shown
 * @param focus id of the node around which is shown; empty for all
 * @param depth how many steps around the focus, 1 to 4
 * @param direction which way from the focus
 * @param expanded ids of modules whose files are shown
 * @param off ids of vendors that are supposed to be gone
 * @param mentions whether what only names a party counts too, as model ids and settings do
 */
public record MapOptions(
        Set<Column> columns,
        String focus,
        int depth,
        Direction direction,
        Set<String> expanded,
        Set<String> off,
        boolean mentions) {

    /** Deepest neighbourhood. */
    public static final int DEEPEST = 4;

    /** Which way to look from the focus. */
    public enum Direction {
        BOTH,
        /** What depends on it. */
        INTO,
        /** What it depends on. */
        OUT
    }

    /** The whole map, files folded into modules. */
    public static final MapOptions WHOLE =
            new MapOptions(usual(), "", 2, Direction.BOTH, Set.of(), Set.of(), false);

    public MapOptions {
        columns = Set.copyOf(columns);
        expanded = Set.copyOf(expanded);
        off = Set.copyOf(off);
        depth = Math.clamp(depth, 1, DEEPEST);
    }

    private static Set<Column> usual() {
        Set<Column> shown = EnumSet.noneOf(Column.class);
        for (Column column : Column.values()) {
            if (column.shownAtFirst()) {
                shown.add(column);
            }
        }
        return shown;
    }

    /** With a column shown or not. */
    public MapOptions toggle(Column column) {
        Set<Column> next = new HashSet<>(columns);
        if (!next.remove(column)) {
            next.add(column);
        }
        return new MapOptions(next, focus, depth, direction, expanded, off, mentions);
    }

    /** Around a node; empty for all. */
    public MapOptions around(String node) {
        return new MapOptions(columns, node, depth, direction, expanded, off, mentions);
    }

    /** So many steps around the focus. */
    public MapOptions withDepth(int steps) {
        return new MapOptions(columns, focus, steps, direction, expanded, off, mentions);
    }

    /** This way from the focus. */
    public MapOptions withDirection(Direction way) {
        return new MapOptions(columns, focus, depth, way, expanded, off, mentions);
    }

    /** With a module's files shown, or folded into it. */
    public MapOptions toggleExpanded(String module) {
        return new MapOptions(
                columns, focus, depth, direction, toggled(expanded, module), off, mentions);
    }

    /** With a vendor supposed to be gone, or back. */
    public MapOptions toggleOff(String vendor) {
        return new MapOptions(
                columns, focus, depth, direction, expanded, toggled(off, vendor), mentions);
    }

    /** With mere mentions counted, or not. */
    public MapOptions toggleMentions() {
        return new MapOptions(columns, focus, depth, direction, expanded, off, !mentions);
    }

    private static Set<String> toggled(Set<String> set, String value) {
        Set<String> next = new HashSet<>(set);
        if (!next.remove(value)) {
            next.add(value);
        }
        return next;
    }
}
