package dev.unmoor.desktop.job;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Thins a stream of wishes to redraw: however often it is asked, its action runs on the window's
 * thread at most once an interval, and always once after the last wish.
 */
public final class Throttle {

    private final long intervalNanos;
    private final Runnable action;
    private final Executor window;
    private final ScheduledExecutorService clock;
    private final AtomicBoolean pending = new AtomicBoolean();
    private volatile long lastRun;

    Throttle(Duration interval, Runnable action, Executor window, ScheduledExecutorService clock) {
        this.intervalNanos = interval.toNanos();
        this.action = action;
        this.window = window;
        this.clock = clock;
        this.lastRun = System.nanoTime() - intervalNanos;
    }

    /** Wishes for a run; may be called from any thread. */
    public void request() {
        if (!pending.compareAndSet(false, true)) {
            return;
        }
        long wait = lastRun + intervalNanos - System.nanoTime();
        if (wait <= 0) {
            window.execute(this::run);
        } else {
            var _ = clock.schedule(() -> window.execute(this::run), wait, TimeUnit.NANOSECONDS);
        }
    }

    private void run() {
        lastRun = System.nanoTime();
        // before the action, so that a wish made while it runs is not lost
        pending.set(false);
        action.run();
    }
}
