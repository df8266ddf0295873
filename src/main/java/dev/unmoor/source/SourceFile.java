package dev.unmoor.source;

/**
 * A file that the walk found worth reading.
 *
 * @param path relative to the project root, with {@code /}
 * @param language what it is written in, by its name or first line
 * @param role what it is read for
 * @param size in bytes
 * @param modified last change, milliseconds since 1970
 * @param test whether it is test code
 */
public record SourceFile(
        String path, Language language, Role role, long size, long modified, boolean test) {

    /** What a file is read for. */
    public enum Role {
        /** Whatever it holds. */
        SOURCE,
        /** Versions only: a lock file. */
        LOCK
    }

    /** The name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
