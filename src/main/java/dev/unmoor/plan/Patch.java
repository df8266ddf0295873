package dev.unmoor.plan;

import java.util.List;

/**
 * The mechanical part of a move as a patch. Nothing is written anywhere: whoever asked for it
 * applies it.
 *
 * @param diff as {@code git apply} reads it; empty where nothing is mechanical
 * @param changed the files that it changes
 * @param left what a person has to do instead, and why
 */
public record Patch(String diff, List<Changed> changed, List<Left> left) {

    /**
     * A file that the patch changes.
     *
     * @param diff its own difference
     * @param text the file as it would be
     * @param what was done, in clauses
     */
    public record Changed(String path, String diff, String text, List<String> what) {
        public Changed {
            what = List.copyOf(what);
        }
    }

    /** A place that no rule covers. */
    public record Left(String path, int line, String why) {}

    public Patch {
        changed = List.copyOf(changed);
        left = List.copyOf(left);
    }

    /** The patch of some files. */
    public static Patch of(List<Changed> changed, List<Left> left) {
        var diff = new StringBuilder();
        changed.forEach(each -> diff.append(each.diff()));
        return new Patch(diff.toString(), changed, left);
    }
}
