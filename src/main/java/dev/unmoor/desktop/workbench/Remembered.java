package dev.unmoor.desktop.workbench;

import dev.unmoor.history.History;
import dev.unmoor.history.HistoryException;
import java.nio.file.Path;

/** The way to what is remembered of all projects; asked away from the window's thread. */
public interface Remembered {

    /** Something to ask of the history, or to have kept in it. */
    @FunctionalInterface
    interface Question<T> {
        T put(History history) throws HistoryException;
    }

    /**
     * Asks.
     *
     * @throws HistoryException if the history can't be used; the message says why
     */
    <T> T ask(Question<T> question) throws HistoryException;

    /** The history in a file, opened for each use: another window or a scan may use it as well. */
    static Remembered in(Path file) {
        return new Remembered() {
            @Override
            public <T> T ask(Question<T> question) throws HistoryException {
                try (History history = History.open(file)) {
                    return question.put(history);
                }
            }
        };
    }
}
