package dev.unmoor.gate;

/** A condition or policy that can't be understood or checked. The message says what to do. */
public final class GateException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Because of what the message says. */
    public GateException(String message) {
        super(message);
    }
}
