package dev.unmoor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsStandWhereTheirItemsStood(int threads) {
        try (Pool pool = new Pool(threads)) {
            assertThat(pool.map(NUMBERS, n -> n * 2, () -> false))
                    .isEqualTo(NUMBERS.stream().map(n -> n * 2).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void afterACancelTheFirstItemsOnlyAreLeft(int threads) {
        AtomicInteger asked = new AtomicInteger();
        try (Pool pool = new Pool(threads)) {
            List<Integer> results =
                    pool.map(
                            NUMBERS,
                            n -> n,
                            () -> {
                                // now and then a yes, as when batches are at different places
                                return asked.incrementAndGet() % 37 == 0;
                            });
            assertThat(results).hasSizeLessThan(NUMBERS.size());
            assertThat(results).isEqualTo(NUMBERS.subList(0, results.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aFailureIsNotSwallowed(int threads) {
        try (Pool pool = new Pool(threads)) {
            assertThatThrownBy(() ->
                            pool.map(
                                    NUMBERS,
                                    n -> {
                                        throw new IllegalStateException("broken");
                                    },
                                    () -> false))
                    .isInstanceOf(IllegalStateException.class)
                    .hasStackTraceContaining("broken");
        }
    }
}
