package dev.unmoor.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** A catalog that cannot be used as it stands. The message has one line a problem. */
public class CatalogException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * What is wrong, and where.
     *
     * @param file the file's path, as given
     * @param line from 1
     * @param column from 1
     * @param message one plain sentence without a full stop
     */
    public record Problem(String file, int line, int column, String message) {

        @Override
        public String toString() {
            return file + ":" + line + ":" + column + ": " + message;
        }
    }

    /** All problems that were found, in the order of files and lines. */
    public CatalogException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** A file that could not be read at all. */
    public CatalogException(String message, Throwable cause) {
        super(message, cause);
        this.problems = List.of();
    }

    /** The problems in the files' content; empty where a file could not be read. */
    public List<Problem> problems() {
        return problems;
    }
}
