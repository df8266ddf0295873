package dev.unmoor.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Which regular expressions a catalog may hold. They are matched against text of scanned trees, and
 * may themselves come from one: no pattern may take time without end on any text. What can do so
 * with Java's backtracking is refused: repetitions of what repeats or chooses, references back, and
 * looking behind.
 */
final class SafePattern {

    private static final int LONGEST = 400;
    private static final int MOST_REPETITIONS = 8;
    private static final int LONGEST_COUNT = 3;
    private static final Pattern COUNT = Pattern.compile("\\d+(,\\d*)?");

    /** What is seen of a group while it is open. */
    private static final class Group {
        boolean repeats;
        boolean chooses;
    }

    private final String text;
    private final Deque<Group> open = new ArrayDeque<>();
    private int repetitions;

    private SafePattern(String text) {
        this.text = text;
        open.push(new Group());
    }

    /**
     * What is wrong with an expression, as the rest of a sentence that names it; null if nothing.
     */
    static @Nullable String fault(String text) {
        if (text.length() > LONGEST) {
            return "is longer than " + LONGEST + " characters";
        }
        try {
            Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            return "is wrong: " + e.getDescription();
        }
        return new SafePattern(text).fault();
    }

    private @Nullable String fault() {
        Group closed = null;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            Group before = closed;
            closed = null;
            switch (c) {
                case '\\' -> {
                    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
                    if (Character.isDigit(next) || next == 'k') {
                        return "refers back to what it has matched";
                    }
                    at += next == 'Q' ? Math.max(1, text.indexOf("\\E", at) - at + 1) : 1;
                }
                case '[' -> at = endOfClass(at);
                case '(' -> {
                    if (text.startsWith("(?", at) && !plainGroup(at)) {
                        return "looks behind";
                    }
                    open.push(new Group());
                }
                case ')' -> {
                    closed = open.pop();
                    Group outer = open.peek();
                    if (outer != null) {
                        outer.repeats |= closed.repeats;
                        outer.chooses |= closed.chooses;
                    }
                }
                case '|' -> current().chooses = true;
                case '*', '+', '{' -> {
                    if (c == '{' && !repeatsMuch(at)) {
                        break;
                    }
                    if (before != null && (before.repeats || before.chooses)) {
                        return before.repeats ? "repeats a repetition" : "repeats a choice";
                    }
                    current().repeats = true;
                    if (++repetitions > MOST_REPETITIONS) {
                        return "repeats more than " + MOST_REPETITIONS + " times";
                    }
                }
                default -> {}
            }
            at++;
        }
        return null;
    }

    private Group current() {
        Group group = open.peek();
        if (group == null) {
            throw new IllegalStateException("unbalanced: " + text);
        }
        return group;
    }

    /** {@code (?:}, {@code (?i:}, {@code (?=}, {@code (?<name>}; not {@code (?<=} and its like. */
    private boolean plainGroup(int at) {
        int next = at + 2;
        if (text.startsWith("=", next) || text.startsWith("!", next)) {
            return true;
        }
        if (text.startsWith("<", next)) {
            return next + 1 < text.length() && Character.isLetter(text.charAt(next + 1));
        }
        while (next < text.length()
                && (Character.isLetter(text.charAt(next)) || text.charAt(next) == '-')) {
            next++;
        }
        return next < text.length() && (text.charAt(next) == ':' || text.charAt(next) == ')');
    }

    /** A repetition between two counts, an open or a large one; {@code {4}} is none. */
    private boolean repeatsMuch(int at) {
        int end = text.indexOf('}', at);
        String count = end < 0 ? "" : text.substring(at + 1, end);
        if (!COUNT.matcher(count).matches()) {
            return false;
        }
        return count.indexOf(',') >= 0 || count.length() > LONGEST_COUNT;
    }

    private int endOfClass(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '[' -> depth++;
                case ']' -> {
                    if (--depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return text.length() - 1;
    }
}
