package dev.unmoor.desktop.prompts;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line: a longest common subsequence. */
final class LineDiff {

    /** A line, and in which of the texts it stands. */
    record Line(String text, Side side) {}

    /** Where a line stands. */
    enum Side {
        BOTH,
        LEFT,
        RIGHT
    }

    /** Beyond so many lines the texts are told apart as a whole. */
    private static final int MOST_LINES = 2000;

    private LineDiff() {}

    static List<Line> of(String left, String right) {
        String[] a = left.split("\\R", -1);
        String[] b = right.split("\\R", -1);
        var lines = new ArrayList<Line>();
        if (a.length > MOST_LINES || b.length > MOST_LINES) {
            add(lines, a, 0, a.length, Side.LEFT);
            add(lines, b, 0, b.length, Side.RIGHT);
            return lines;
        }
        int[][] lengths = lengths(a, b);
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i].equals(b[j])) {
                lines.add(new Line(a[i], Side.BOTH));
                i++;
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                lines.add(new Line(a[i++], Side.LEFT));
            } else {
                lines.add(new Line(b[j++], Side.RIGHT));
            }
        }
        add(lines, a, i, a.length, Side.LEFT);
        add(lines, b, j, b.length, Side.RIGHT);
        return lines;
    }

    private static void add(List<Line> lines, String[] from, int begin, int end, Side side) {
        for (int i = begin; i < end; i++) {
            lines.add(new Line(from[i], side));
        }
    }

    private static int[][] lengths(String[] a, String[] b) {
        var lengths = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                lengths[i][j] =
                        a[i].equals(b[j])
                                ? lengths[i + 1][j + 1] + 1
                                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
