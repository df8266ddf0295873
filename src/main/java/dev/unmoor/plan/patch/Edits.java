package dev.unmoor.plan.patch;

import java.util.Map;
import java.util.TreeMap;

/** Replacements in one text, given by offsets of the text as it was, applied all at once. */
public final class Edits {

    private record Edit(int end, String text) {}

    private final String text;
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    /** Nothing changed yet. */
    public Edits(String text) {
        this.text = text;
    }

    /** The text as it was. */
    public String text() {
        return text;
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** How many places are changed. */
    public int count() {
        return edits.size();
    }

    /**
     * Replaces what stands from one offset to another.
     *
     * @return false, and nothing is changed, if another replacement touches the same text
     */
    public boolean replace(int start, int end, String by) {
        if (start < 0 || end < start || end > text.length()) {
            throw new IllegalArgumentException("no range of the text: " + start + " to " + end);
        }
        Map.Entry<Integer, Edit> before = edits.floorEntry(start);
        boolean meetsBefore =
                before != null && (before.getValue().end() > start || before.getKey() == start);
        Integer next = edits.ceilingKey(start);
        if (meetsBefore || (next != null && next < end)) {
            return false;
        }
        edits.put(start, new Edit(end, by));
        return true;
    }

    /** The text with all replacements made. */
    public String apply() {
        var out = new StringBuilder(text.length());
        int at = 0;
        for (Map.Entry<Integer, Edit> each : edits.entrySet()) {
            out.append(text, at, each.getKey()).append(each.getValue().text());
            at = each.getValue().end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
