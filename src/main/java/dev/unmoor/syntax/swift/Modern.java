package dev.unmoor.syntax.swift;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out what the grammar is too old for and what says nothing here: {@code await} in
 * conditions, typed {@code throws}, commas before a closing bracket, the sign before a macro. The
 * text keeps its length, and strings and comments stay as they are.
 */
final class Modern {

    private static final Pattern TOKENS =
            Pattern.compile(
                    // left alone: comments and strings; possessive, for that needs no stack
                    "//[^\\n]*+|/\\*[\\s\\S]*?\\*/"
                            + "|\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\""
                            + "|(?<blank>\\bawait\\b|(?<=\\bthrows)\\([\\w.]++\\)|,(?=\\s*+[)\\]])"
                            + "|#(?=(?!if|else|endif|available|unavailable|selector|keyPath|warning"
                            + "|error|sourceLocation|file|line|column|function)[A-Za-z]++\\s*+[({]))");

    private Modern() {}

    /** The text in older terms. */
    static String without(String text) {
        Matcher tokens = TOKENS.matcher(text);
        StringBuilder older = new StringBuilder(text.length());
        int done = 0;
        while (tokens.find()) {
            if (tokens.group("blank") != null) {
                older.append(text, done, tokens.start()).repeat(' ', tokens.end() - tokens.start());
                done = tokens.end();
            }
        }
        return older.append(text, done, text.length()).toString();
    }
}
