package dev.unmoor.model;

import java.util.List;

/**
 * What one finding adds to lock-in.
 *
 * @param points its share of its cluster's points, from 0
 * @param level how hard the feature is to leave
 * @param why the reasons, hardest first
 */
public record LockIn(double points, Level level, List<String> why) {

    /** Nothing: inventory, tests, findings that bind to nobody. */
    public static final LockIn NONE = new LockIn(0, Level.L0, List.of());

    public LockIn {
        why = List.copyOf(why);
    }
}
