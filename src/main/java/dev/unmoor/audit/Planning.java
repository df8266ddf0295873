package dev.unmoor.audit;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Comparison;
import dev.unmoor.model.Id;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.outlook.Bills;
import dev.unmoor.outlook.Surroundings;
import dev.unmoor.outlook.Volume;
import dev.unmoor.plan.Calibration;
import dev.unmoor.plan.Comparer;
import dev.unmoor.plan.ComparisonRequest;
import dev.unmoor.plan.Patch;
import dev.unmoor.plan.Patcher;
import dev.unmoor.plan.PlanException;
import dev.unmoor.plan.PlanRequest;
import dev.unmoor.plan.Planner;
import dev.unmoor.plan.Scope;
import dev.unmoor.plan.Traces;
import dev.unmoor.plan.kept.PlanStatus;
import dev.unmoor.plan.kept.Progress;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.risk.Evidence;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FrontEnds;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans of one audited tree: the one door for the command line and the desktop.
 *
 * <p>Opened once for an audit, it plans, compares and checks as often as asked; a single plan takes
 * seconds, so call it off the thread that draws. Not safe to share between threads.
 */
public final class Planning {

    private final Audit audit;
    private final Catalog catalog;
    private final Knowledge knowledge;
    private final CheckoutReader reader;
    private Calibration calibration = Calibration.NONE;

    private Planning(Audit audit, Catalog catalog, Knowledge knowledge, CheckoutReader reader) {
        this.audit = audit;
        this.catalog = catalog;
        this.knowledge = knowledge;
        this.reader = reader;
    }

    /**
     * Opens the planning of a tree.
     *
     * @param audit of the folder
     * @param root the same folder
     * @param catalogs folders with further catalog files, as for the audit
     * @throws AuditException if the tree or a catalog can't be read; the message says what to do
     */
    public static Planning of(Audit audit, Path root, List<Path> catalogs) throws AuditException {
        var source = new CatalogSource(catalogs, root);
        return new Planning(audit, source.catalog(), source.knowledge(), CheckoutReader.open(root));
    }

    /**
     * Lets what the team's own migrations really took bear on every estimate from now on.
     *
     * @param plans in which actual hours are recorded
     * @return what they say of the estimates so far
     */
    public Calibration learn(List<SavedPlan> plans) {
        calibration = Progress.calibration(plans);
        return calibration;
    }

    /**
     * Plans a move.
     *
     * @throws AuditException if the request names nothing that is known, or the same on both sides
     */
    public MigrationPlan plan(PlanRequest request) throws AuditException {
        try {
            return new Planner(catalog, knowledge, calibration).plan(audit, request, reader);
        } catch (PlanException e) {
            throw said(e);
        }
    }

    /**
     * Compares several ways out with each other and with staying.
     *
     * @throws AuditException if the request names nothing that is known, the same on both sides, or
     *     no target
     */
    public Comparison compare(ComparisonRequest request) throws AuditException {
        try {
            List<Evidence> evidence =
                    audit.findings().isEmpty()
                            ? List.of()
                            : new Surroundings(knowledge).gather(audit.findings(), reader);
            return new Comparer(catalog, knowledge, calibration)
                    .compare(audit, evidence, request, reader);
        } catch (PlanException e) {
            throw said(e);
        }
    }

    /**
     * The mechanical part of a move as a patch; nothing is written. Each changed file is parsed as
     * it would be; one that no longer can be, or whose change would carry a secret along, is left
     * to a person.
     *
     * @param models which model takes which one's place; for others the one with the nearest list
     *     price does, where there is one
     * @param today the day that models' retirements are held against
     * @throws AuditException if the request names nothing that is known, or the same on both sides
     */
    public Patch patch(PlanRequest request, Map<String, String> models, LocalDate today)
            throws AuditException {
        try {
            Patch patch =
                    new Patcher(catalog, knowledge, today).patch(audit, request, models, reader);
            var changed = new ArrayList<Patch.Changed>();
            var left = new ArrayList<Patch.Left>(patch.left());
            for (Patch.Changed each : patch.changed()) {
                if (!Secrets.mask(each.diff()).equals(each.diff())) {
                    left.add(
                            new Patch.Left(
                                    each.path(), 0, "a secret stands beside what would change"));
                } else if (problems(each.path(), each.text())
                        > problems(each.path(), reader.read(each.path()).orElse(""))) {
                    left.add(new Patch.Left(each.path(), 0, "the change would not be understood"));
                } else {
                    changed.add(each);
                }
            }
            return Patch.of(changed, left);
        } catch (PlanException e) {
            throw said(e);
        }
    }

    /** What a front end does not understand of a file; none where no front end reads it. */
    private int problems(String path, String text) {
        return reader.language(path)
                .map(language ->
                        FrontEnds.standard()
                                .parse(new SourceText(path, language, text))
                                .problems()
                                .size())
                .orElse(0);
    }

    /**
     * Begins to keep a plan that was made here.
     *
     * @param paths globs that its request was narrowed to
     */
    public SavedPlan save(String name, MigrationPlan plan, List<String> paths, Instant now) {
        return SavedPlan.of(name, plan, paths, reader, now);
    }

    /**
     * Holds a saved plan against this tree: what is done, what went stale, what is new.
     *
     * @param today the day that expiries are held against
     * @throws AuditException if the plan's ids are no longer known
     */
    public PlanStatus status(SavedPlan saved, LocalDate today) throws AuditException {
        MigrationPlan plan = saved.plan();
        MigrationPlan fresh =
                plan(new PlanRequest(plan.from(), plan.to(), saved.paths(), scope(plan.scope())));
        try {
            Traces traces = Traces.of(catalog, knowledge, plan.from(), plan.to());
            return new Progress(audit, reader, traces, today).of(saved, fresh);
        } catch (PlanException e) {
            throw said(e);
        }
    }

    private static Scope scope(String id) throws AuditException {
        try {
            return Id.of(Scope.class, id);
        } catch (IllegalArgumentException e) {
            throw said(e);
        }
    }

    /**
     * What each of the targets would cost a month, for a {@link ComparisonRequest}.
     *
     * @param targets ids, as in the request
     * @param volumes by model; without any nothing is known
     * @param dayRate US dollars that a working day costs; 0 if unknown
     * @param today the day that prices are held against
     */
    public ComparisonRequest.Costs costs(
            List<List<String>> targets, List<Volume> volumes, double dayRate, LocalDate today) {
        var bills = new Bills(catalog, knowledge, audit.models(), volumes, today);
        Map<String, Comparison.MonthlyCost> at = new HashMap<>();
        for (List<String> target : targets) {
            Comparison.MonthlyCost cost = bills.at(target.getFirst());
            if (cost != null) {
                at.put(target.getFirst(), cost);
            }
        }
        return new ComparisonRequest.Costs(bills.today(), at, dayRate);
    }

    /**
     * Plans a single move.
     *
     * @param audit of the folder
     * @param root the same folder
     * @param catalogs folders with further catalog files, as for the audit
     * @throws AuditException if the tree or a catalog can't be read, or the request names nothing
     *     that is known; the message says what to do
     */
    public static MigrationPlan plan(
            Audit audit, PlanRequest request, Path root, List<Path> catalogs)
            throws AuditException {
        return of(audit, root, catalogs).plan(request);
    }

    private static AuditException said(Exception e) {
        String message = e.getMessage();
        return new AuditException(message == null ? e.getClass().getSimpleName() : message, e);
    }
}
