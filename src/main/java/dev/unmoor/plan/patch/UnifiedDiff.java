package dev.unmoor.plan.patch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.util.QuotedString;

/** The difference of two texts as {@code git apply} reads it. */
public final class UnifiedDiff {

    private UnifiedDiff() {}

    /**
     * The difference of a file; empty where there is none.
     *
     * @param path relative to the root, with {@code /}
     */
    public static String of(String path, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        var a = new RawText(before.getBytes(StandardCharsets.UTF_8));
        var b = new RawText(after.getBytes(StandardCharsets.UTF_8));
        EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, a, b);
        var out = new ByteArrayOutputStream();
        try (var formatter = new DiffFormatter(out)) {
            formatter.format(edits, a, b);
        } catch (IOException e) {
            throw new IllegalStateException("memory can always be written to", e);
        }
        return "diff --git "
                + quoted("a/" + path)
                + " "
                + quoted("b/" + path)
                + "\n--- "
                + quoted("a/" + path)
                + "\n+++ "
                + quoted("b/" + path)
                + "\n"
                + out.toString(StandardCharsets.UTF_8);
    }

    /** A path with anything but plain characters is quoted, as Git does. */
    private static String quoted(String path) {
        return QuotedString.GIT_PATH.quote(path);
    }
}
