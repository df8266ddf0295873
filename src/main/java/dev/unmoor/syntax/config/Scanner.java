package dev.unmoor.syntax.config;

/**
 * A place in a text of a language with braces, and the ways to move on from it: over blanks and
 * comments, over strings with what is put into them, to the end of a bracket.
 */
final class Scanner {

    private final String text;
    private final boolean hashComments;
    int at;

    /**
     * Starts at the beginning.
     *
     * @param hashComments whether {@code #} begins a comment, besides {@code //}
     */
    Scanner(String text, boolean hashComments) {
        this.text = text;
        this.hashComments = hashComments;
    }

    /** The character here; {@code \0} at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean looksAt(String what) {
        return text.startsWith(what, at);
    }

    /** Passes over blanks and comments; over line ends too if asked. */
    void skipBlank(boolean lines) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\r' || (lines && c == '\n')) {
                at++;
            } else if (looksAt("//") || (hashComments && c == '#')) {
                toLineEnd();
            } else if (looksAt("/*")) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else {
                return;
            }
        }
    }

    /** Goes to the line end, or the end. */
    void toLineEnd() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    /** Takes a name: letters, digits, underscores, and any of the further characters. */
    String name(String further) {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || text.charAt(at) == '_'
                        || further.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    /**
     * Passes over a string that begins here, with expressions in braces in it.
     *
     * @param quote what ends it
     */
    void string(String quote) {
        at += quote.length();
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (depth == 0 && looksAt(quote)) {
                at += quote.length();
                return;
            }
            if (c == '\n' && quote.length() == 1) {
                // a string that does not end on its line is broken
                return;
            }
            if (c == '\\' && quote.length() == 1) {
                at++;
            } else if (looksAt("${") || looksAt("%{")) {
                depth++;
                at++;
            } else if (c == '{' && depth > 0) {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            }
            at++;
        }
        at = Math.min(at, text.length());
    }

    /**
     * The end of the bracket that opens here, exclusive; strings and comments in it don't count.
     */
    int endOfBracket(String quotes) {
        int start = at;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quotes.indexOf(c) >= 0) {
                string(looksAt("'''") ? "'''" : String.valueOf(c));
                continue;
            }
            if (looksAt("//") || looksAt("/*") || (hashComments && c == '#')) {
                skipBlank(false);
                continue;
            }
            if (c == '{' || c == '[' || c == '(') {
                depth++;
            } else if (c == '}' || c == ']' || c == ')') {
                depth--;
                if (depth == 0) {
                    int end = at + 1;
                    at = start;
                    return end;
                }
            }
            at++;
        }
        at = start;
        return text.length();
    }
}
