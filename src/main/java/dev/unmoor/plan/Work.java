package dev.unmoor.plan;

import java.util.List;

/**
 * What has to be done, counted.
 *
 * @param files files by tier
 * @param migrationClass id of the class in {@code effort.yaml}
 * @param prompts prompts to be checked
 * @param tools tool definitions
 * @param schemas structured outputs
 * @param streams consumers of a stream
 * @param hosted hosted features to be rebuilt
 * @param fineTunes tuned models
 * @param indexes embedding indexes
 * @param environments places where settings live
 * @param workloads workloads to be measured and rolled out
 * @param evals whether evaluations exist
 * @param serving places where models are to be run that were run by others before
 */
public record Work(
        List<FileGroup> files,
        String migrationClass,
        int prompts,
        int tools,
        int schemas,
        int streams,
        int hosted,
        int fineTunes,
        int indexes,
        int environments,
        int workloads,
        boolean evals,
        int serving) {

    /** Work without any serving of models. */
    public Work(
            List<FileGroup> files,
            String migrationClass,
            int prompts,
            int tools,
            int schemas,
            int streams,
            int hosted,
            int fineTunes,
            int indexes,
            int environments,
            int workloads,
            boolean evals) {
        this(
                files,
                migrationClass,
                prompts,
                tools,
                schemas,
                streams,
                hosted,
                fineTunes,
                indexes,
                environments,
                workloads,
                evals,
                0);
    }

    /** The class of work that fits none of the measured ones. */
    public static final String UNKNOWN = "unknown";

    /**
     * Files that are alike.
     *
     * @param tier id of the tier in {@code effort.yaml}
     * @param count how many
     * @param factor on the tier's lines: 1, or less for near-identical files
     */
    public record FileGroup(String tier, int count, double factor) {}

    public Work {
        files = List.copyOf(files);
    }

    /** No work. */
    public static Work none() {
        return new Work(List.of(), UNKNOWN, 0, 0, 0, 0, 0, 0, 0, 0, 0, false);
    }

    /** Whether there is nothing to do, so that nothing has to be decided or rolled out either. */
    public boolean isNone() {
        return files.isEmpty()
                && prompts + tools + schemas + streams + hosted + fineTunes + indexes == 0;
    }

    /** The same with evaluations in place. */
    public Work measured() {
        return new Work(
                files,
                migrationClass,
                prompts,
                tools,
                schemas,
                streams,
                hosted,
                fineTunes,
                indexes,
                environments,
                workloads,
                true,
                serving);
    }

    /** The same with indexes that need no work of their own. */
    public Work withoutIndexes() {
        return new Work(
                files,
                migrationClass,
                prompts,
                tools,
                schemas,
                streams,
                hosted,
                fineTunes,
                0,
                environments,
                workloads,
                evals,
                serving);
    }

    /** The same with these files. */
    public Work files(List<FileGroup> groups) {
        return new Work(
                groups,
                migrationClass,
                prompts,
                tools,
                schemas,
                streams,
                hosted,
                fineTunes,
                indexes,
                environments,
                workloads,
                evals,
                serving);
    }
}
