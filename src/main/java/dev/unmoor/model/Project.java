package dev.unmoor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was looked at.
 *
 * @param name the root folder's name
 * @param commit full hash of HEAD, null outside Git
 * @param branch null outside Git or when detached
 * @param dirty whether tracked files differ from HEAD
 * @param languages by lines, most first
 * @param filesSeen files met by the walk
 * @param filesRead files whose bytes were read
 * @param filesParsed files that were parsed
 * @param bytesRead bytes read
 * @param durationMs wall time of the audit; the only value that may differ between two runs
 * @param skipped what was not read or not understood, and why
 */
public record Project(
        String name,
        @Nullable String commit,
        @Nullable String branch,
        boolean dirty,
        List<LanguageShare> languages,
        int filesSeen,
        int filesRead,
        int filesParsed,
        long bytesRead,
        long durationMs,
        List<Skipped> skipped) {

    /** Files and lines of one language. */
    public record LanguageShare(String name, int files, int lines) {}

    /** A file or folder that was not read or not understood. */
    public record Skipped(String path, SkipReason reason, String detail) {}

    public Project {
        languages = List.copyOf(languages);
        skipped = List.copyOf(skipped);
    }

    /** The same without the only value that may differ between two runs. */
    public Project untimed() {
        return new Project(
                name,
                commit,
                branch,
                dirty,
                languages,
                filesSeen,
                filesRead,
                filesParsed,
                bytesRead,
                0,
                skipped);
    }
}
