package dev.unmoor.syntax.sql;

import java.util.Locale;

/**
 * A token.
 *
 * @param kind what it is
 * @param text its text; of strings and quoted names what they spell
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Token(Kind kind, String text, int start, int end) {

    /** What a token is. */
    enum Kind {
        /** A keyword or a name without quotes. */
        WORD,
        /** A name in back quotes. */
        NAME,
        /** A string in single quotes. */
        STRING,
        /** A string or, in some dialects, a name. */
        DOUBLE_QUOTED,
        NUMBER,
        /** {@code $1}, {@code :name}, {@code ?}, a template in braces. */
        PARAMETER,
        SIGN
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.NAME || kind == Kind.DOUBLE_QUOTED;
    }

    String upper() {
        return text.toUpperCase(Locale.ROOT);
    }
}
