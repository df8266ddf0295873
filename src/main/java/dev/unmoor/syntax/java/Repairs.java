package dev.unmoor.syntax.java;

import dev.unmoor.syntax.java.Mending.Mistake;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes to a text that may make it parse. Most paint over, which moves nothing; the others put in
 * what is missing: a semicolon at the end of a line, a name, braces at the end.
 */
final class Repairs {

    /** A name where one is missing. */
    private static final String PLACEHOLDER = " $";

    private Repairs() {}

    /** Ways to mend a mistake, the smallest first. */
    static List<String> of(String text, Mistake mistake) {
        Set<String> candidates = new LinkedHashSet<>();
        int found = mistake.found();
        if (mistake.lexical()) {
            // a string or comment without an end: what comes before it may be sound
            int line = lineStart(text, found);
            int opening = text.indexOf('"', line);
            if (opening < 0 || opening >= found) {
                opening = Math.max(text.lastIndexOf("\"\"\""), text.lastIndexOf("/*"));
            }
            if (opening >= 0) {
                int end = found < text.length() ? lineEnd(text, found) : found;
                candidates.add(blank(text, statementStart(text, opening), end));
            }
        } else if (found >= text.length()) {
            candidates.add(text + "}".repeat(Math.max(1, openBraces(text))));
            candidates.add(blank(text, statementStart(text, mistake.good()), text.length()));
        } else {
            int good = mistake.good();
            boolean atLineEnd = text.substring(good, found).indexOf('\n') >= 0;
            if (atLineEnd || text.charAt(found) == '}') {
                candidates.add(text.substring(0, good) + ";" + text.substring(good));
            }
            candidates.add(blank(text, found, tokenEnd(text, found)));
            candidates.add(blank(text, statementStart(text, good), statementEnd(text, found)));
            candidates.add(text.substring(0, good) + PLACEHOLDER + text.substring(good));
            candidates.add(blank(text, statementStart(text, good), blockEnd(text, found)));
        }
        candidates.remove(text);
        return List.copyOf(candidates);
    }

    /** The last resort: a line less. */
    static String withoutLine(String text, int at) {
        int within = Math.min(at, text.length());
        return blank(text, lineStart(text, within), lineEnd(text, within));
    }

    /** The offset of a line and column, both from 1. */
    static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return Math.clamp(start + column - 1L, 0, text.length());
    }

    private static String blank(String text, int from, int to) {
        StringBuilder out = new StringBuilder(text);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\r') {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private static int tokenEnd(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
            i++;
        }
        return Math.max(i, at + 1);
    }

    /** The place after the last bracket or semicolon before an offset. */
    private static int statementStart(String text, int at) {
        int i = at;
        while (i > 0 && !isBoundary(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int statementEnd(String text, int found) {
        int i = found;
        while (i < text.length() && !isBoundary(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == ';' ? i + 1 : i;
    }

    /** The end of a statement that has a block: of its block. */
    private static int blockEnd(String text, int found) {
        int depth = 0;
        for (int i = statementEnd(text, found); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth <= 0) {
                return depth < 0 ? i : i + 1;
            } else if (depth == 0 && c == ';') {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isBoundary(char c) {
        return c == ';' || c == '{' || c == '}';
    }

    private static int lineStart(String text, int at) {
        return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static int openBraces(String text) {
        long open = text.chars().filter(c -> c == '{').count();
        return (int) (open - text.chars().filter(c -> c == '}').count());
    }
}
