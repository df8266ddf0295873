package dev.unmoor.desktop.job;

/** What running work tells about itself and asks. Called from the work's own threads. */
public interface Progress {

    /** Whether the work should stop. */
    boolean cancelled();

    /**
     * Tells how far the work is.
     *
     * @param share 0 to 1; negative while unknown
     * @param message what is being done, for people
     */
    void report(double share, String message);
}
