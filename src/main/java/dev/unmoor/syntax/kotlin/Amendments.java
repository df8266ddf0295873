package dev.unmoor.syntax.kotlin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites what the grammar can't read into what it can, of the same length, so that everything
 * keeps its place.
 */
final class Amendments {

    /** A functional interface. */
    private static final Pattern FUN_INTERFACE =
            Pattern.compile("\\bfun(?=[ \\t]+interface[ \\t]+\\w)");

    /** An assignment to a member of what a call gives: {@code f(x).y = z}. */
    private static final Pattern ASSIGNED_CALL =
            Pattern.compile(
                    "[)>}\\]](?:!!)?(?:\\s*+\\??\\.[ \\t]*+\\w++(?:!!)?|\\[[^\\[\\]\\n]{1,100}])+?"
                            + "(?<eq>[ \\t]=|=[ \\t])(?![=>])");

    /** What may be a supertype's delegate, which the grammar takes for a call with a lambda. */
    private static final Pattern DELEGATE = Pattern.compile("\\bby\\s+[\\w.]+(?=\\s*\\{)");

    private static final String LOWEST_OPERATOR = "||";

    private static final int LONGEST_HEADER = 3_000;

    private Amendments() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text);
        Matcher function = FUN_INTERFACE.matcher(text);
        while (function.find()) {
            blank(out, function.start(), function.end());
        }
        Matcher assigned = ASSIGNED_CALL.matcher(text);
        while (assigned.find()) {
            out.replace(assigned.start("eq"), assigned.end("eq"), LOWEST_OPERATOR);
        }
        Matcher delegate = DELEGATE.matcher(text);
        while (delegate.find()) {
            if (isInHeader(text, delegate.start())) {
                blank(out, delegate.start(), delegate.end());
            }
        }
        return out.toString();
    }

    private static void blank(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(out.charAt(i))) {
                out.setCharAt(i, ' ');
            }
        }
    }

    /** Whether the words before a place, those in brackets aside, begin with {@code class}. */
    private static boolean isInHeader(String text, int at) {
        int depth = 0;
        int end = at;
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_HEADER); i--) {
            char c = text.charAt(i);
            if (Character.isJavaIdentifierPart(c)) {
                continue;
            }
            if (depth == 0) {
                switch (text.substring(i + 1, end)) {
                    case "class", "object" -> {
                        return true;
                    }
                    case "val", "var" -> {
                        return false;
                    }
                    default -> {}
                }
            }
            end = i;
            if (c == ')') {
                depth++;
            } else if (c == '(') {
                depth--;
            } else if (depth == 0 && (c == '{' || c == '}' || c == ';')) {
                return false;
            }
        }
        return text.substring(0, end).equals("class");
    }

    /** Whether an operator of the amended text is an assignment in the original. */
    static boolean isAssignment(String operator) {
        return operator.strip().equals("=");
    }
}
