package dev.unmoor.plan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Splits a file into names of its code, words of its strings, and comments, which say nothing.
 * Knows how languages write comments and strings and no more: a plan has to read every language and
 * format of a tree, also those that are never parsed.
 */
final class Lexer {

    private static final Set<String> HASH =
            Set.of(
                    "py",
                    "rb",
                    "sh",
                    "bash",
                    "zsh",
                    "yaml",
                    "yml",
                    "toml",
                    "env",
                    "properties",
                    "tf",
                    "tfvars",
                    "hcl",
                    "ex",
                    "exs",
                    "mk",
                    "ini",
                    "cfg",
                    "conf",
                    "r",
                    "pl",
                    "gemspec",
                    "php",
                    "nix");
    private static final Set<String> DASHES = Set.of("sql", "lua", "hs");
    private static final Set<String> MARKUP = Set.of("xml", "html", "vue", "svelte", "csproj");
    private static final Set<String> TRIPLE = Set.of("py", "java", "kt", "kts", "scala", "swift");

    /** What an identifier is made of beyond letters and digits. */
    private static final String JOINERS = "_$";

    private final String text;
    private final boolean hash;
    private final boolean dashes;
    private final boolean markup;
    private final boolean slashes;
    private final boolean triple;
    private final boolean docstrings;
    private final boolean quotes;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final StringBuilder code;
    private int at;
    private int line = 1;
    private boolean statementStart = true;

    private Lexer(String path, String text) {
        this.text = text;
        this.code = new StringBuilder(text.length());
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String end = name.substring(name.lastIndexOf('.') + 1);
        boolean env = name.startsWith(".env") || name.endsWith(".env") || name.contains(".env.");
        boolean plain = !name.contains(".") || env;
        this.hash = HASH.contains(end) || plain;
        this.dashes = DASHES.contains(end);
        this.markup = MARKUP.contains(end);
        this.slashes = !end.equals("py") && !end.equals("rb") && !hashOnly(end) && !plain;
        this.triple = TRIPLE.contains(end);
        this.docstrings = end.equals("py");
        // an apostrophe in markup, settings and prose opens no string
        this.quotes = !markup && !end.equals("properties") && !plain && !end.equals("md");
    }

    private static boolean hashOnly(String end) {
        return HASH.contains(end) && !Set.of("tf", "hcl", "php", "tfvars").contains(end);
    }

    /**
     * A file in words.
     *
     * @param names identifiers of its code, with the first line of each
     * @param words identifiers inside its strings, with the first line of each
     * @param code the text with comments blanked out, line by line as it was
     */
    record Lexed(Map<String, Integer> names, Map<String, Integer> words, String code) {}

    static Lexed lex(String path, String text) {
        return new Lexer(path, text).lex();
    }

    private Lexed lex() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                take();
                statementStart = true;
            } else if (startsComment()) {
                // blanked as it was read
            } else if (quotes && (c == '"' || c == '\'' || c == '`')) {
                string(c);
                statementStart = false;
            } else if (Character.isJavaIdentifierStart(c)) {
                name(names);
                statementStart = false;
            } else {
                if (!Character.isWhitespace(c)) {
                    statementStart = c == ':' || c == ';' || c == '{';
                }
                take();
            }
        }
        return new Lexed(names, words, code.toString());
    }

    private boolean startsComment() {
        if (slashes && text.startsWith("//", at) && !urlBefore()) {
            blankUntil("\n");
        } else if (slashes && text.startsWith("/*", at)) {
            blankUntil("*/");
        } else if (hash && text.charAt(at) == '#' && hashOpens()) {
            blankUntil("\n");
        } else if (dashes && text.startsWith("--", at)) {
            blankUntil("\n");
        } else if (markup && text.startsWith("<!--", at)) {
            blankUntil("-->");
        } else if (docstrings
                && statementStart
                && (text.startsWith("\"\"\"", at) || text.startsWith("'''", at))) {
            String quote = text.substring(at, at + 3);
            blank(3);
            blankUntil(quote);
        } else {
            return false;
        }
        return true;
    }

    /** {@code https://} in a setting is no comment. */
    private boolean urlBefore() {
        return at > 0 && text.charAt(at - 1) == ':';
    }

    /** A {@code #} inside a word or after a quote-like sign is no comment. */
    private boolean hashOpens() {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || statementStart;
    }

    private void blankUntil(String end) {
        int stop = text.indexOf(end, at);
        if (stop < 0) {
            stop = text.length();
        } else if (!end.equals("\n")) {
            stop += end.length();
        }
        blank(stop - at);
    }

    private void blank(int count) {
        for (int i = 0; i < count && at < text.length(); i++) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
            }
            code.append(c == '\n' ? '\n' : ' ');
        }
    }

    private void take() {
        char c = text.charAt(at++);
        if (c == '\n') {
            line++;
        }
        code.append(c);
    }

    private void string(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean long3 = triple && text.startsWith(three, at);
        String end = long3 ? three : String.valueOf(quote);
        for (int i = 0; i < end.length(); i++) {
            take();
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                take();
                take();
            } else if (text.startsWith(end, at)) {
                for (int i = 0; i < end.length(); i++) {
                    take();
                }
                return;
            } else if (c == '\n' && !long3 && quote != '`') {
                // a string that does not end on its line was an apostrophe
                return;
            } else if (Character.isJavaIdentifierStart(c)) {
                name(words);
            } else {
                take();
            }
        }
    }

    private void name(Map<String, Integer> into) {
        int start = at;
        int from = line;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || JOINERS.indexOf(text.charAt(at)) >= 0)) {
            take();
        }
        if (at == start) {
            take();
            return;
        }
        into.putIfAbsent(text.substring(start, at), from);
    }
}
