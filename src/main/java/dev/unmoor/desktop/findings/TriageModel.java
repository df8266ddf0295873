package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.workbench.Remembered;
import dev.unmoor.history.Decision;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.Triage;
import dev.unmoor.history.TriageFile;
import dev.unmoor.history.Verdict;
import dev.unmoor.model.Finding;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about the findings of the project in hand: from the history and from the file
 * that its team has committed. Each decision is kept at once and can be undone. Used from the
 * window's thread.
 */
public final class TriageModel {

    private static final int REMEMBERED = 200;

    private final TaskCenter tasks;
    private final Remembered remembered;
    private final Consumer<String> problem;
    private final Runnable rejudged;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<Triage> triage = new ReadOnlyObjectWrapper<>(Triage.NONE);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();

    /** Changes on their way to the history, in the order in which they were made. */
    private final Queue<Change> waiting = new ConcurrentLinkedQueue<>();

    private final Object writing = new Object();

    private Map<String, Decision> decisions = new LinkedHashMap<>();
    private @Nullable Results results;

    /** What one decision did: what was there before, and what is there since. */
    private record Step(List<Decision> before, List<Decision> after) {}

    private record Change(Path root, String name, List<String> gone, List<Decision> made) {}

    /**
     * A model of no project.
     *
     * @param problem hears, in a sentence, what could not be read or kept
     * @param rejudged is run when it has changed what is a false positive, and that is kept: such
     *     findings count nowhere
     */
    public TriageModel(
            TaskCenter tasks, Remembered remembered, Consumer<String> problem, Runnable rejudged) {
        this.tasks = tasks;
        this.remembered = remembered;
        this.problem = problem;
        this.rejudged = rejudged;
        this.reading = new Latest(tasks);
    }

    private record Read(List<Decision> decisions, List<String> problems) {}

    /** Takes the results of a project and reads what was decided about it. */
    public void show(Results now) {
        boolean other = results == null || !results.root().equals(now.root());
        results = now;
        if (other) {
            decisions = new LinkedHashMap<>();
            past.clear();
            future.clear();
            update();
        }
        reading.ask(
                "read what was decided",
                progress -> read(now.root()),
                read -> {
                    read.problems().forEach(problem);
                    decisions = new LinkedHashMap<>();
                    read.decisions().forEach(each -> decisions.put(each.fingerprint(), each));
                    update();
                });
    }

    /** Runs on a worker. What can't be read costs the decisions in it, not the others. */
    private Read read(Path root) {
        List<String> problems = new ArrayList<>();
        List<Decision> kept = List.of();
        List<Decision> committed = List.of();
        try {
            kept = remembered.ask(history -> history.triage().of(root));
        } catch (HistoryException failed) {
            problems.add(String.valueOf(failed.getMessage()));
        }
        try {
            committed = TriageFile.read(root);
        } catch (HistoryException failed) {
            problems.add(String.valueOf(failed.getMessage()));
        }
        return new Read(Triage.merge(committed, kept), problems);
    }

    /**
     * Decides about findings.
     *
     * @param expires the last day on which it holds; null for ever
     */
    public void decide(
            Collection<Finding> findings,
            Verdict verdict,
            String reason,
            String comment,
            @Nullable LocalDate expires,
            Instant now) {
        if (findings.isEmpty()) {
            return;
        }
        List<Decision> after =
                findings.stream()
                        .map(each -> Triage.decide(each, verdict, reason, comment, expires, now))
                        .toList();
        step(new Step(about(findings), after));
    }

    /** Takes back what was decided about findings. */
    public void reopen(Collection<Finding> findings) {
        List<Decision> before = about(findings);
        if (!before.isEmpty()) {
            step(new Step(before, List.of()));
        }
    }

    private List<Decision> about(Collection<Finding> findings) {
        List<Decision> about = new ArrayList<>();
        for (Finding each : findings) {
            Decision decision = triage.get().decision(each.id());
            if (decision != null) {
                about.add(decision);
            }
        }
        return about;
    }

    private void step(Step step) {
        past.push(step);
        if (past.size() > REMEMBERED) {
            past.removeLast();
        }
        future.clear();
        apply(step.before(), step.after());
    }

    /** Undoes the last decision, if there is one. */
    public void undo() {
        if (!past.isEmpty()) {
            Step step = past.pop();
            future.push(step);
            apply(step.after(), step.before());
        }
    }

    /** Makes the decision again that was undone last. */
    public void redo() {
        if (!future.isEmpty()) {
            Step step = future.pop();
            past.push(step);
            apply(step.before(), step.after());
        }
    }

    private void apply(List<Decision> gone, List<Decision> made) {
        gone.forEach(each -> decisions.remove(each.fingerprint()));
        made.forEach(each -> decisions.put(each.fingerprint(), each));
        update();
        Results now = results;
        boolean counts =
                Stream.concat(gone.stream(), made.stream())
                        .anyMatch(each -> each.verdict() == Verdict.FALSE_POSITIVE);
        if (now != null) {
            waiting.add(
                    new Change(
                            now.root(),
                            now.audit().project().name(),
                            gone.stream().map(Decision::fingerprint).toList(),
                            made));
            tasks.quietly(
                    "keep what was decided",
                    progress -> keep(),
                    kept -> {
                        if (counts) {
                            rejudged.run();
                        }
                    },
                    failure -> problem.accept(String.valueOf(failure.getMessage())));
        }
    }

    /** Runs on a worker, several at once perhaps: each takes the change whose turn it is. */
    private int keep() throws HistoryException {
        synchronized (writing) {
            int kept = 0;
            for (Change next = waiting.poll(); next != null; next = waiting.poll()) {
                Change change = next;
                kept +=
                        remembered.ask(history -> {
                            history.triage().remove(change.root(), change.name(), change.gone());
                            history.triage().put(change.root(), change.name(), change.made());
                            return 1;
                        });
            }
            return kept;
        }
    }

    /**
     * Writes all decisions into the project's file.
     *
     * @param done hears how many they are
     */
    public void write(Consumer<Integer> done) {
        Results now = results;
        if (now == null) {
            return;
        }
        List<Decision> all = List.copyOf(decisions.values());
        tasks.quietly(
                "write what was decided",
                progress -> TriageFile.write(now.root(), all),
                file -> done.accept(all.size()),
                failure -> problem.accept(String.valueOf(failure.getMessage())));
    }

    private void update() {
        Results now = results;
        triage.set(
                now == null || decisions.isEmpty()
                        ? Triage.NONE
                        : Triage.of(
                                decisions.values(),
                                now.all(),
                                LocalDate.ofInstant(now.finished(), ZoneId.systemDefault())));
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }

    /** What holds for which finding. */
    public ReadOnlyObjectProperty<Triage> triageProperty() {
        return triage.getReadOnlyProperty();
    }

    /** Whether there is a decision to undo. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether there is a decision to make again. */
    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }
}
