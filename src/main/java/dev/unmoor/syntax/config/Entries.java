package dev.unmoor.syntax.config;

import dev.unmoor.syntax.ConfigEntry;
import dev.unmoor.syntax.FileFacts.Problem;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the leaves of one file under the path of keys that leads to each. Bounded. */
final class Entries {

    /** More leaves than this is data, not configuration. */
    private static final int MOST = 20_000;

    /** Deeper nesting is cut. */
    static final int DEEPEST = 100;

    private final String text;
    private final Lines lines;
    private final List<ConfigEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final List<@Nullable Span> spans = new ArrayList<>();
    private final List<List<Span>> places = new ArrayList<>();
    private boolean full;

    Entries(String text) {
        this.text = text;
        this.lines = new Lines(text, 1);
    }

    /** The text that is read. */
    String text() {
        return text;
    }

    /** The stretch from one offset to another (exclusive). */
    Span span(int from, int to) {
        return lines.span(from, to);
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        return lines.line(offset);
    }

    /** Goes down to a key. */
    void push(String key) {
        push(key, null);
    }

    /** Goes down to a key that stands somewhere. */
    void push(String key, @Nullable Span span) {
        path.add(key);
        spans.add(span);
    }

    /** Goes down to a place in a list. */
    void push(int index) {
        push("[" + index + "]", null);
    }

    /** Comes up again. */
    void pop() {
        path.removeLast();
        spans.removeLast();
    }

    /** How many keys lead here. */
    int depth() {
        return path.size();
    }

    /** Comes up until so many keys lead here. */
    void popTo(int depth) {
        while (path.size() > depth) {
            pop();
        }
    }

    /** Adds a leaf under the path of keys that leads here. */
    void add(String value, Span keySpan, Span valueSpan) {
        if (path.isEmpty()) {
            return;
        }
        if (entries.size() >= MOST) {
            if (!full) {
                full = true;
                problem(keySpan.line(), "only the first " + MOST + " values are read");
            }
            return;
        }
        entries.add(new ConfigEntry(path, value, keySpan, valueSpan));
        List<Span> where = new ArrayList<>(spans.size());
        for (Span span : spans) {
            where.add(span == null ? keySpan : span);
        }
        places.add(where);
    }

    /** Adds a leaf under one more key. */
    void add(String key, String value, Span keySpan, Span valueSpan) {
        push(key);
        add(value, keySpan, valueSpan);
        pop();
    }

    /** Whether no more leaves are taken. */
    boolean full() {
        return full;
    }

    /** Adds what could not be understood. */
    void problem(int line, String message) {
        problems.add(new Problem(Math.max(1, line), message));
    }

    /** All that was collected. */
    Config config() {
        return new Config(entries, places, problems);
    }
}
