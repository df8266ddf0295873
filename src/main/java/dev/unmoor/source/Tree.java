package dev.unmoor.source;

import dev.unmoor.model.Project;
import java.util.List;

/**
 * What a walk found.
 *
 * @param files files worth reading, sorted by path
 * @param skipped what was left out and why, sorted by path: a folder once and not each file in it;
 *     files of a kind that is never read once a kind, under a pattern such as {@code **}{@code
 *     /*.png}
 * @param seen how many files the walk met outside the folders left out
 * @param complete whether the walk came to its end
 */
public record Tree(
        List<SourceFile> files, List<Project.Skipped> skipped, int seen, boolean complete) {

    public Tree {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }
}
