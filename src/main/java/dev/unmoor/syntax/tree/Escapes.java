package dev.unmoor.syntax.tree;

import java.util.HashMap;
import java.util.Map;

/**
 * The backslash escapes of a language, told by its rules: which letters have a meaning, how numbers
 * of characters are written, and what becomes of a backslash before anything else. Never fails:
 * what is no escape stays, as a file that does not compile must still be read.
 */
public final class Escapes {

    /** Meanings that letters have wherever they have one. */
    private static final Map<Character, Character> MEANINGS =
            Map.ofEntries(
                    Map.entry('a', '\u0007'),
                    Map.entry('b', '\b'),
                    Map.entry('e', '\u001b'),
                    Map.entry('f', '\f'),
                    Map.entry('n', '\n'),
                    Map.entry('r', '\r'),
                    Map.entry('s', ' '),
                    Map.entry('t', '\t'),
                    Map.entry('v', '\u000b'),
                    Map.entry('0', '\0'));

    private static final int MOST_OCTAL = 3;
    private static final int MOST_BRACED = 6;

    /** How many hexadecimal digits follow a letter. */
    private record Digits(int least, int most) {}

    private final Map<Character, Character> letters;
    private final Map<Character, Digits> codes;
    private final String braced;
    private final String named;
    private final boolean octal;
    private final boolean joins;
    private final boolean drops;

    private Escapes(Rules rules, boolean drops) {
        this.letters = Map.copyOf(rules.letters);
        this.codes = Map.copyOf(rules.codes);
        this.braced = rules.braced;
        this.named = rules.named;
        this.octal = rules.octal;
        this.joins = rules.joins;
        this.drops = drops;
    }

    /**
     * Begins the rules of a language in which these letters have their usual meaning.
     *
     * @param letters of {@code abefnrstv0}
     * @throws IllegalArgumentException if one has no usual meaning
     */
    public static Rules of(String letters) {
        var rules = new Rules();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            Character meaning = MEANINGS.get(letter);
            if (meaning == null) {
                throw new IllegalArgumentException("no usual meaning: " + letter);
            }
            rules.letters.put(letter, meaning);
        }
        return rules;
    }

    /** The rules of a language, as they are being said. */
    public static final class Rules {

        private final Map<Character, Character> letters = new HashMap<>();
        private final Map<Character, Digits> codes = new HashMap<>();
        private String braced = "";
        private String named = "";
        private boolean octal;
        private boolean joins;

        private Rules() {}

        /** These characters stand for themselves after a backslash. */
        public Rules plain(String characters) {
            for (int i = 0; i < characters.length(); i++) {
                letters.put(characters.charAt(i), characters.charAt(i));
            }
            return this;
        }

        /** A letter before the number of a character, in so many hexadecimal digits. */
        public Rules code(char letter, int digits) {
            return code(letter, digits, digits);
        }

        /** A letter before the number of a character, in as many hexadecimal digits as follow. */
        public Rules code(char letter, int least, int most) {
            codes.put(letter, new Digits(least, most));
            return this;
        }

        /** Letters before the number of a character in braces. */
        public Rules braced(String before) {
            braced = before;
            return this;
        }

        /** Letters before the Unicode name of a character in braces. */
        public Rules named(String before) {
            named = before;
            return this;
        }

        /** One to three octal digits are the number of a character. */
        public Rules octal() {
            octal = true;
            return this;
        }

        /** A backslash at the end of a line joins it with the next. */
        public Rules joining() {
            joins = true;
            return this;
        }

        /** A backslash before any other character is gone. */
        public Escapes dropping() {
            return new Escapes(this, true);
        }

        /** A backslash before any other character stands for itself. */
        public Escapes keeping() {
            return new Escapes(this, false);
        }
    }

    /** The text that is written with these escapes. */
    public String resolve(String written) {
        int at = written.indexOf('\\');
        if (at < 0) {
            return written;
        }
        var text = new StringBuilder(written.length()).append(written, 0, at);
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c != '\\' || at + 1 == written.length()) {
                text.append(c);
                at++;
            } else {
                at = escape(written, at + 1, text);
            }
        }
        return text.toString();
    }

    /** Resolves the escape whose backslash stands before {@code at}; gives where to go on. */
    private int escape(String written, int at, StringBuilder text) {
        char c = written.charAt(at);
        if (joins && (c == '\n' || c == '\r')) {
            return written.startsWith("\r\n", at) ? at + 2 : at + 1;
        }
        int after = number(written, at, text);
        if (after < 0) {
            after = name(written, at, text);
        }
        if (after >= 0) {
            return after;
        }
        Character meaning = letters.get(c);
        if (meaning != null) {
            text.append(meaning.charValue());
        } else if (drops) {
            text.append(c);
        } else {
            text.append('\\').append(c);
        }
        return at + 1;
    }

    /** Appends the character that a number stands for; −1 where there is none. */
    private int number(String written, int at, StringBuilder text) {
        char c = written.charAt(at);
        if (octal && c >= '0' && c <= '7') {
            return code(written, at, 8, new Digits(1, MOST_OCTAL), text);
        }
        if (braced.indexOf(c) >= 0 && written.startsWith("{", at + 1)) {
            int close = code(written, at + 2, 16, new Digits(1, MOST_BRACED), text);
            return close < 0 || !written.startsWith("}", close) ? close : close + 1;
        }
        Digits digits = codes.get(c);
        return digits == null ? -1 : code(written, at + 1, 16, digits, text);
    }

    private static int code(
            String written, int from, int radix, Digits digits, StringBuilder text) {
        int to = from;
        int point = 0;
        while (to < written.length()
                && to < from + digits.most()
                && Character.digit(written.charAt(to), radix) >= 0) {
            point = point * radix + Character.digit(written.charAt(to++), radix);
        }
        if (to - from < digits.least() || !Character.isValidCodePoint(point)) {
            return -1;
        }
        text.appendCodePoint(point);
        return to;
    }

    /** Appends the character of a name; −1 where there is none. */
    private int name(String written, int at, StringBuilder text) {
        int close = written.indexOf('}', at);
        if (named.indexOf(written.charAt(at)) < 0
                || close < 0
                || !written.startsWith("{", at + 1)) {
            return -1;
        }
        try {
            text.appendCodePoint(Character.codePointOf(written.substring(at + 2, close)));
            return close + 1;
        } catch (IllegalArgumentException unknownName) {
            return -1;
        }
    }
}
