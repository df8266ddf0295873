package dev.unmoor.source;

/** A path that can't be audited; the message says what is wrong and what to do, in one line. */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** One plain line for people. */
    public SourceException(String message) {
        super(message);
    }

    /** One plain line for people, and what it came from. */
    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
