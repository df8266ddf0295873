package dev.unmoor.cli;

import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.Repository;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * One line on the terminal that tells how far an audit is, written over and over; nothing where
 * standard error is no terminal, or the audit is done before anyone could wonder.
 */
final class Progress implements AuditListener, Repository.Listener {

    /** Nobody needs to be told sooner, nor more often. */
    private static final long EVERY_NANOS = 250_000_000;

    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final boolean shown;
    private long last = System.nanoTime() + EVERY_NANOS;
    private boolean dirty;

    @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
    Progress(PrintWriter err) {
        this.err = err;
        Console console = System.console();
        this.shown = console != null && console.isTerminal();
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void progress(Stage stage, int done, int total) {
        say(stage.name().toLowerCase(Locale.ROOT), done, total);
    }

    /** Tells how far anything is. */
    void say(String what, int done, int total) {
        show(total > 0 ? what + " " + done + " of " + total : what);
    }

    @Override
    public void progress(String task, double share) {
        show(share < 0 ? task : task + " " + Math.round(share * 100) + " %");
    }

    private synchronized void show(String line) {
        long now = System.nanoTime();
        if (!shown || now - last < EVERY_NANOS) {
            return;
        }
        last = now;
        err.print('\r' + line + " ".repeat(Math.max(0, WIDTH - line.length())));
        err.flush();
        dirty = true;
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (dirty) {
            err.print('\r' + " ".repeat(WIDTH) + '\r');
            err.flush();
            dirty = false;
        }
    }
}
