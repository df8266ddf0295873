package dev.unmoor.plan;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.SemanticChange;
import dev.unmoor.catalog.SupportCell;
import dev.unmoor.catalog.SupportLevel;
import dev.unmoor.model.Argument;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.MigrationPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What carries over, what is lost, and what means another thing at the target. */
final class Mapping {

    private static final Set<FindingKind> CALLS =
            EnumSet.of(
                    FindingKind.SDK_CALL,
                    FindingKind.FRAMEWORK_CALL,
                    FindingKind.HTTP_ENDPOINT,
                    FindingKind.CLIENT,
                    FindingKind.VENDOR_STATE);

    private final Knowledge knowledge;
    private final Catalog catalog;
    private final Move move;
    private final List<Finding> leaving;
    private final Map<String, List<Finding>> used = new TreeMap<>();

    /**
     * @param leaving the findings that are bound to what is left, tests left out
     */
    Mapping(Knowledge knowledge, Catalog catalog, Move move, List<Finding> leaving) {
        this.knowledge = knowledge;
        this.catalog = catalog;
        this.move = move;
        this.leaving = leaving;
        for (Finding finding : leaving) {
            if (CALLS.contains(finding.kind())) {
                for (String capability : finding.capabilities()) {
                    used.computeIfAbsent(capability, id -> new ArrayList<>()).add(finding);
                }
            }
        }
    }

    /** The variables that hold keys of what is left. */
    List<String> keys() {
        return move.env().stream().filter(each -> each.endsWith("_KEY")).sorted().toList();
    }

    /** The capabilities used, each with the findings that use it. */
    Map<String, List<Finding>> used() {
        return used;
    }

    /** The first of the targets that the support matrix has a column for. */
    @Nullable String platform() {
        return move.to().stream()
                .map(Side::platform)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }

    /** The best cell that any target has for a capability; null where the matrix knows none. */
    @Nullable SupportCell cell(String capability) {
        SupportCell best = null;
        for (Side side : move.to()) {
            SupportCell cell =
                    side.platform() == null ? null : knowledge.support(capability, side.platform());
            if (cell != null && (best == null || cell.level().compareTo(best.level()) < 0)) {
                best = cell;
            }
        }
        return best;
    }

    /**
     * How many of the used capabilities have which equivalent. Where the vendor stays behind a
     * framework, gateway or another library they all do, in another shape.
     */
    MigrationPlan.Coverage coverage() {
        var counts = new EnumMap<SupportLevel, Integer>(SupportLevel.class);
        for (String capability : used.keySet()) {
            SupportCell cell = cell(capability);
            SupportLevel level =
                    move.keepsVendor() || cell == null ? SupportLevel.ADAPTABLE : cell.level();
            counts.merge(level, 1, Integer::sum);
        }
        return new MigrationPlan.Coverage(
                counts.getOrDefault(SupportLevel.NATIVE, 0),
                counts.getOrDefault(SupportLevel.COMPATIBLE, 0),
                counts.getOrDefault(SupportLevel.ADAPTABLE, 0),
                counts.getOrDefault(SupportLevel.EMULATE, 0),
                counts.getOrDefault(SupportLevel.NONE, 0));
    }

    /** What has no equivalent at the target, and what could stand in for it. */
    List<MigrationPlan.Lost> lost() {
        var lost = new ArrayList<MigrationPlan.Lost>();
        if (move.keepsVendor()) {
            return lost;
        }
        used.forEach((capability, findings) -> {
            SupportCell cell = cell(capability);
            if (cell != null && cell.level() == SupportLevel.NONE) {
                lost.add(
                        new MigrationPlan.Lost(
                                capability,
                                findings.stream().map(Finding::id).distinct().toList(),
                                cell.note().isEmpty()
                                        ? "Nothing offered stands in for it: do without, or"
                                                + " keep this part where it is."
                                        : cell.note() + "."));
            }
        });
        return lost;
    }

    /** How the capabilities of some findings carry over, hardest first, in one line. */
    String of(List<Finding> findings) {
        var lines = new TreeMap<String, SupportCell>();
        for (Finding finding : findings) {
            for (String capability : finding.capabilities()) {
                SupportCell cell = cell(capability);
                if (cell != null) {
                    lines.put(capability, cell);
                }
            }
        }
        if (lines.isEmpty() || move.keepsVendor()) {
            return move.to().stream().anyMatch(side -> side.vendor() == null)
                    ? "The catalog does not know the target: no mapping is given."
                    : "The vendor's features stay; calls take the shape of "
                            + String.join(", ", move.to().stream().map(Side::name).toList())
                            + ".";
        }
        return lines.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, SupportCell> each) ->
                                                each.getValue().level(),
                                        Comparator.reverseOrder())
                                .thenComparing(Map.Entry::getKey))
                .map(each -> line(each.getKey(), each.getValue()))
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private String line(String capability, SupportCell cell) {
        var known = catalog.capabilities().get(capability);
        return (known == null ? capability : known.name())
                + ": "
                + cell.level().id()
                + (cell.note().isEmpty() ? "" : " (" + cell.note() + ")")
                + (cell.provenance().verified() ? "" : " [not verified]");
    }

    /** The changes of meaning that concern the calls as they are written. */
    List<MigrationPlan.Watch> watch() {
        var watch = new ArrayList<MigrationPlan.Watch>();
        String target = platform();
        if (target == null || move.keepsVendor()) {
            return watch;
        }
        for (SemanticChange change : knowledge.changes()) {
            SemanticChange.Condition when = change.when();
            boolean here = change.to().contains("*") || change.to().contains(target);
            if (when == null || !here) {
                continue;
            }
            List<String> concerned =
                    leaving.stream()
                            .filter(finding -> concerns(finding, change, when))
                            .map(Finding::id)
                            .toList();
            if (!concerned.isEmpty()) {
                watch.add(
                        new MigrationPlan.Watch(
                                change.id(),
                                change.change(),
                                change.failure(),
                                change.fix(),
                                concerned,
                                change.provenance().source()));
            }
        }
        return watch;
    }

    private static boolean concerns(
            Finding finding, SemanticChange change, SemanticChange.Condition when) {
        boolean kind =
                when.kinds().isEmpty()
                        ? CALLS.contains(finding.kind()) && finding.kind() != FindingKind.CLIENT
                        : when.kinds().contains(finding.kind());
        boolean shape =
                change.shapes().isEmpty()
                        || (finding.shape() != null && change.shapes().contains(finding.shape()));
        boolean capability =
                when.capabilities().isEmpty()
                        || finding.capabilities().stream().anyMatch(when.capabilities()::contains);
        return kind
                && shape
                && capability
                && passes(finding.arguments(), when)
                && fits(when.model(), finding.model())
                && fits(when.api(), finding.api());
    }

    private static boolean passes(List<Argument> arguments, SemanticChange.Condition when) {
        Pattern missing = when.missing();
        if (missing != null && arguments.stream().anyMatch(each -> fits(missing, each.name()))) {
            return false;
        }
        Pattern named = when.argument();
        Pattern value = when.value();
        if (named == null) {
            return true;
        }
        return arguments.stream()
                .anyMatch(each ->
                        fits(named, each.name())
                                && (value == null
                                        || value.matcher(each.text()).find()
                                        || fits(value, each.value())));
    }

    private static boolean fits(@Nullable Pattern pattern, @Nullable String text) {
        return pattern == null
                || (text != null
                        && (pattern.matcher(text).matches()
                                || (text.indexOf('.') >= 0 && pattern.matcher(text).find())));
    }

    /** The findings that leave, by capability id in small letters, for steps of one feature. */
    List<Finding> using(Set<String> capabilities) {
        return leaving.stream()
                .filter(each -> CALLS.contains(each.kind()))
                .filter(each ->
                        each.capabilities().stream()
                                .map(id -> id.toLowerCase(Locale.ROOT))
                                .anyMatch(capabilities::contains))
                .toList();
    }
}
