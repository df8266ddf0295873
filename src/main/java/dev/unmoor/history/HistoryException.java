package dev.unmoor.history;

/** Something that could not be remembered or recalled, with a message for people. */
public final class HistoryException extends Exception {

    private static final long serialVersionUID = 1L;

    /** One plain sentence or two for people. */
    public HistoryException(String message) {
        super(message);
    }

    /** One plain sentence or two for people, and what it came from. */
    public HistoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
