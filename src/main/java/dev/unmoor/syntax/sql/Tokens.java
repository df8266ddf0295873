package dev.unmoor.syntax.sql;

import dev.unmoor.syntax.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits SQL into tokens. Comments are left out; so are the quotes of function bodies ({@code $$}),
 * whose contents are SQL again.
 */
final class Tokens {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("--", at) || (c == '#' && startsLine())) {
            skipTo("\n");
        } else if (text.startsWith("/*", at)) {
            at += 2;
            skipTo("*/");
        } else if (text.startsWith("{{", at)) {
            template("}}");
        } else if (text.startsWith("{%", at)) {
            at += 2;
            skipTo("%}");
        } else if (c == '\'') {
            string(at, false);
        } else if (c == '"' || c == '`') {
            quoted(c);
        } else if (c == '$') {
            dollar();
        } else if (Character.isDigit(c)) {
            number();
        } else if (c == '@' || isNameStart(c)) {
            word();
        } else if (c == '?' || (c == ':' && at + 1 < text.length() && parameter())) {
            int start = at++;
            skipName();
            add(Kind.PARAMETER, text.substring(start, at), start);
        } else {
            sign();
        }
    }

    private void add(Kind kind, String spelled, int start) {
        tokens.add(new Token(kind, spelled, start, at));
    }

    private boolean startsLine() {
        int before = text.lastIndexOf('\n', at) + 1;
        return text.substring(before, at).isBlank();
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }

    private void template(String end) {
        int start = at;
        at += 2;
        skipTo(end);
        add(Kind.PARAMETER, text.substring(start, at), start);
    }

    /** {@code :name}, but not {@code ::type} or {@code a:b}. */
    private boolean parameter() {
        return isNameStart(text.charAt(at + 1))
                && (at == 0 || !(isNamePart(text.charAt(at - 1)) || text.charAt(at - 1) == ':'));
    }

    /** A string in single quotes that starts at an offset; doubled quotes stand for one. */
    private void string(int start, boolean escapes) {
        StringBuilder spelled = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && escapes && at + 1 < text.length()) {
                char escape = text.charAt(at + 1);
                spelled.append(escape == 'n' ? '\n' : escape == 't' ? '\t' : escape);
                at += 2;
            } else if (c != '\'') {
                spelled.append(c);
                at++;
            } else if (text.startsWith("''", at)) {
                spelled.append('\'');
                at += 2;
            } else {
                break;
            }
        }
        at = Math.min(at + 1, text.length());
        add(Kind.STRING, spelled.toString(), start);
    }

    private void quoted(char quote) {
        int start = at;
        int end = text.indexOf(quote, at + 1);
        at = end < 0 ? text.length() : end + 1;
        String spelled = text.substring(start + 1, end < 0 ? text.length() : end);
        add(quote == '"' ? Kind.DOUBLE_QUOTED : Kind.NAME, spelled, start);
    }

    /** {@code $1} is a parameter; {@code $$} and {@code $tag$} quote a body and are passed over. */
    private void dollar() {
        int start = at++;
        skipName();
        if (at < text.length() && text.charAt(at) == '$') {
            at++;
        } else {
            add(Kind.PARAMETER, text.substring(start, at), start);
        }
    }

    private void number() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        add(Kind.NUMBER, text.substring(start, at), start);
    }

    private void word() {
        int start = at++;
        skipName();
        String spelled = text.substring(start, at);
        boolean prefix = spelled.length() == 1 && "EeNnBbRr".contains(spelled);
        if (prefix && at < text.length() && text.charAt(at) == '\'') {
            string(start, spelled.equalsIgnoreCase("e"));
        } else {
            add(Kind.WORD, spelled, start);
        }
    }

    private void skipName() {
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
    }

    private void sign() {
        for (String sign : List.of("=>", ":=", "||", "::", "<=", ">=", "<>", "!=", "->")) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                add(Kind.SIGN, sign, at - sign.length());
                return;
            }
        }
        at++;
        add(Kind.SIGN, text.substring(at - 1, at), at - 1);
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || c == '@';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '@' || c == '#';
    }
}
