package dev.unmoor.plan;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.EffortProfile;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.risk.Score;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Subjects;
import dev.unmoor.risk.Vocabulary;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Plans moves: which files change, in which steps, what is lost, what it takes.
 *
 * <p>The same audit, request and tree give the same plan to the last byte.
 */
public final class Planner {

    /** A file that more likely changes than not hands its vendor's names on. */
    private static final double MORE_LIKELY_THAN_NOT = 0.5;

    private final Catalog catalog;
    private final Knowledge knowledge;
    private final Vocabulary words;
    private final Calibration calibration;

    /** A planner with the given knowledge. */
    public Planner(Catalog catalog, Knowledge knowledge) {
        this(catalog, knowledge, Calibration.NONE);
    }

    /**
     * A planner for a team.
     *
     * @param calibration what the team's own hours say of the estimates
     */
    public Planner(Catalog catalog, Knowledge knowledge, Calibration calibration) {
        this.calibration = calibration;
        this.catalog = catalog;
        this.knowledge = knowledge;
        this.words = Vocabulary.of(catalog);
    }

    /**
     * Makes a plan.
     *
     * @param audit of the tree
     * @param reader of the same tree
     * @throws PlanException if the request names nothing that is known, or the same on both sides
     */
    public MigrationPlan plan(Audit audit, PlanRequest request, TreeReader reader)
            throws PlanException {
        return make(audit, request, reader).plan();
    }

    /** A plan with what it was made from. */
    record Made(MigrationPlan plan, Move move, Mapping mapping, List<Finding> leaving) {}

    Made make(Audit audit, PlanRequest request, TreeReader reader) throws PlanException {
        Move move = move(request);
        Predicate<String> wanted = wanted(request.paths());
        List<Finding> inside =
                audit.findings().stream()
                        .filter(each -> wanted.test(each.path()) && each.confidence().counts())
                        .toList();
        List<Finding> leaving =
                inside.stream().filter(each -> move.leaves(each) && !each.inTest()).toList();
        var terrain = new Terrain(reader, inside, wanted);
        var chances = new Chances(knowledge.planning(), move);
        var footprint =
                new Footprint(
                        move,
                        terrain,
                        Results.pattern(move, inside, catalog),
                        id -> words.is(id, VendorKind.EVAL),
                        shape -> speaks(move, shape));
        Changes listed =
                Changes.of(
                        footprint.find(chances::of, MORE_LIKELY_THAN_NOT),
                        chances,
                        knowledge.planning());
        Set<String> within = ids(inside);
        Subject subject =
                Subjects.of(audit, List.of(), LocalDate.EPOCH)
                        .only(each -> within.contains(each.id()));
        var mapping = new Mapping(knowledge, catalog, move, leaving);
        Score score = score(subject, move, leaving, mapping);
        Map<String, Level> levels = levels(score, leaving);
        String kin = new Kinship(move, knowledge, words).of(leaving, mapping.platform());
        Changes changes =
                listed.sized(
                        new Sizing(knowledge.effort())
                                .factors(
                                        footprint.core().values(),
                                        leaving,
                                        levels,
                                        score != null && move.swapsService(),
                                        kin));
        Work work =
                new Needs(move, knowledge, words, mapping, levels)
                        .work(changes, leaving, inside, score, kin, subject);
        Estimate estimate =
                new EffortModel(knowledge.effort(), calibration).estimate(work, request.scope());
        var begun = new Drafts(move, changes, subject, leaving, mapping, levels, work);
        List<StepDraft> drafts = new StepPlan(begun, new Sketches(knowledge, mapping)).drafts();
        List<MigrationPlan.Step> steps =
                new Schedule(knowledge.effort(), calibration, move, drafts).steps();
        var plan =
                new MigrationPlan(
                        audit.tool(),
                        audit.project().untimed(),
                        request.from(),
                        request.to(),
                        request.scope().id(),
                        knowledge.effort().migrationClass(kin).label(),
                        files(changes, steps, kin),
                        changes.ripples(),
                        steps,
                        size(estimate),
                        mapping.lost(),
                        mapping.coverage(),
                        new Efforts(knowledge, words, calibration)
                                .of(estimate, kin, changes, leaving, move, request),
                        mapping.watch());
        return new Made(plan, move, mapping, leaving);
    }

    private Move move(PlanRequest request) throws PlanException {
        if (request.from().isEmpty() || request.to().isEmpty()) {
            throw new PlanException("a plan needs what is left and where to: --from and --to");
        }
        var sides = new Sides(catalog, knowledge);
        var from = new ArrayList<Side>();
        var to = new ArrayList<Side>();
        for (String id : request.from()) {
            from.add(sides.of(id));
        }
        for (String id : request.to()) {
            to.add(sides.of(id));
        }
        for (String id : request.from()) {
            if (request.to().contains(id)) {
                throw new PlanException(
                        "'" + id + "' stands on both sides: name another target to move to");
            }
        }
        return new Move(from, to);
    }

    /** Which paths the plan may touch; a glob that names a folder means all below it. */
    private static Predicate<String> wanted(List<String> globs) throws PlanException {
        var matchers = new ArrayList<PathMatcher>();
        for (String glob : globs) {
            String bare = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
            try {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + bare));
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + bare + "/**"));
            } catch (PatternSyntaxException e) {
                throw new PlanException("'" + glob + "' is no path pattern: " + e.getDescription());
            }
        }
        return path ->
                matchers.isEmpty()
                        || matchers.stream().anyMatch(matcher -> matcher.matches(Path.of(path)));
    }

    /** The score of what leaves against the target; null where the matrix has no column for it. */
    private @Nullable Score score(
            Subject subject, Move move, List<Finding> leaving, Mapping mapping) {
        String platform = mapping.platform();
        Set<String> left = ids(leaving);
        return platform == null || move.keepsVendor()
                ? null
                : new Scorer(knowledge, words)
                        .score(subject.only(each -> left.contains(each.id())), platform, null);
    }

    private boolean speaks(Move move, String shape) {
        return move.to().stream()
                .map(Side::platform)
                .anyMatch(each -> each != null && knowledge.speaks(each, shape));
    }

    private static Set<String> ids(List<Finding> findings) {
        var ids = new HashSet<String>();
        findings.forEach(each -> ids.add(each.id()));
        return ids;
    }

    /** How hard each finding is to move; by its kind where no score can say. */
    private static Map<String, Level> levels(@Nullable Score score, List<Finding> leaving) {
        if (score != null) {
            return score.levels();
        }
        var levels = new HashMap<String, Level>();
        for (Finding finding : leaving) {
            boolean reshaped =
                    finding.kind() == FindingKind.SDK_CALL
                            || finding.kind() == FindingKind.FRAMEWORK_CALL
                            || finding.kind() == FindingKind.RESPONSE_USE;
            boolean renamed =
                    finding.kind() == FindingKind.CLIENT
                            || finding.kind() == FindingKind.HTTP_ENDPOINT;
            levels.put(finding.id(), reshaped ? Level.L2 : renamed ? Level.L1 : Level.L0);
        }
        return levels;
    }

    private List<MigrationPlan.FileChange> files(
            Changes changes, List<MigrationPlan.Step> steps, String kin) {
        EffortProfile effort = knowledge.effort();
        double factor = effort.migrationClass(kin).factor();
        var stepsOf = new TreeMap<String, List<String>>();
        for (MigrationPlan.Step step : steps) {
            for (String file : step.files()) {
                stepsOf.computeIfAbsent(file, path -> new ArrayList<>()).add(step.id());
            }
        }
        return changes.files().stream()
                .map(each ->
                        new MigrationPlan.FileChange(
                                each.path(),
                                each.tier(),
                                each.why(),
                                stepsOf.getOrDefault(each.path(), List.of()),
                                Changes.hours(each, effort, factor)))
                .toList();
    }

    private static MigrationPlan.Size size(Estimate estimate) {
        return new MigrationPlan.Size(
                new MigrationPlan.Size.Lines(
                        figures(estimate.lines().p10()),
                        figures(estimate.lines().p50()),
                        figures(estimate.lines().p90())));
    }

    private static int figures(double lines) {
        return (int) Math.round(Estimate.twoFigures(lines));
    }
}
