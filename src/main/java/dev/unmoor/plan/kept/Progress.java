package dev.unmoor.plan.kept;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.Calibration;
import dev.unmoor.plan.Estimate;
import dev.unmoor.plan.Traces;
import dev.unmoor.plan.TreeReader;
import dev.unmoor.plan.kept.PlanStatus.Evidence;
import dev.unmoor.plan.kept.PlanStatus.StepStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds a saved plan against the code as it is: what is done, what went stale, what is new. */
public final class Progress {

    private final Audit audit;
    private final TreeReader reader;
    private final Traces traces;
    private final LocalDate today;

    /**
     * @param audit of the tree as it is now
     * @param reader of the same tree
     * @param traces of the plan's move
     * @param today the day that expiries are held against
     */
    public Progress(Audit audit, TreeReader reader, Traces traces, LocalDate today) {
        this.audit = audit;
        this.reader = reader;
        this.traces = traces;
        this.today = today;
    }

    /**
     * The state of things.
     *
     * @param fresh the same plan made from the tree as it is now
     */
    public PlanStatus of(SavedPlan saved, MigrationPlan fresh) {
        Map<String, StepState> states = saved.states();
        var steps = new ArrayList<StepStatus>();
        double all = 0;
        double done = 0;
        double verified = 0;
        double p50 = 0;
        double p80 = 0;
        for (MigrationPlan.Step step : saved.plan().steps()) {
            StepStatus status = status(saved, step, states.getOrDefault(step.id(), StepState.NEW));
            steps.add(status);
            all += step.p50Hours();
            if (status.settled()) {
                done += step.p50Hours();
                verified += status.evidence() == Evidence.DONE ? step.p50Hours() : 0;
            } else {
                p50 += step.p50Hours();
                p80 += step.p80Hours();
            }
        }
        return new PlanStatus(
                saved.name(),
                saved.plan().from(),
                saved.plan().to(),
                saved.plan().project().commit(),
                audit.project().commit(),
                steps,
                share(done, all),
                share(verified, all),
                Estimate.twoFigures(p50),
                Estimate.twoFigures(p80),
                (int) audit.findings().stream().filter(this::remains).count(),
                missing(
                        saved.guards().keySet(),
                        fresh.files().stream().map(MigrationPlan.FileChange::path).toList()),
                fresh.steps().stream()
                        .filter(each -> saved.step(each.id()).isEmpty())
                        .map(MigrationPlan.Step::title)
                        .toList(),
                calibration(List.of(saved)));
    }

    private static double share(double part, double all) {
        return all == 0 ? 0 : Math.round(100 * part / all) / 100.0;
    }

    private static List<String> missing(Collection<String> known, List<String> wanted) {
        return wanted.stream().filter(each -> !known.contains(each)).toList();
    }

    private boolean remains(Finding finding) {
        return !finding.inTest()
                && finding.confidence().counts()
                && finding.kind() != FindingKind.DEV_TOOL
                && traces.leaves(finding);
    }

    private StepStatus status(SavedPlan saved, MigrationPlan.Step step, StepState state) {
        var paths = new TreeSet<String>(step.files());
        step.places().forEach(place -> paths.add(place.path()));
        Set<String> there = new TreeSet<>(reader.paths());
        int left = left(step, paths);
        Evidence evidence = evidence(saved, step, paths, left);
        var stale = new ArrayList<String>();
        var gone = new ArrayList<String>();
        boolean open = evidence != Evidence.DONE && state.state() != Event.State.DONE;
        for (String path : paths) {
            Guard before = saved.guards().get(path);
            if (before == null || before.equals(Guard.MISSING) || !open) {
                continue;
            }
            if (!there.contains(path)) {
                gone.add(path);
            } else if (!Guard.of(reader, path).equals(before)) {
                stale.add(path);
            }
        }
        boolean expired =
                state.state() == Event.State.DISMISSED
                        && state.until() != null
                        && !LocalDate.parse(state.until()).isAfter(today);
        return new StepStatus(
                step.id(),
                step.phase(),
                step.wave(),
                step.title(),
                state,
                evidence,
                step.places().size(),
                left,
                stale,
                gone,
                expired,
                conflict(state, evidence, left, expired));
    }

    /** Places in the step's files that are of the kinds it concerns and still bound. */
    private int left(MigrationPlan.Step step, Set<String> paths) {
        var ids = new TreeSet<String>(step.findings());
        boolean all = step.places().isEmpty() || step.check().equals("gone");
        return (int)
                audit.findings().stream()
                        .filter(each -> paths.contains(each.path()) && traces.leaves(each))
                        .filter(each -> each.confidence().counts())
                        .filter(each -> all || ids.contains(each.id()))
                        .count();
    }

    private Evidence evidence(
            SavedPlan saved, MigrationPlan.Step step, Set<String> paths, int left) {
        return switch (step.check()) {
            case "gone" -> gone(saved, step, paths, left);
            case "declared" -> declared(paths);
            default -> Evidence.UNSEEN;
        };
    }

    private Evidence gone(SavedPlan saved, MigrationPlan.Step step, Set<String> paths, int left) {
        if (step.phase().equals("cleanup")) {
            boolean any = audit.findings().stream().anyMatch(this::remains);
            return any ? partly(left < step.places().size() && left > 0) : Evidence.DONE;
        }
        if (step.places().isEmpty() && left == 0) {
            // nothing was bound here by itself: only that the files changed can be seen
            return partly(paths.stream().anyMatch(path -> changed(saved, path)));
        }
        return left == 0 ? Evidence.DONE : partly(left < step.places().size());
    }

    private boolean changed(SavedPlan saved, String path) {
        Guard before = saved.guards().get(path);
        return before != null && !before.equals(Guard.of(reader, path));
    }

    private static Evidence partly(boolean some) {
        return some ? Evidence.PARTLY : Evidence.NOT_BEGUN;
    }

    private Evidence declared(Set<String> paths) {
        long declaring =
                paths.stream()
                        .filter(path ->
                                reader.read(path)
                                        .filter(text -> traces.declares(path, text))
                                        .isPresent())
                        .count();
        return declaring == 0
                ? Evidence.NOT_BEGUN
                : declaring == paths.size() ? Evidence.DONE : Evidence.PARTLY;
    }

    private static String conflict(StepState state, Evidence evidence, int left, boolean expired) {
        if (expired) {
            return "Its dismissal ended on " + state.until() + ": decide again.";
        }
        boolean unfinished = evidence == Evidence.PARTLY || evidence == Evidence.NOT_BEGUN;
        if (state.state() == Event.State.DONE && unfinished && left > 0) {
            return "It is marked as done, and "
                    + left
                    + (left == 1 ? " place is" : " places are")
                    + " still bound to what is left.";
        }
        if (state.state() == Event.State.DONE && unfinished) {
            return "It is marked as done, and the code doesn't show it yet.";
        }
        if (state.state() == Event.State.OPEN && evidence == Evidence.DONE) {
            return "The code shows that it is done, and nobody has marked it so.";
        }
        return "";
    }

    /** What the hours recorded in some plans say of their estimates. */
    public static Calibration calibration(List<SavedPlan> plans) {
        var actuals = new ArrayList<Calibration.Actual>();
        for (SavedPlan plan : plans) {
            // an estimate that learned already is held against what the model itself said
            double learned = plan.plan().effort().calibration();
            for (Map.Entry<String, StepState> each : plan.states().entrySet()) {
                Double hours = each.getValue().actualHours();
                MigrationPlan.Step step = plan.step(each.getKey()).orElse(null);
                if (hours != null && step != null && learned > 0) {
                    actuals.add(
                            new Calibration.Actual(
                                    hours,
                                    step.p50Hours() / learned,
                                    step.p80Hours() / learned,
                                    step.p90Hours() / learned));
                }
            }
        }
        return Calibration.of(actuals);
    }
}
