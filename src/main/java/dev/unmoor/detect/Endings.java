package dev.unmoor.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rules by the name that their paths end with: a surface has hundreds, and few of them end like the
 * call that is asked about.
 *
 * @param <R> the kind of rule
 */
final class Endings<R> {

    /**
     * A rule with its path in parts.
     *
     * @param number its place among all, as rules that stand earlier win
     */
    record Ruled<R>(R rule, List<String> path, int number) {}

    private final Map<String, List<Ruled<R>>> byName = new HashMap<>();

    /** Those that may end with any name. */
    private final List<Ruled<R>> open = new ArrayList<>();

    Endings(List<R> rules, Function<R, String> pathOf) {
        var all = new ArrayList<Ruled<R>>();
        for (R rule : rules) {
            all.add(new Ruled<>(rule, Matcher.path(pathOf.apply(rule)), all.size()));
        }
        for (Ruled<R> each : all) {
            if (isOpen(each)) {
                open.add(each);
                byName.values().forEach(named -> named.add(each));
            } else {
                byName.computeIfAbsent(each.path().getLast(), name -> new ArrayList<>(open))
                        .add(each);
            }
        }
    }

    private static boolean isOpen(Ruled<?> each) {
        return each.path().getLast().indexOf('*') >= 0;
    }

    /** The rules that may fit a path of names, in their order. */
    List<Ruled<R>> of(List<String> names) {
        return names.isEmpty() ? open : byName.getOrDefault(names.getLast(), open);
    }

    /** The rules that may fit either of two paths of names, in their order. */
    @SuppressWarnings("ReferenceEquality") // the same list for both is the usual case
    List<Ruled<R>> of(List<String> names, List<String> others) {
        List<Ruled<R>> some = of(names);
        List<Ruled<R>> more = of(others);
        return some == more
                ? some
                : Stream.concat(some.stream(), more.stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(Ruled::number))
                        .toList();
    }
}
