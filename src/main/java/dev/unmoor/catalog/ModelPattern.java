package dev.unmoor.catalog;

import java.util.regex.Pattern;

/**
 * How the ids of a vendor's models look.
 *
 * @param pattern anchored
 * @param distinctive whether a whole string that matches is a model id wherever it stands;
 *     otherwise only where a model id is expected
 * @param openWeights whether the weights can be had
 */
public record ModelPattern(Pattern pattern, boolean distinctive, boolean openWeights) {

    /** What every id that matches begins with, as far as the pattern spells it out. */
    String beginning() {
        String regex = pattern.pattern();
        if (pattern.flags() != 0 || !regex.startsWith("^") || isAlternative(regex)) {
            return "";
        }
        int end = 1;
        while (end < regex.length() && isPlain(regex.charAt(end))) {
            end++;
        }
        // a quantifier speaks of the character before it
        boolean quantified = end < regex.length() && "?*+{".indexOf(regex.charAt(end)) >= 0;
        return regex.substring(1, quantified ? Math.max(1, end - 1) : end);
    }

    /** Whether the whole of a pattern is a choice. */
    private static boolean isAlternative(String regex) {
        int depth = 0;
        for (int i = 0; i < regex.length(); i++) {
            switch (regex.charAt(i)) {
                case '\\' -> i++;
                case '(' -> depth++;
                case ')' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isPlain(char c) {
        return c == '-' || c == '/' || c == '_' || c == ':' || Character.isLetterOrDigit(c);
    }
}
