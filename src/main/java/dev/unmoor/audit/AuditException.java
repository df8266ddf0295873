package dev.unmoor.audit;

/** An audit that cannot be made, with a message that says what is wrong and what to do. */
public class AuditException extends Exception {

    private static final long serialVersionUID = 1L;

    /** One plain sentence or two for people. */
    public AuditException(String message) {
        super(message);
    }

    /** One plain sentence or two for people, and what it came from. */
    public AuditException(String message, Throwable cause) {
        super(message, cause);
    }
}
