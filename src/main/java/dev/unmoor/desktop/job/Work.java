package dev.unmoor.desktop.job;

/** Something to do away from the window's thread. */
@FunctionalInterface
public interface Work<T> {

    /** Does it; stops early, with what it has, when the progress says cancelled. */
    T run(Progress progress) throws Exception;
}
