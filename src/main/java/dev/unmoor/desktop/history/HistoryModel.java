package dev.unmoor.desktop.history;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.desktop.job.Job;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.Progress;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Remembered;
import dev.unmoor.history.AuditSummary;
import dev.unmoor.history.Comparing;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.StoredAudit;
import dev.unmoor.history.TimeMachine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The history screen without its window. Used from the window's thread. */
public final class HistoryModel {

    private final TaskCenter tasks;
    private final Remembered remembered;
    private final Consumer<String> problem;
    private final Latest reading;
    private final Latest comparing;

    private final ReadOnlyObjectWrapper<HistoryPage> page =
            new ReadOnlyObjectWrapper<>(HistoryPage.EMPTY);
    private final ObjectProperty<@Nullable AuditSummary> before = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable AuditSummary> after = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Compared> compared =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper travelling = new ReadOnlyBooleanWrapper();

    private @Nullable Path root;
    private boolean choosing;

    /**
     * Two audits side by side.
     *
     * @param comparing null where one of the reports has made room and its line alone is left
     * @param problem why a report can't be read; null where it can, or has made room
     */
    public record Compared(
            AuditSummary before,
            AuditSummary after,
            @Nullable Comparing comparing,
            @Nullable String problem,
            List<ChangeRow> rows) {

        public Compared {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A model of no project.
     *
     * @param problem hears, in a sentence, what could not be forgotten or kept
     */
    public HistoryModel(TaskCenter tasks, Remembered remembered, Consumer<String> problem) {
        this.problem = problem;
        this.tasks = tasks;
        this.remembered = remembered;
        this.reading = new Latest(tasks);
        this.comparing = new Latest(tasks);
        before.addListener((value, was, now) -> compare());
        after.addListener((value, was, now) -> compare());
    }

    /** Shows a project, or what has become of it since. */
    public void show(Path project) {
        boolean other = !project.equals(root);
        root = project;
        if (other) {
            choose(null, null);
        }
        String key = History.key(project);
        reading.ask("read the history", progress -> read(key), this::take);
    }

    private HistoryPage read(String key) {
        try {
            return remembered.ask(history ->
                    new HistoryPage(history.audits(key), history.size(), history.cap(), null));
        } catch (HistoryException failed) {
            // shown in place of the page: the rest of the window lives without a history
            return new HistoryPage(List.of(), 0, 0, String.valueOf(failed.getMessage()));
        }
    }

    private void take(HistoryPage now) {
        page.set(now);
        List<AuditSummary> audits = now.audits();
        AuditSummary first = known(before.get());
        AuditSummary last = known(after.get());
        if (last == null && !audits.isEmpty()) {
            last = audits.getLast();
        }
        if (first == null && audits.size() > 1) {
            first = audits.get(audits.size() - 2);
        }
        choose(first, last);
    }

    private @Nullable AuditSummary known(@Nullable AuditSummary audit) {
        return audit == null
                ? null
                : page.get().audits().stream()
                        .filter(each -> each.id() == audit.id())
                        .findFirst()
                        .orElse(null);
    }

    /** Puts two audits side by side, whichever way round they are given. */
    public void choose(@Nullable AuditSummary first, @Nullable AuditSummary second) {
        choosing = true;
        boolean turned = first != null && second != null && first.moment().isAfter(second.moment());
        before.set(turned ? second : first);
        after.set(turned ? first : second);
        choosing = false;
        compare();
    }

    private void compare() {
        if (choosing) {
            return;
        }
        AuditSummary first = before.get();
        AuditSummary second = after.get();
        if (first == null || second == null || first.id() == second.id()) {
            comparing.ask(
                    "compare nothing", progress -> Optional.empty(), none -> compared.set(null));
            return;
        }
        Path project = root;
        comparing.ask(
                "compare audits", progress -> compared(first, second, project), compared::set);
    }

    /** Runs on a worker. */
    private Compared compared(AuditSummary first, AuditSummary second, @Nullable Path project) {
        try {
            StoredAudit a = remembered.ask(history -> history.load(first.id())).orElse(null);
            StoredAudit b = remembered.ask(history -> history.load(second.id())).orElse(null);
            if (a == null || b == null) {
                return new Compared(first, second, null, null, List.of());
            }
            Comparing made = Comparing.of(a.audit(), b.audit(), project);
            return new Compared(first, second, made, null, ChangeRow.of(made));
        } catch (HistoryException failed) {
            // said in place of the comparison
            return new Compared(
                    first, second, null, String.valueOf(failed.getMessage()), List.of());
        }
    }

    /**
     * Audits past commits.
     *
     * @param catalogs folders with further catalog files
     * @param done hears how many commits there are audits of now
     * @param failed hears why there are none
     */
    public @Nullable Job travel(
            Span span, List<Path> catalogs, Consumer<Integer> done, Consumer<Throwable> failed) {
        Path project = root;
        if (project == null || travelling.get()) {
            return null;
        }
        travelling.set(true);
        return tasks.run(
                Messages.text("job.travel", Session.nameOf(project)),
                progress ->
                        remembered.ask(history -> {
                            var machine =
                                    new TimeMachine(
                                            new AuditRequest(
                                                    project,
                                                    AuditRequest.of(project).threads(),
                                                    true,
                                                    false,
                                                    catalogs),
                                            History.key(project),
                                            history);
                            return travelled(machine, span, progress);
                        }),
                steps -> {
                    travelling.set(false);
                    if (project.equals(root)) {
                        show(project);
                    }
                    done.accept(steps);
                },
                failure -> {
                    travelling.set(false);
                    failed.accept(failure);
                });
    }

    private static int travelled(TimeMachine machine, Span span, Progress progress)
            throws HistoryException {
        try {
            return machine.run(
                            span.commits(),
                            span.every(),
                            new TimeMachine.Listener() {
                                @Override
                                public boolean cancelled() {
                                    return progress.cancelled();
                                }

                                @Override
                                public void step(TimeMachine.Step step, int done, int total) {
                                    progress.report((double) done / total, step.commit().subject());
                                }
                            })
                    .size();
        } catch (AuditException failed) {
            throw new HistoryException(String.valueOf(failed.getMessage()), failed);
        }
    }

    /**
     * Forgets an audit.
     *
     * @param done hears of it, with a way to have it back where its report was still there
     */
    public void forget(AuditSummary audit, Consumer<@Nullable Runnable> done) {
        Path project = root;
        tasks.quietly(
                "forget an audit",
                progress ->
                        remembered.ask(history -> {
                            Optional<StoredAudit> whole = history.load(audit.id());
                            history.deleteAudit(audit.id());
                            return whole;
                        }),
                whole -> {
                    if (project != null) {
                        show(project);
                    }
                    done.accept(
                            whole.map(stored -> (Runnable) () -> keepAgain(stored)).orElse(null));
                },
                this::failed);
    }

    private void keepAgain(StoredAudit stored) {
        AuditSummary was = stored.summary();
        Path project = root;
        tasks.quietly(
                "keep an audit again",
                progress ->
                        remembered.ask(history ->
                                history.save(
                                        was.root(),
                                        stored.audit(),
                                        was.origin(),
                                        was.subject(),
                                        was.moment(),
                                        was.finished())),
                kept -> {
                    if (project != null) {
                        show(project);
                    }
                },
                this::failed);
    }

    private void failed(Throwable failure) {
        problem.accept(String.valueOf(failure.getMessage()));
    }

    /** Forgets all of the project. */
    public void forgetAll(Runnable done) {
        Path project = root;
        if (project == null) {
            return;
        }
        tasks.quietly(
                "forget a project",
                progress -> remembered.ask(history -> history.deleteProject(project)),
                gone -> {
                    show(project);
                    done.run();
                },
                this::failed);
    }

    /** What is remembered. */
    public ReadOnlyObjectProperty<HistoryPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The earlier of the two that are compared. */
    public ObjectProperty<@Nullable AuditSummary> beforeProperty() {
        return before;
    }

    /** The later of the two that are compared. */
    public ObjectProperty<@Nullable AuditSummary> afterProperty() {
        return after;
    }

    /** What is different between them; null while there aren't two. */
    public ReadOnlyObjectProperty<@Nullable Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** Whether past commits are being audited. */
    public ReadOnlyBooleanProperty travellingProperty() {
        return travelling.getReadOnlyProperty();
    }
}
