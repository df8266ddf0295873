package dev.unmoor.desktop.workbench;

/** Tells people things that need no answer. */
public interface Notices {

    /** Says that something was done. */
    void done(String message);

    /** Says that something was done, and offers one thing to do about it. */
    void done(String message, String offer, Runnable action);

    /**
     * Says that something went wrong.
     *
     * @param message what, and what to do
     * @param details for a bug report; may be empty
     */
    void problem(String message, String details);
}
