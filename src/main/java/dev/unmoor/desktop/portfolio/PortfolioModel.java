package dev.unmoor.desktop.portfolio;

import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.Version;
import dev.unmoor.desktop.job.Job;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.Progress;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.session.Library;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Remembered;
import dev.unmoor.fleet.FleetRun;
import dev.unmoor.fleet.Member;
import dev.unmoor.fleet.Roster;
import dev.unmoor.history.HistoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The portfolio screen without its window. Used from the window's thread. */
public final class PortfolioModel {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final TaskCenter tasks;
    private final Remembered remembered;
    private final Supplier<List<Path>> catalogs;
    private final Supplier<Library> library;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<@Nullable PortfolioPage> page =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    /**
     * What a run came to.
     *
     * @param done how many projects were audited
     * @param problems what went wrong with the others, a sentence each
     */
    public record Outcome(int done, List<String> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A model that has read nothing.
     *
     * @param catalogs folders with further catalog files, as they are set when a run begins
     */
    public PortfolioModel(
            TaskCenter tasks,
            Remembered remembered,
            Supplier<List<Path>> catalogs,
            Supplier<Library> library) {
        this.tasks = tasks;
        this.remembered = remembered;
        this.catalogs = catalogs;
        this.library = library;
        this.reading = new Latest(tasks);
    }

    /** Reads what is remembered. */
    public void reload() {
        reading.ask("read the portfolio", progress -> read(), page::set);
    }

    private PortfolioPage read() {
        try {
            return PortfolioPage.of(
                    remembered.ask(history -> history.newest()), library.get().names());
        } catch (HistoryException failed) {
            // shown in place of the page
            return PortfolioPage.broken(String.valueOf(failed.getMessage()));
        }
    }

    /** Audits all projects that are shown anew. */
    public @Nullable Job rescan(Consumer<Outcome> done, Consumer<Throwable> failed) {
        PortfolioPage now = page.get();
        if (now == null) {
            return null;
        }
        List<String> roots = now.portfolio().members().stream().map(Member::root).toList();
        return run(progress -> roots, done, failed);
    }

    /** Audits all repositories in a folder. */
    public @Nullable Job add(Path folder, Consumer<Outcome> done, Consumer<Throwable> failed) {
        return run(progress -> Roster.of(folder), done, failed);
    }

    private interface Roots {
        List<String> find(Progress progress) throws Exception;
    }

    private @Nullable Job run(Roots roots, Consumer<Outcome> done, Consumer<Throwable> failed) {
        if (running.get()) {
            return null;
        }
        running.set(true);
        List<Path> further = catalogs.get();
        return tasks.run(
                Messages.text("job.fleet"),
                progress -> {
                    List<String> found = roots.find(progress);
                    return remembered.ask(history -> {
                        int processors = Runtime.getRuntime().availableProcessors();
                        // half of them: the window is being used meanwhile
                        int jobs = Math.max(1, Math.min(2, processors / 2));
                        var problems = new ArrayList<String>();
                        List<Member> members =
                                new FleetRun(
                                                new Auditor(
                                                        Clock.system(ZoneId.systemDefault()),
                                                        Version.number()),
                                                new FleetRun.Settings(
                                                        jobs, 1, true, further, LONGEST),
                                                history,
                                                null)
                                        .run(found, new Told(progress, problems));
                        return outcome(members, problems);
                    });
                },
                outcome -> {
                    running.set(false);
                    reload();
                    done.accept(outcome);
                },
                failure -> {
                    running.set(false);
                    failed.accept(failure);
                });
    }

    private static Outcome outcome(List<Member> members, List<String> problems) {
        int done = 0;
        List<String> wrong = new ArrayList<>(problems);
        for (Member each : members) {
            if (each.problem() == null) {
                done++;
            } else {
                wrong.add(each.name() + ": " + each.problem());
            }
        }
        return new Outcome(done, wrong);
    }

    /** Carries what a run tells to the job that shows it. */
    private record Told(Progress progress, List<String> problems) implements FleetRun.Listener {

        @Override
        public void done(Member member, int done, int total) {
            progress.report((double) done / total, member.name());
        }

        @Override
        public void problem(String what) {
            synchronized (problems) {
                problems.add(what);
            }
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }

    /** What is remembered; null before it was read. */
    public ReadOnlyObjectProperty<@Nullable PortfolioPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether projects are being audited. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
