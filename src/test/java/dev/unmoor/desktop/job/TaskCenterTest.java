package dev.unmoor.desktop.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.Direct;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TaskCenterTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private TaskCenter held() {
        return new TaskCenter(Runnable::run, waiting::add, Duration.ZERO, (title, failure) -> {});
    }

    @Test
    void bringsResultsHome() {
        var got = new ArrayList<String>();
        Direct.tasks().run("t", progress -> "done", got::add, failure -> {});
        assertThat(got).containsExactly("done");
    }

    @Test
    void bringsFailuresHomeAndErrorsToo() {
        var got = new ArrayList<Throwable>();
        var error = new StackOverflowError("deep");
        Direct.tasks()
                .run(
                        "t",
                        progress -> {
                            throw error;
                        },
                        done -> {},
                        got::add);
        assertThat(got).containsExactly(error);
    }

    @Test
    void showsJobsWhileTheyRun() {
        TaskCenter tasks = held();
        Job job =
                tasks.run(
                        "t",
                        progress -> {
                            progress.report(0.5, "half");
                            return progress.cancelled();
                        },
                        done -> {},
                        failure -> {});
        assertThat(tasks.jobs()).containsExactly(job);
        assertThat(job.shareProperty().get()).isNegative();
        waiting.poll().run();
        assertThat(job.shareProperty().get()).isEqualTo(0.5);
        assertThat(job.messageProperty().get()).isEqualTo("half");
        assertThat(tasks.jobs()).isEmpty();
    }

    @Test
    void aCancelledJobHears() {
        TaskCenter tasks = held();
        var heard = new ArrayList<Boolean>();
        Job job = tasks.run("t", Progress::cancelled, heard::add, failure -> {});
        job.cancel();
        waiting.poll().run();
        assertThat(heard).containsExactly(true);
    }

    @Test
    void onlyTheLatestAnswerComesHome() {
        TaskCenter tasks = held();
        var latest = new Latest(tasks);
        List<String> answers = new ArrayList<>();
        latest.ask("one", progress -> "one " + progress.cancelled(), answers::add);
        latest.ask("two", progress -> "two " + progress.cancelled(), answers::add);
        waiting.poll().run();
        waiting.poll().run();
        assertThat(answers).containsExactly("two false");
    }

    @Test
    void updatesAreThinnedAndTheLastOneIsNeverLost() throws InterruptedException {
        var runs = new AtomicInteger();
        var value = new AtomicInteger();
        var last = new AtomicInteger();
        var enough = new CountDownLatch(1);
        try (var tasks =
                new TaskCenter(
                        Runnable::run, Runnable::run, Duration.ofMillis(50), (title, f) -> {})) {
            Throttle throttle =
                    tasks.throttle(() -> {
                        runs.incrementAndGet();
                        last.set(value.get());
                        if (last.get() == 1000) {
                            enough.countDown();
                        }
                    });
            for (int i = 0; i < 1000; i++) {
                value.incrementAndGet();
                throttle.request();
            }
            assertThat(enough.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(last).hasValue(1000);
        assertThat(runs.get()).isLessThan(50);
    }

    @Test
    void aClosedCentreTakesNoMoreAndFailsNobody() {
        var tasks = new TaskCenter(Runnable::run, (title, failure) -> {});
        tasks.close();
        tasks.run("late", progress -> "x", done -> {}, failure -> {});
        assertThat(tasks.jobs()).isEmpty();
    }
}
