package dev.unmoor.desktop.preferences;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project that was open before.
 *
 * @param path its root, absolute
 * @param name for people
 * @param score lock-in of the last audit; null if none was finished
 * @param grade its grade
 * @param before lock-in of the audit before, for the difference
 * @param scanned when the last audit was finished
 * @param pinned kept at the top and never pushed out
 */
public record RecentProject(
        String path,
        String name,
        @Nullable Integer score,
        @Nullable String grade,
        @Nullable Integer before,
        @Nullable Instant scanned,
        boolean pinned) {

    /** The same, pinned or not. */
    public RecentProject withPinned(boolean nowPinned) {
        return new RecentProject(path, name, score, grade, before, scanned, nowPinned);
    }

    /** The same at another place on the disk, as when a folder was moved. */
    public RecentProject withPath(String newPath) {
        return new RecentProject(newPath, name, score, grade, before, scanned, pinned);
    }

    /** The same after another audit. */
    public RecentProject scanned(int newScore, String newGrade, Instant when) {
        return new RecentProject(path, name, newScore, newGrade, score, when, pinned);
    }
}
