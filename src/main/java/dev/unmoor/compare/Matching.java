package dev.unmoor.compare;

import dev.unmoor.compare.Difference.Changed;
import dev.unmoor.compare.Difference.Moved;
import dev.unmoor.model.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the findings of two audits, surest first: by id, which survives moved lines; by equal text
 * in another file; by the same function of the same file, for what was edited. What is left over
 * was added or removed.
 */
record Matching(
        List<Finding> added,
        List<Finding> removed,
        List<Moved> moved,
        List<Changed> changed,
        int same) {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    static Matching of(List<Finding> before, List<Finding> after) {
        var moved = new ArrayList<Moved>();
        var changed = new ArrayList<Changed>();
        Pairs byId = Pairs.of(before, after, Finding::id);
        int same = 0;
        for (Pair pair : byId.pairs) {
            List<String> what = differences(pair.before, pair.after);
            if (what.isEmpty()) {
                same++;
            } else {
                changed.add(new Changed(pair.before, pair.after, what));
            }
        }
        Pairs byText = Pairs.of(byId.removed, byId.added, Matching::text);
        for (Pair pair : byText.pairs) {
            // two findings of one file can differ in id and not in text: an ordinal was taken
            if (pair.before.path().equals(pair.after.path())) {
                same++;
            } else {
                moved.add(new Moved(pair.before, pair.after));
            }
        }
        Pairs byPlace = Pairs.of(byText.removed, byText.added, Matching::place);
        for (Pair pair : byPlace.pairs) {
            List<String> what = differences(pair.before, pair.after);
            note(what, "level", level(pair.before), level(pair.after));
            changed.add(
                    new Changed(
                            pair.before, pair.after, what.isEmpty() ? List.of("its text") : what));
        }
        return new Matching(byPlace.added, byPlace.removed, moved, changed, same);
    }

    private static String text(Finding finding) {
        return String.join(
                "\n",
                finding.kind().id(),
                finding.rule(),
                finding.vendor(),
                Objects.toString(finding.symbol(), ""),
                Objects.toString(finding.model(), ""),
                BLANK.matcher(finding.snippet()).replaceAll(""));
    }

    private static String place(Finding finding) {
        return String.join(
                "\n",
                finding.kind().id(),
                finding.path(),
                Objects.toString(finding.symbol(), ""),
                Objects.toString(finding.api(), finding.rule()));
    }

    /**
     * What differs in words. The level is left out: it is against the best target of the whole
     * audit, so that a change elsewhere can move it.
     */
    private static List<String> differences(Finding before, Finding after) {
        var what = new ArrayList<String>();
        note(what, "vendor", before.vendor(), after.vendor());
        note(what, "host", before.host(), after.host());
        note(what, "model", before.model(), after.model());
        note(
                what,
                "capabilities",
                String.join(", ", before.capabilities()),
                String.join(", ", after.capabilities()));
        return what;
    }

    private static String level(Finding finding) {
        return finding.lockIn().level().id();
    }

    private static void note(
            List<String> what, String name, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            what.add(name + " " + shown(before) + " → " + shown(after));
        }
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "none" : value;
    }

    private record Pair(Finding before, Finding after) {}

    /** What one key pairs, first with first, and what it leaves. */
    private record Pairs(List<Pair> pairs, List<Finding> removed, List<Finding> added) {

        static Pairs of(
                List<Finding> before, List<Finding> after, Function<Finding, String> keyOf) {
            Map<String, Deque<Finding>> waiting = new HashMap<>();
            for (Finding each : before) {
                waiting.computeIfAbsent(keyOf.apply(each), key -> new ArrayDeque<>()).add(each);
            }
            var pairs = new ArrayList<Pair>();
            var added = new ArrayList<Finding>();
            var paired = new IdentityHashMap<Finding, Boolean>();
            for (Finding each : after) {
                Deque<Finding> same = waiting.get(keyOf.apply(each));
                Finding old = same == null ? null : same.pollFirst();
                if (old == null) {
                    added.add(each);
                } else {
                    pairs.add(new Pair(old, each));
                    paired.put(old, true);
                }
            }
            List<Finding> removed =
                    before.stream().filter(each -> !paired.containsKey(each)).toList();
            return new Pairs(pairs, removed, added);
        }
    }
}
