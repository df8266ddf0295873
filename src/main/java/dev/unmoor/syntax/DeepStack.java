package dev.unmoor.syntax;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Runs work that recurses as deep as the text it reads is nested, on threads whose stacks hold
 * that. What overflows even those is reported, never fatal.
 */
public final class DeepStack {

    /** Reserved, not used: only the pages that a parse touches are ever backed by memory. */
    private static final long STACK_BYTES = 256L << 20;

    private static final long IDLE_SECONDS = 5;

    private static final ExecutorService THREADS =
            new ThreadPoolExecutor(
                    0,
                    Integer.MAX_VALUE,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    work -> {
                        Thread thread = new Thread(null, work, "deep-stack", STACK_BYTES);
                        thread.setDaemon(true);
                        return thread;
                    });

    private DeepStack() {}

    /** Says that text is nested more deeply than can be followed. */
    public static final class TooDeepException extends Exception {
        private TooDeepException(Throwable cause) {
            super("nested too deeply", cause);
        }
    }

    /**
     * Gives what the work gives; waits for it even if the caller is interrupted meanwhile, and then
     * leaves the caller interrupted.
     *
     * @throws TooDeepException if the work overflows the stack
     */
    public static <T> T call(Supplier<T> work) throws TooDeepException {
        Future<T> result = THREADS.submit(work::get);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof StackOverflowError) {
                throw new TooDeepException(cause);
            }
            if (cause instanceof Error error) {
                throw error;
            }
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(cause);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
