package dev.unmoor.cli;

import org.jspecify.annotations.Nullable;

/** The desktop application, which the command line can open but knows nothing of. */
@FunctionalInterface
public interface Window {

    /**
     * Opens the window and returns when it is closed.
     *
     * @param project the path or the address of what to open in it, if anything
     * @throws NoWindowException if no window can be opened on this machine
     */
    void open(@Nullable String project) throws NoWindowException;
}
