package dev.unmoor.syntax.tree;

import dev.unmoor.syntax.Span;
import java.util.Arrays;

/** Offsets of a text to lines and columns, both from 1. Columns count UTF-16 units. */
public final class Lines {

    private final int[] starts;

    /** Finds where the lines of a text start; {@code \n} ends a line. */
    public Lines(String text) {
        int[] found = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The line that holds an offset, from 1. */
    public int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Where a line starts, as an offset. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** How many lines there are; at least one. */
    public int count() {
        return starts.length;
    }

    /** The stretch from one offset to another (exclusive). */
    public Span span(int from, int to) {
        int first = line(from);
        int last = line(to);
        return new Span(first, from - start(first) + 1, last, to - start(last) + 1);
    }
}
