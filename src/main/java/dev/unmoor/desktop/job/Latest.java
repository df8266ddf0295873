package dev.unmoor.desktop.job;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A question asked again and again, as while a filter is typed: only the answer to the last asking
 * comes home, and earlier askings are told to stop. Used from the window's thread.
 */
public final class Latest {

    private final TaskCenter tasks;
    private long asked;
    private @Nullable Job running;

    /** Asks through the given centre. */
    public Latest(TaskCenter tasks) {
        this.tasks = tasks;
    }

    /**
     * Asks; an earlier asking that is not answered yet is dropped.
     *
     * @param title what it is, should it fail
     * @param work finds the answer
     * @param answered takes it, on the window's thread
     */
    public <T> void ask(String title, Work<T> work, Consumer<? super T> answered) {
        long mine = ++asked;
        if (running != null) {
            running.cancel();
        }
        running =
                tasks.quietly(
                        title,
                        work,
                        answer -> {
                            if (mine == asked) {
                                answered.accept(answer);
                            }
                        });
    }
}
