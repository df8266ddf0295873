package dev.unmoor.desktop.planner;

import dev.unmoor.catalog.Platform;
import dev.unmoor.desktop.memory.Planned;
import dev.unmoor.desktop.session.Library;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be left, and where one could go.
 *
 * @param from vendors that findings are bound to, most findings first
 * @param to platforms, those first that hold on to least once moved to
 */
record Choices(List<Choice> from, List<Choice> to) {

    private static final int COMPARED = 3;

    static final Choices NONE = new Choices(List.of(), List.of());

    /**
     * One choice.
     *
     * @param figure how many findings are bound to what is left; the score against a target
     */
    record Choice(String id, String name, int figure) {}

    Choices {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    static Choices of(Results results, Library library) {
        var from = new ArrayList<Choice>();
        for (VendorUse vendor : results.audit().vendors()) {
            if (vendor.findings() > 0 && library.catalog().vendor(vendor.id()) != null) {
                from.add(
                        new Choice(
                                vendor.id(),
                                results.index().vendorName(vendor.id()),
                                vendor.findings()));
            }
        }
        from.sort(Comparator.comparingInt(Choice::figure).reversed().thenComparing(Choice::id));
        Map<String, Integer> scores = new HashMap<>();
        for (Risk.TargetScore target : results.audit().risk().targets()) {
            scores.put(target.target(), target.score());
        }
        List<String> estimated =
                results.audit().effort().targets().stream().map(EffortSummary.Target::to).toList();
        var to = new ArrayList<Choice>();
        for (Platform platform : library.knowledge().platforms()) {
            to.add(
                    new Choice(
                            platform.id(),
                            platform.name(),
                            scores.getOrDefault(platform.id(), 100)));
        }
        to.sort(
                Comparator.comparingInt(
                                (Choice choice) -> {
                                    int at = estimated.indexOf(choice.id());
                                    return at < 0 ? Integer.MAX_VALUE : at;
                                })
                        .thenComparingInt(Choice::figure)
                        .thenComparing(Choice::name));
        return new Choices(from, to);
    }

    boolean isEmpty() {
        return from.isEmpty();
    }

    /** What was chosen, as far as it can still be; else what one would begin with. */
    Planned settle(Planned chosen) {
        List<String> left = chosen.from().stream().filter(id -> has(from, id)).toList();
        if (left.isEmpty() && !from.isEmpty()) {
            left = List.of(from.getFirst().id());
        }
        List<String> away = left;
        List<String> targets =
                chosen.to().stream().filter(id -> has(to, id) && !away.contains(id)).toList();
        if (targets.isEmpty()) {
            targets =
                    to.stream()
                            .map(Choice::id)
                            .filter(id -> !away.contains(id))
                            .limit(COMPARED)
                            .toList();
        }
        return new Planned(left, targets, chosen.scope());
    }

    private static boolean has(List<Choice> choices, String id) {
        return choices.stream().anyMatch(choice -> choice.id().equals(id));
    }

    /** The name of a choice on either side. */
    String name(String id) {
        for (List<Choice> side : List.of(to, from)) {
            for (Choice choice : side) {
                if (choice.id().equals(id)) {
                    return choice.name();
                }
            }
        }
        return id;
    }
}
