package dev.unmoor.plan;

/** A plan that cannot be made, with a message that says what is wrong and what to do. */
public class PlanException extends Exception {

    private static final long serialVersionUID = 1L;

    /** One plain sentence or two for people. */
    public PlanException(String message) {
        super(message);
    }
}
