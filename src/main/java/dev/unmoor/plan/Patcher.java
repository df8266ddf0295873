package dev.unmoor.plan;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import dev.unmoor.plan.patch.Edits;
import dev.unmoor.plan.patch.UnifiedDiff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes patches of what nobody has to decide: base URL, key and model where the target takes
 * today's calls as they are, and the model's class where a framework reaches both. A file is
 * changed wholly or not at all, so that what is applied runs; what is left is said.
 */
public final class Patcher {

    private final Catalog catalog;
    private final Knowledge knowledge;
    private final LocalDate today;

    /**
     * @param today the day that models' retirements are held against
     */
    public Patcher(Catalog catalog, Knowledge knowledge, LocalDate today) {
        this.catalog = catalog;
        this.knowledge = knowledge;
        this.today = today;
    }

    /**
     * A patch.
     *
     * @param audit of the tree
     * @param models which model takes which one's place; for others the one with the nearest list
     *     price does, where there is one
     * @param reader of the same tree
     * @throws PlanException if the request names nothing that is known, or the same on both sides
     */
    public Patch patch(
            Audit audit, PlanRequest request, Map<String, String> models, TreeReader reader)
            throws PlanException {
        Planner.Made made = new Planner(catalog, knowledge).make(audit, request, reader);
        String platform = made.mapping().platform();
        if (platform == null) {
            return Patch.of(
                    List.of(),
                    List.of(new Patch.Left("", 0, "the catalog has no mapping for the target")));
        }
        Side to =
                made.move().to().stream()
                        .filter(each -> platform.equals(each.platform()))
                        .findFirst()
                        .orElseThrow();
        var known = new Replacement(to, platform, made.move(), models(audit, models, to));
        var byFile = new TreeMap<String, List<Finding>>();
        for (Finding finding : made.leaving()) {
            byFile.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
        }
        var changed = new ArrayList<Patch.Changed>();
        var left = new ArrayList<Patch.Left>();
        var needed = new TreeSet<String>();
        boolean keyed = false;
        for (Map.Entry<String, List<Finding>> each : byFile.entrySet()) {
            String path = each.getKey();
            String text = reader.read(path).orElse("");
            boolean code =
                    each.getValue().stream().anyMatch(CallEdits::concerns)
                            && FileKind.of(path) == FileKind.SOURCE
                            && !path.endsWith(".ipynb");
            if (!code || text.isEmpty()) {
                continue;
            }
            if (each.getValue().stream().noneMatch(CallEdits::runs)) {
                left.add(
                        new Patch.Left(
                                path,
                                each.getValue().getFirst().line(),
                                "names models apart from any call: change them with the calls that"
                                        + " use them"));
                continue;
            }
            var edits = new Edits(text);
            var rewriting = new CallEdits(knowledge, known, path, edits, each.getValue());
            rewriting.run();
            left.addAll(rewriting.left());
            if (!edits.isEmpty() && rewriting.left().isEmpty()) {
                needed.addAll(rewriting.dependencies());
                keyed |= rewriting.keyed();
                changed.add(change(path, edits, rewriting.done()));
            }
        }
        if (!changed.isEmpty()) {
            var surroundings = new SettingEdits(reader, made, known);
            changed.addAll(surroundings.manifests(needed));
            if (keyed) {
                changed.addAll(surroundings.environments());
            }
            left.addAll(surroundings.left());
        }
        changed.sort(Comparator.comparing(Patch.Changed::path));
        return Patch.of(changed, left);
    }

    static Patch.Changed change(String path, Edits edits, List<String> what) {
        String after = edits.apply();
        return new Patch.Changed(
                path,
                UnifiedDiff.of(path, edits.text(), after),
                after,
                what.stream().distinct().toList());
    }

    private Map<String, String> models(Audit audit, Map<String, String> given, Side to) {
        var models = new HashMap<String, String>();
        var standIns = new StandIns(catalog, today);
        for (ModelUse model : audit.models()) {
            String vendor = to.vendor() == null ? to.id() : to.vendor();
            standIns.at(vendor, model.price())
                    .ifPresent(entry -> models.put(model.id(), entry.id()));
        }
        models.putAll(given);
        return models;
    }

    /**
     * What takes what one's place.
     *
     * @param models by the id as written
     */
    record Replacement(Side to, String platform, Move move, Map<String, String> models) {

        /** The variable that holds the target's key; null if none is known. */
        @Nullable String keyVariable() {
            return to.env().stream()
                    .filter(each -> each.endsWith("API_KEY"))
                    .min(
                            Comparator.comparing((String each) -> !startsLike(each))
                                    .thenComparing(each -> !Naming.speaksOf(each, to.brands()))
                                    .thenComparingInt(String::length)
                                    .thenComparing(each -> each))
                    .orElse(null);
        }

        private boolean startsLike(String variable) {
            String vendor = to.vendor() == null ? to.id() : to.vendor();
            return Naming.folded(variable).startsWith(Naming.words(vendor).getLast())
                    || Naming.folded(variable).startsWith(Naming.folded(vendor));
        }

        /** Variables that hold keys of what is left. */
        List<String> oldKeys() {
            return move.env().stream().filter(each -> each.endsWith("_KEY")).sorted().toList();
        }
    }
}
