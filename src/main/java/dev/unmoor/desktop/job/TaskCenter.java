package dev.unmoor.desktop.job;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Runs work away from the window's thread and brings results and failures back to it. */
public final class TaskCenter implements AutoCloseable {

    /**
     * At most twenty updates a second: more than a person can read, less than a thread can choke
     * on.
     */
    public static final Duration UPDATE_INTERVAL = Duration.ofMillis(50);

    private final Executor window;
    private final Executor workers;
    private final Duration interval;
    private final ScheduledExecutorService clock;
    private final BiConsumer<String, Throwable> unexpected;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ObservableList<Job> jobsView = FXCollections.unmodifiableObservableList(jobs);

    /**
     * A centre with its own threads.
     *
     * @param window runs things on the window's thread
     * @param unexpected takes failures that nobody else takes, with the title of the work
     */
    public TaskCenter(Executor window, BiConsumer<String, Throwable> unexpected) {
        this(
                window,
                Executors.newCachedThreadPool(daemons("unmoor-job-")),
                UPDATE_INTERVAL,
                unexpected);
    }

    /**
     * A centre on given executors, for tests: with direct ones, all is done when a call returns.
     */
    public TaskCenter(
            Executor window,
            Executor workers,
            Duration interval,
            BiConsumer<String, Throwable> unexpected) {
        this.window = window;
        this.workers = workers;
        this.interval = interval;
        this.unexpected = unexpected;
        this.clock = Executors.newSingleThreadScheduledExecutor(daemons("unmoor-clock-"));
    }

    /**
     * Runs work that the window shows among its jobs.
     *
     * @param title what it is, for people
     * @param work the work
     * @param done takes the result, on the window's thread
     * @param failed takes what was thrown, on the window's thread
     */
    public <T> Job run(
            String title,
            Work<T> work,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        var job = new Job(title);
        jobs.add(job);
        start(job, work, done, failed);
        return job;
    }

    /** Runs short work that is not shown; its failure is reported as unexpected. */
    public <T> Job quietly(String title, Work<T> work, Consumer<? super T> done) {
        return quietly(title, work, done, failure -> unexpected.accept(title, failure));
    }

    /** Runs short work that is not shown, with its own way to fail. */
    public <T> Job quietly(
            String title,
            Work<T> work,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        var job = new Job(title);
        start(job, work, done, failed);
        return job;
    }

    /** Tells of a failure that nobody foresaw, for work that also shows it in its own way. */
    public void unexpected(String title, Throwable failure) {
        unexpected.accept(title, failure);
    }

    /** A throttle on this centre's interval. */
    public Throttle throttle(Runnable action) {
        return new Throttle(interval, action, window, clock);
    }

    /** The jobs under way that are shown, oldest first. */
    public ObservableList<Job> jobs() {
        return jobsView;
    }

    /** Asks all shown work to stop and takes no more. */
    @Override
    public void close() {
        for (Job job : jobs) {
            job.cancel();
        }
        clock.shutdownNow();
        if (workers instanceof ExecutorService service) {
            service.shutdown();
        }
    }

    private record Told(double share, String message) {}

    private <T> void start(
            Job job, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        var told = new AtomicReference<>(new Told(-1, ""));
        Throttle redraw =
                throttle(() -> {
                    Told last = told.get();
                    job.show(last.share(), last.message());
                });
        var progress =
                new Progress() {
                    @Override
                    public boolean cancelled() {
                        return job.cancelled();
                    }

                    @Override
                    public void report(double share, String message) {
                        told.set(new Told(share, message));
                        redraw.request();
                    }
                };
        try {
            workers.execute(() -> work(job, work, progress, done, failed));
        } catch (RejectedExecutionException closed) {
            // the window is closing; nobody waits for the answer
            jobs.remove(job);
        }
    }

    private <T> void work(
            Job job,
            Work<T> work,
            Progress progress,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        T result;
        try {
            result = work.run(progress);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            window.execute(() -> jobs.remove(job));
            return;
        } catch (Throwable failure) {
            window.execute(() -> {
                jobs.remove(job);
                failed.accept(failure);
            });
            return;
        }
        window.execute(() -> {
            jobs.remove(job);
            done.accept(result);
        });
    }

    private static ThreadFactory daemons(String prefix) {
        return Thread.ofPlatform().daemon().name(prefix, 1).factory();
    }
}
