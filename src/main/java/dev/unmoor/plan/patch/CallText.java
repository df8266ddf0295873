package dev.unmoor.plan.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is written: where its arguments stand. Reads parentheses, brackets, braces, strings
 * and comments, which is all that is alike in the languages that it is used for; what it can't
 * follow it doesn't find.
 *
 * @param open offset of the opening parenthesis
 * @param close offset of the closing one
 * @param arguments in order
 * @param inObject whether the arguments are those of one object literal, as JavaScript names them
 * @param objectOpen offset of the object's opening brace; that of the parenthesis where there is
 *     none
 * @param objectClose offset of its closing brace; that of the parenthesis where there is none
 */
public record CallText(
        int open,
        int close,
        List<Argument> arguments,
        boolean inObject,
        int objectOpen,
        int objectClose) {

    /** What is not followed any further. */
    private static final int LONGEST = 20_000;

    /**
     * An argument.
     *
     * @param name its name; null where it has none
     * @param start offset of its first character, name included
     * @param valueStart offset of its value
     * @param end offset after its last character
     */
    public record Argument(@Nullable String name, int start, int valueStart, int end) {

        /** Its value as it is written. */
        public String value(String text) {
            return text.substring(valueStart, end);
        }
    }

    public CallText {
        arguments = List.copyOf(arguments);
    }

    /** The argument of a name. */
    public Optional<Argument> argument(String name) {
        return arguments.stream().filter(each -> name.equals(each.name())).findFirst();
    }

    /**
     * The call whose opening parenthesis stands at an offset.
     *
     * @param hash whether {@code #} begins a comment, as in Python, rather than {@code //}
     */
    public static Optional<CallText> at(String text, int open, boolean hash) {
        if (open >= text.length() || text.charAt(open) != '(') {
            return Optional.empty();
        }
        int close = closing(text, open, hash);
        if (close < 0) {
            return Optional.empty();
        }
        int first = skipBlank(text, open + 1, close, hash);
        if (first < close && text.charAt(first) == '{') {
            int end = closing(text, first, hash);
            int after = end < 0 ? -1 : skipBlank(text, end + 1, close, hash);
            boolean only =
                    after == close
                            || (after > 0
                                    && text.charAt(after) == ','
                                    && skipBlank(text, after + 1, close, hash) == close);
            if (only) {
                return Optional.of(
                        new CallText(
                                open,
                                close,
                                arguments(text, first, end, hash, ':'),
                                true,
                                first,
                                end));
            }
        }
        return Optional.of(
                new CallText(
                        open, close, arguments(text, open, close, hash, '='), false, open, close));
    }

    private static List<Argument> arguments(
            String text, int open, int close, boolean hash, char sign) {
        var arguments = new ArrayList<Argument>();
        int start = open + 1;
        int at = start;
        while (at <= close) {
            char c = text.charAt(at);
            if (at == close || c == ',') {
                int from = skipBlank(text, start, at, hash);
                if (from < at) {
                    arguments.add(argument(text, from, trimmed(text, from, at), sign));
                }
                start = at + 1;
                at++;
            } else {
                at = next(text, at, hash);
                if (at < 0) {
                    return List.of();
                }
            }
        }
        return arguments;
    }

    private static int trimmed(String text, int from, int end) {
        int at = end;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static Argument argument(String text, int start, int end, char sign) {
        int at = start;
        while (at < end && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        int name = at;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean named =
                name > start
                        && at < end
                        && text.charAt(at) == sign
                        && !(at + 1 < end && text.charAt(at + 1) == '=');
        if (!named) {
            // { apiKey } is short for { apiKey: apiKey }
            boolean shorthand = sign == ':' && name == end && name > start;
            return new Argument(shorthand ? text.substring(start, end) : null, start, start, end);
        }
        int value = at + 1;
        while (value < end && Character.isWhitespace(text.charAt(value))) {
            value++;
        }
        return new Argument(text.substring(start, name), start, value, end);
    }

    private static int skipBlank(String text, int from, int end, boolean hash) {
        int at = from;
        while (at < end) {
            int comment = comment(text, at, hash);
            if (comment > at) {
                at = comment;
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                return at;
            }
        }
        return end;
    }

    /** The offset after what begins here: a bracketed part, a string, a comment, a character. */
    private static int next(String text, int at, boolean hash) {
        char c = text.charAt(at);
        if ("([{".indexOf(c) >= 0) {
            int close = closing(text, at, hash);
            return close < 0 ? -1 : close + 1;
        }
        int comment = comment(text, at, hash);
        if (comment > at) {
            return comment;
        }
        if (c == '"' || c == '\'' || c == '`') {
            return string(text, at, c);
        }
        return at + 1;
    }

    private static int comment(String text, int at, boolean hash) {
        if (hash ? text.charAt(at) == '#' : text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (!hash && text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return at;
    }

    private static int string(String text, int at, char quote) {
        String three = String.valueOf(quote).repeat(3);
        if (quote != '`' && text.startsWith(three, at)) {
            int end = text.indexOf(three, at + 3);
            return end < 0 ? -1 : end + 3;
        }
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i + 1;
            } else if (c == '\n' && quote != '`') {
                return -1;
            }
        }
        return -1;
    }

    /** The offset of the bracket that closes the one at an offset; -1 if it can't be followed. */
    private static int closing(String text, int open, boolean hash) {
        char closes =
                switch (text.charAt(open)) {
                    case '(' -> ')';
                    case '[' -> ']';
                    default -> '}';
                };
        int at = open + 1;
        while (at < text.length() && at - open < LONGEST) {
            char c = text.charAt(at);
            if (c == closes) {
                return at;
            }
            if (")]}".indexOf(c) >= 0) {
                return -1;
            }
            at = next(text, at, hash);
            if (at < 0) {
                return -1;
            }
        }
        return -1;
    }
}
