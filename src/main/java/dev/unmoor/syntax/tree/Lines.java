package dev.unmoor.syntax.tree;

import dev.unmoor.syntax.Span;
import java.util.Arrays;

/** Offsets of a text to lines and columns, both from 1. Columns count UTF-16 units. */
public final class Lines {

    private final int[] starts;
    private final int first;

    /**
     * Finds where the lines of a text start; {@code \n}, {@code \r\n} and a lone {@code \r} end
     * one.
     *
     * @param first the number of its first line: 1, unless the text is part of a greater one
     */
    public Lines(String text, int first) {
        this.first = first;
        int[] found = new int[64];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\n' && (c != '\r' || text.startsWith("\n", at + 1))) {
                continue;
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The line that holds an offset. */
    public int line(int offset) {
        return first + index(offset);
    }

    /** The stretch from one offset to another (exclusive). */
    public Span span(int from, int to) {
        int begin = index(from);
        int end = index(to);
        return new Span(first + begin, from - starts[begin] + 1, first + end, to - starts[end] + 1);
    }

    private int index(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }
}
