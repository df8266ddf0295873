package dev.unmoor.gate;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.ModelUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Holds findings against a policy: one line for each thing that it does not allow. */
final class PolicyCheck {

    /** Findings that name nobody in particular. */
    private static final Set<String> NOBODY = Set.of("multi", "unbound");

    /** What binds running code; coding tools of the developers are their own affair. */
    private static final Set<FindingKind> TOOLS = EnumSet.of(FindingKind.DEV_TOOL);

    private final Policy policy;
    private final Audit audit;
    private final List<Finding> judged;
    private final @Nullable Audit before;
    private final LocalDate today;
    private final BiFunction<Audit, LocalDate, Map<String, Integer>> moduleScores;
    private final Set<Policy.Waiver> overdue = new LinkedHashSet<>();
    private final List<String> broken = new ArrayList<>();

    PolicyCheck(
            Policy policy,
            Audit audit,
            List<Finding> judged,
            @Nullable Audit before,
            LocalDate today,
            BiFunction<Audit, LocalDate, Map<String, Integer>> moduleScores) {
        this.policy = policy;
        this.audit = audit;
        this.judged = judged.stream().filter(each -> !TOOLS.contains(each.kind())).toList();
        this.before = before;
        this.today = today;
        this.moduleScores = moduleScores;
    }

    List<String> broken() {
        vendors();
        hosts();
        models();
        capabilities();
        scores();
        for (Policy.Waiver each : overdue) {
            broken.add(
                    "policy: the exception for "
                            + each.rule()
                            + " "
                            + String.join(", ", each.match())
                            + " ended on "
                            + each.expires()
                            + " ("
                            + each.reason()
                            + ")");
        }
        return List.copyOf(broken);
    }

    private void vendors() {
        Map<String, List<Finding>> bad = new TreeMap<>();
        for (Finding each : judged) {
            List<String> bound = each.vendors() == null ? List.of(each.vendor()) : each.vendors();
            for (String vendor : bound) {
                if (!NOBODY.contains(vendor)
                        && !policy.vendors().allows(vendor)
                        && !lifted("vendors", vendor, each.path())) {
                    bad.computeIfAbsent(vendor, key -> new ArrayList<>()).add(each);
                }
            }
        }
        report("vendor", "is not allowed", bad);
    }

    private void hosts() {
        Map<String, List<Finding>> bad = new TreeMap<>();
        for (Finding each : judged) {
            String host = each.host();
            if (host != null
                    && !NOBODY.contains(host)
                    && !policy.hosts().allows(host)
                    && !lifted("hosts", host, each.path())) {
                bad.computeIfAbsent(host, key -> new ArrayList<>()).add(each);
            }
        }
        report("host", "is not allowed", bad);
    }

    private void models() {
        Map<String, Boolean> pinned = new HashMap<>();
        for (ModelUse each : audit.models()) {
            pinned.put(each.id(), each.pinned());
        }
        Map<String, List<Finding>> bad = new TreeMap<>();
        Map<String, List<Finding>> moving = new TreeMap<>();
        for (Finding each : judged) {
            String model = each.model();
            if (model == null) {
                continue;
            }
            if (!policy.models().allows(model) && !lifted("models", model, each.path())) {
                bad.computeIfAbsent(model, key -> new ArrayList<>()).add(each);
            }
            if (policy.pinned()
                    && Boolean.FALSE.equals(pinned.get(model))
                    && !lifted("pinned", model, each.path())) {
                moving.computeIfAbsent(model, key -> new ArrayList<>()).add(each);
            }
        }
        report("model", "is not allowed", bad);
        report("model", "names no version and has to be pinned", moving);
    }

    private void capabilities() {
        for (Policy.Limited rule : policy.capabilities()) {
            Map<String, List<Finding>> bad = new TreeMap<>();
            for (Finding each : judged) {
                for (String id : new TreeSet<>(each.capabilities())) {
                    boolean limited = rule.ids().stream().anyMatch(glob -> Glob.matches(glob, id));
                    boolean inside =
                            rule.onlyIn().stream()
                                    .anyMatch(glob -> Glob.matches(glob, each.path()));
                    if (limited
                            && !inside
                            && each.kind() != FindingKind.SEAM_CALL
                            && !lifted("capabilities", id, each.path())) {
                        bad.computeIfAbsent(id, key -> new ArrayList<>()).add(each);
                    }
                }
            }
            String where =
                    rule.onlyIn().isEmpty()
                            ? "is not to be used"
                            : "is to be used only in " + String.join(", ", rule.onlyIn());
            report(
                    "capability",
                    rule.reason().isEmpty() ? where : where + " (" + rule.reason() + ")",
                    bad);
        }
    }

    private void report(String what, String why, Map<String, List<Finding>> bad) {
        bad.forEach((name, findings) ->
                broken.add(
                        "policy: " + what + " " + name + " " + why + ": " + Gate.places(findings)));
    }

    private void scores() {
        Integer most = policy.maxScore();
        if (most != null) {
            Integer old = before == null ? null : before.risk().score();
            over("the project", "*", audit.risk().score(), most, old);
        }
        if (policy.modules().isEmpty()) {
            return;
        }
        Map<String, Integer> now = moduleScores.apply(audit, today);
        Map<String, Integer> then = before == null ? Map.of() : moduleScores.apply(before, today);
        new TreeMap<>(now)
                .forEach((module, score) -> {
                    Integer limit = limit(module);
                    if (limit != null) {
                        over("module " + module, module, score, limit, then.get(module));
                    }
                });
    }

    /** The limit of a module: of the globs that match it, the longest's. */
    private @Nullable Integer limit(String module) {
        Integer limit = null;
        int longest = -1;
        for (Map.Entry<String, Integer> each : new TreeMap<>(policy.modules()).entrySet()) {
            if (each.getKey().length() > longest && Glob.matches(each.getKey(), module)) {
                longest = each.getKey().length();
                limit = each.getValue();
            }
        }
        return limit;
    }

    private void over(String what, String name, int score, int most, @Nullable Integer old) {
        if (score > most && (old == null || score > old) && !lifted("score", name, name)) {
            broken.add(
                    "policy: "
                            + what
                            + " scores "
                            + score
                            + ", at most "
                            + most
                            + " is allowed"
                            + (old == null ? "" : " (was " + old + ")"));
        }
    }

    /** Whether an exception lifts a rule; one that would, but has ended, is said. */
    private boolean lifted(String rule, String name, String path) {
        boolean lifted = false;
        for (Policy.Waiver each : policy.exceptions()) {
            if (each.lifts(rule, name, path)) {
                if (each.expired(today)) {
                    overdue.add(each);
                } else {
                    lifted = true;
                }
            }
        }
        return lifted;
    }
}
