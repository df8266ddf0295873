package dev.unmoor.desktop.overview;

import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.session.Prospects;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.workbench.Remembered;
import dev.unmoor.history.HistoryException;
import dev.unmoor.outlook.Liability;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.outlook.Worth;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What being stuck may cost by what people judge themselves: the chance of having to move, and what
 * each workload gains from its vendor. What they say is kept with the project at once.
 */
final class StuckModel {

    /**
     * What follows.
     *
     * @param opinion what people have said
     * @param usual the chance without their word, 0 to 1
     * @param liability by their chance
     * @param worth of each workload, the hardest to leave first
     */
    record Stuck(Opinion opinion, double usual, Liability liability, List<Worth> worth) {}

    private final TaskCenter tasks;
    private final Remembered remembered;
    private final Prospects prospects;
    private final InstantSource time;
    private final Consumer<String> problem;
    private final Latest working;
    private final ReadOnlyObjectWrapper<@Nullable Stuck> stuck = new ReadOnlyObjectWrapper<>();
    private final AtomicLong said = new AtomicLong();
    private final Object writing = new Object();
    private Opinion opinion = Opinion.NONE;
    private @Nullable Results results;

    /**
     * A model of no project.
     *
     * @param problem hears, in a sentence, what could not be read or kept
     */
    StuckModel(
            TaskCenter tasks,
            Remembered remembered,
            Prospects prospects,
            InstantSource time,
            Consumer<String> problem) {
        this.tasks = tasks;
        this.remembered = remembered;
        this.prospects = prospects;
        this.time = time;
        this.problem = problem;
        this.working = new Latest(tasks);
    }

    /** What follows; null until that is worked out. */
    ReadOnlyObjectProperty<@Nullable Stuck> stuckProperty() {
        return stuck.getReadOnlyProperty();
    }

    private record Read(Opinion opinion, Stuck stuck, String problem) {}

    /** Takes results, and what is kept of their project. */
    void show(Results now) {
        results = now;
        working.ask(
                "read what people judge",
                progress -> {
                    Opinion kept = Opinion.NONE;
                    String failure = "";
                    try {
                        kept = remembered.ask(history -> history.opinions().of(now.root()));
                    } catch (HistoryException failed) {
                        failure = String.valueOf(failed.getMessage());
                    }
                    return new Read(kept, stuck(now, kept), failure);
                },
                read -> {
                    opinion = read.opinion();
                    stuck.set(read.stuck());
                    if (!read.problem().isEmpty()) {
                        problem.accept(read.problem());
                    }
                });
    }

    /** Says how likely it is that one has to move, 0 to 1; null leaves it to what is known. */
    void chance(@Nullable Double likelihood) {
        say(new Opinion(likelihood, opinion.utility(), opinion.from()));
    }

    /** Says what a workload gains from its vendor, 0 to 3; null for nothing said. */
    void utility(String workload, @Nullable Integer value) {
        var utility = new TreeMap<>(opinion.utility());
        if (value == null) {
            utility.remove(workload);
        } else {
            utility.put(workload, value);
        }
        say(new Opinion(opinion.likelihood(), utility, opinion.from()));
    }

    private void say(Opinion next) {
        Results now = results;
        if (now == null) {
            return;
        }
        opinion = next;
        working.ask("price being stuck", progress -> stuck(now, next), stuck::set);
        long order = said.incrementAndGet();
        tasks.quietly(
                "keep what people judge",
                progress -> keep(now, next, order),
                kept -> {},
                failure -> problem.accept(String.valueOf(failure.getMessage())));
    }

    /**
     * Runs on a worker; what was said later has gone before it where the workers are not in order.
     */
    private boolean keep(Results now, Opinion next, long order) throws HistoryException {
        synchronized (writing) {
            if (order < said.get()) {
                return false;
            }
            return remembered.ask(history -> {
                history.opinions()
                        .put(now.root(), now.audit().project().name(), next, time.instant());
                return true;
            });
        }
    }

    private Stuck stuck(Results now, Opinion judged) throws Exception {
        Outlook outlook = prospects.of(now);
        Liability usual = outlook.liability(Opinion.NONE);
        return new Stuck(
                judged,
                usual.likelihood(),
                judged.likelihood() == null ? usual : outlook.liability(judged),
                outlook.worth(judged));
    }
}
