package dev.unmoor.desktop.session;

import java.nio.file.Path;
import java.time.Instant;

/** What the session is at. */
public sealed interface Phase {

    /** No project is open. */
    record NoProject() implements Phase {}

    /**
     * An audit is under way.
     *
     * @param since when it began
     * @param stopping whether it was asked to stop and is ending
     */
    record Scanning(Path root, Instant since, boolean stopping) implements Phase {}

    /** There are results to look at. */
    record Ready(Results results) implements Phase {}

    /**
     * The last audit could not be made.
     *
     * @param message what is wrong and what to do, for people
     * @param details for a bug report; empty where the message says it all
     */
    record Failed(Path root, String message, String details) implements Phase {}
}
