package dev.unmoor.outlook;

/** A scenario or a volume that can't be understood; the message says where and what to do. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
