package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Escapes;
import org.jspecify.annotations.Nullable;

/**
 * What languages of blocks, maps and lists in brackets have in common: how a list is gone through,
 * where an expression ends, what a literal is without its quotes.
 */
abstract class BracedReader {

    private static final Escapes ESCAPES =
            Escapes.of("bfnrtv0").code('x', 2).code('u', 4).dropping();

    private static final String BLOCK_QUOTES = "'''";

    final Entries entries;
    final String text;
    final Scanner scan;
    private final char quote;
    private final String quotes;
    private final boolean hashComments;
    private final String operators;

    /**
     * Starts at the beginning.
     *
     * @param quote what a string begins and ends with
     * @param hashComments whether {@code #} begins a comment
     * @param operators what a line begins with that goes on with the expression before it
     */
    BracedReader(Entries entries, char quote, boolean hashComments, String operators) {
        this.entries = entries;
        this.text = entries.text();
        this.scan = new Scanner(text, hashComments);
        this.quote = quote;
        this.quotes = String.valueOf(quote);
        this.hashComments = hashComments;
        this.operators = operators;
    }

    /** Reads an item of a list. */
    abstract void item();

    /** The end of the bracket that opens here, exclusive. */
    final int endOfBracket() {
        return scan.endOfBracket(quotes);
    }

    /** Passes over a string that begins here. */
    final void string() {
        scan.string(scan.looksAt(BLOCK_QUOTES) && quote == '\'' ? BLOCK_QUOTES : quotes);
    }

    /** Reads the list that opens here; an empty one is a leaf without a value. */
    final void list(@Nullable Span key) {
        int start = scan.at++;
        int index = 0;
        while (!entries.full()) {
            scan.skipBlank(true);
            if (scan.atEnd() || scan.peek() == ']') {
                break;
            }
            if (scan.peek() == ',') {
                scan.at++;
                continue;
            }
            int before = scan.at;
            entries.push(index++);
            item();
            entries.pop();
            if (scan.at == before) {
                scan.at++;
            }
        }
        scan.at = Math.min(scan.at + 1, text.length());
        if (index == 0) {
            leaf("", key, start, scan.at);
        }
    }

    /**
     * Reads anything else: a string literal alone without its quotes, the rest as written.
     *
     * @param joins whether it may go on after a line end, where the next line begins with an
     *     operator
     */
    final void expression(@Nullable Span key, boolean joins) {
        int start = scan.at;
        while (!scan.atEnd()) {
            char c = scan.peek();
            if (c == quote) {
                string();
            } else if (c == '(' || c == '[' || c == '{') {
                scan.at = endOfBracket();
            } else if (c == '\n' && joins && continues()) {
                scan.at++;
            } else if (ends(c)) {
                break;
            } else {
                scan.at++;
            }
        }
        int end = scan.at;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        leaf(literal(text.substring(start, end)), key, start, end);
    }

    private boolean ends(char c) {
        return c == '\n'
                || c == ','
                || c == '}'
                || c == ']'
                || c == ')'
                || (hashComments && c == '#')
                || scan.looksAt("//");
    }

    /** Adds a leaf; in a list, where there is no key, its value's place is its key's too. */
    final void leaf(String value, @Nullable Span key, int from, int to) {
        Span place = key != null && from == to ? key : entries.span(from, to);
        entries.add(value, key == null ? place : key, place);
    }

    private boolean continues() {
        int next = scan.at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && operators.indexOf(text.charAt(next)) >= 0;
    }

    private String literal(String written) {
        if (quote == '\''
                && written.startsWith(BLOCK_QUOTES)
                && written.endsWith(BLOCK_QUOTES)
                && written.length() >= 6) {
            return written.substring(3, written.length() - 3).replaceFirst("^\\r?\\n", "");
        }
        if (written.length() > 1 && written.charAt(0) == quote) {
            Scanner one = new Scanner(written, false);
            one.string(quotes);
            if (one.atEnd() && written.endsWith(quotes)) {
                return ESCAPES.resolve(written.substring(1, written.length() - 1));
            }
        }
        return written;
    }
}
