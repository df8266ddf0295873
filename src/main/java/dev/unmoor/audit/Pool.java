package dev.unmoor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Threads for one audit. Results come in the order of what they were made from. */
final class Pool implements AutoCloseable {

    private static final int BATCH = 16;

    private final ExecutorService executor;
    private final int threads;

    Pool(int threads) {
        this.threads = threads;
        AtomicInteger number = new AtomicInteger();
        this.executor =
                Executors.newFixedThreadPool(
                        threads,
                        work ->
                                Thread.ofPlatform()
                                        .daemon()
                                        .name("audit-" + number.incrementAndGet())
                                        .unstarted(work));
    }

    /**
     * Makes something of each item.
     *
     * @param cancelled asked before each item; after a yes the results are those of the first items
     *     only, so that the n-th result always belongs to the n-th item
     * @throws IllegalStateException if the making of one fails
     */
    <T, R> List<R> map(List<T> items, Function<T, R> make, BooleanSupplier cancelled) {
        if (threads == 1) {
            List<R> results = new ArrayList<>(items.size());
            for (T item : items) {
                if (cancelled.getAsBoolean()) {
                    break;
                }
                results.add(make.apply(item));
            }
            return results;
        }
        List<Future<List<R>>> batches = new ArrayList<>();
        for (int from = 0; from < items.size(); from += BATCH) {
            List<T> batch = items.subList(from, Math.min(items.size(), from + BATCH));
            batches.add(
                    executor.submit(() -> {
                        List<R> results = new ArrayList<>(batch.size());
                        for (T item : batch) {
                            if (cancelled.getAsBoolean()) {
                                break;
                            }
                            results.add(make.apply(item));
                        }
                        return results;
                    }));
        }
        List<R> all = new ArrayList<>(items.size());
        boolean whole = true;
        for (int at = 0; at < batches.size(); at++) {
            try {
                List<R> some = batches.get(at).get();
                if (whole) {
                    all.addAll(some);
                    whole = some.size() == Math.min(BATCH, items.size() - at * BATCH);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
            }
        }
        return all;
    }

    /** Does something beside the rest; nobody waits for it. */
    void beside(Runnable work) {
        executor.execute(work);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
