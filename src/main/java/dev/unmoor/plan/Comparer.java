package dev.unmoor.plan;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.LevelTable;
import dev.unmoor.catalog.SupportCell;
import dev.unmoor.catalog.SupportLevel;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Comparison;
import dev.unmoor.model.Comparison.Cell;
import dev.unmoor.model.Comparison.MonthlyCost;
import dev.unmoor.model.Comparison.Option;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Level;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.risk.Evidence;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Subjects;
import dev.unmoor.risk.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Plans the same move to several targets and holds them against each other and against staying.
 *
 * <p>Ordered by what can be defended: fewest blockers, then whether anything is gained, then the
 * smallest budget (P80), then the lowest lock-in afterwards. The first is recommended if it is not
 * blocked and something is gained; else staying is.
 */
public final class Comparer {

    private final Catalog catalog;
    private final Knowledge knowledge;
    private final Vocabulary words;
    private final Calibration calibration;

    /**
     * A comparer with the given knowledge.
     *
     * @param calibration what the team's own hours say of the estimates
     */
    public Comparer(Catalog catalog, Knowledge knowledge, Calibration calibration) {
        this.calibration = calibration;
        this.catalog = catalog;
        this.knowledge = knowledge;
        this.words = Vocabulary.of(catalog);
    }

    /**
     * Compares.
     *
     * @param audit of the tree
     * @param evidence what the repository shows beside its findings, as for the audit
     * @param reader of the same tree
     * @throws PlanException if the request names nothing that is known, the same on both sides, or
     *     no target
     */
    public Comparison compare(
            Audit audit, List<Evidence> evidence, ComparisonRequest request, TreeReader reader)
            throws PlanException {
        if (request.targets().isEmpty()) {
            throw new PlanException("a comparison needs targets: --to, once for each");
        }
        if (new TreeSet<>(request.targets().stream().map(Object::toString).toList()).size()
                < request.targets().size()) {
            throw new PlanException("a target is named twice: each is compared once");
        }
        var planner = new Planner(catalog, knowledge, calibration);
        var remembering = new RememberingReader(reader);
        var made = new ArrayList<Planner.Made>();
        for (List<String> target : request.targets()) {
            made.add(planner.make(audit, request.plan(target), remembering));
        }
        Subject subject = Subjects.of(audit, evidence, LocalDate.EPOCH);
        int now = audit.risk().score();
        var options = new ArrayList<Option>();
        for (Planner.Made each : made) {
            options.add(option(each, subject, now, request.costs()));
        }
        var reasons =
                new Reasons(
                        audit,
                        words,
                        request.costs(),
                        options,
                        Retirement.first(audit, made.getFirst().leaving()));
        List<Option> told = options.stream().map(reasons::tell).sorted(Comparer::better).toList();
        return new Comparison(
                audit.tool(),
                audit.project().untimed(),
                request.from(),
                request.paths(),
                request.scope().id(),
                reasons.stay(told),
                told,
                matrix(made, told),
                reasons.advice(told));
    }

    private static int better(Option a, Option b) {
        return Comparator.comparingInt((Option each) -> each.blockers().size())
                .thenComparing(each -> each.gains().isEmpty())
                .thenComparingDouble(each -> each.effort().p80Days())
                .thenComparingInt(Comparer::after)
                .thenComparing(each -> String.join(",", each.to()))
                .compare(a, b);
    }

    private static int after(Option option) {
        Integer after = option.scoreAfter();
        return after == null ? Integer.MAX_VALUE : after;
    }

    private Option option(
            Planner.Made made, Subject subject, int now, ComparisonRequest.Costs costs) {
        MigrationPlan plan = made.plan();
        MonthlyCost cost = costs.at().get(plan.to().getFirst());
        MigrationPlan.Coverage coverage = plan.coverage();
        int all =
                coverage.nativeCount()
                        + coverage.compatible()
                        + coverage.adaptable()
                        + coverage.emulate()
                        + coverage.none();
        int met = coverage.nativeCount() + coverage.compatible() + coverage.adaptable();
        return new Option(
                plan.to(),
                String.join(", ", made.move().to().stream().map(Side::name).toList()),
                plan.migrationClass(),
                coverage,
                share(met, all),
                verified(made.mapping()),
                plan.lost().stream()
                        .map(MigrationPlan.Lost::capability)
                        .filter(this::blocks)
                        .toList(),
                plan.lost(),
                plan.watch().stream().filter(Comparer::silent).toList(),
                plan.watch().stream().filter(each -> !silent(each)).toList(),
                made.move().routes(),
                dropIn(made),
                (int) plan.files().stream().filter(each -> each.tier().equals("must")).count(),
                (int) plan.files().stream().filter(each -> !each.tier().equals("must")).count(),
                plan.size(),
                plan.effort(),
                scoreAfter(made, subject, now),
                cost,
                payback(plan, cost, costs),
                List.of(),
                List.of(),
                List.of());
    }

    private static double share(int part, int all) {
        return all == 0 ? 1 : Math.round(100.0 * part / all) / 100.0;
    }

    private static double verified(Mapping mapping) {
        List<SupportCell> cells =
                mapping.used().keySet().stream()
                        .map(mapping::cell)
                        .filter(each -> each != null)
                        .toList();
        return share(
                (int) cells.stream().filter(each -> each.provenance().verified()).count(),
                cells.size());
    }

    /** Whether nothing offered there can take a call's place. */
    private boolean blocks(String id) {
        var capability = words.capabilities().get(id);
        LevelTable.Row row = capability == null ? null : knowledge.levels().row(capability);
        return row != null && row.none() == Level.L5;
    }

    private static boolean silent(MigrationPlan.Watch watch) {
        return watch.failure().toLowerCase(Locale.ROOT).contains("silent");
    }

    /** Whether every call that has a wire shape is taken there as it is written. */
    private boolean dropIn(Planner.Made made) {
        String platform = made.mapping().platform();
        List<Finding> shaped =
                made.leaving().stream()
                        .filter(each -> each.shape() != null && each.framework() == null)
                        .toList();
        return platform != null
                && !shaped.isEmpty()
                && shaped.stream().allMatch(each -> knowledge.speaks(platform, each.shape()));
    }

    private @Nullable Integer scoreAfter(Planner.Made made, Subject subject, int now) {
        if (made.leaving().isEmpty()) {
            return now;
        }
        Side target =
                made.move().to().stream()
                        .filter(each -> each.platform() != null || Sides.routes(each))
                        .findFirst()
                        .orElse(null);
        if (target == null || made.move().keepsVendor()) {
            return null;
        }
        var arrival = new Arrival(knowledge, made.move(), made.mapping(), target);
        var moved =
                new Subject(
                        arrival.of(subject.findings()),
                        List.of(),
                        subject.models(),
                        subject.modules(),
                        subject.evidence(),
                        subject.project(),
                        subject.today());
        return new Scorer(knowledge, words).assess(moved).risk().score();
    }

    private static @Nullable Double payback(
            MigrationPlan plan, @Nullable MonthlyCost cost, ComparisonRequest.Costs costs) {
        MonthlyCost today = costs.today();
        if (today == null || cost == null || costs.dayRate() <= 0) {
            return null;
        }
        double saving = today.dollars() - cost.dollars();
        return saving <= 0
                ? null
                : Estimate.twoFigures(plan.effort().p80Days() * costs.dayRate() / saving);
    }

    private List<Comparison.Row> matrix(List<Planner.Made> made, List<Option> order) {
        var used = new TreeMap<String, TreeSet<String>>();
        for (Planner.Made each : made) {
            each.mapping()
                    .used()
                    .forEach((capability, findings) ->
                            findings.forEach(finding ->
                                    used.computeIfAbsent(capability, key -> new TreeSet<>())
                                            .add(finding.id())));
        }
        var rows = new ArrayList<Comparison.Row>();
        used.forEach((capability, findings) -> {
            var cells = new ArrayList<Cell>();
            for (Option option : order) {
                made.stream()
                        .filter(each -> each.plan().to().equals(option.to()))
                        .findFirst()
                        .ifPresent(each -> cells.add(cell(each, capability)));
            }
            rows.add(
                    new Comparison.Row(
                            capability,
                            words.capabilityName(capability),
                            List.copyOf(findings),
                            cells));
        });
        return rows;
    }

    private static Cell cell(Planner.Made made, String capability) {
        if (made.move().keepsVendor()) {
            return new Cell(
                    SupportLevel.ADAPTABLE.id(), "the vendor stays, its library changes", "", true);
        }
        SupportCell cell = made.mapping().cell(capability);
        return cell == null
                ? new Cell("unknown", "", "", false)
                : new Cell(
                        cell.level().id(),
                        cell.note(),
                        cell.provenance().source(),
                        cell.provenance().verified());
    }
}
