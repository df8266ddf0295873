package dev.unmoor.desktop.code;

import dev.unmoor.desktop.code.CodeLine.Kind;
import dev.unmoor.desktop.code.CodeLine.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts source text into coloured pieces with one pass over its characters. It needs no correct
 * program: half a file, or half a line, is coloured as far as it goes.
 */
public final class Colouring {

    private static final int TAB = 4;

    private final Syntax syntax;
    private final List<Piece> pieces = new ArrayList<>();
    private String line = "";
    private int at;

    /**
     * What a string or comment that goes on into the next line will end with; empty if none does.
     */
    private String ending = "";

    private Kind going = Kind.PLAIN;

    private Colouring(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Colours a text.
     *
     * @param path the file's name, which tells the language
     * @param text the text
     * @param first the number of its first line
     */
    public static List<CodeLine> of(String path, String text, int first) {
        var colouring = new Colouring(Syntax.of(path));
        var lines = new ArrayList<CodeLine>();
        int number = first;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            lines.add(new CodeLine(number++, colouring.colour(expanded(line))));
        }
        return lines;
    }

    private static String expanded(String line) {
        return line.indexOf('\t') < 0 ? line : line.replace("\t", " ".repeat(TAB));
    }

    private List<Piece> colour(String next) {
        line = next;
        at = 0;
        pieces.clear();
        if (!ending.isEmpty()) {
            until(ending, going, 0);
        }
        while (at < line.length()) {
            step();
        }
        return merged();
    }

    private void step() {
        char c = line.charAt(at);
        for (String mark : syntax.line()) {
            if (line.startsWith(mark, at) && commentMayBegin()) {
                add(line.length(), Kind.COMMENT);
                return;
            }
        }
        if (!syntax.block().isEmpty() && line.startsWith(syntax.block().getFirst(), at)) {
            until(syntax.block().getLast(), Kind.COMMENT, syntax.block().getFirst().length());
            return;
        }
        for (String quote : syntax.strings()) {
            if (line.startsWith(quote, at)) {
                string(quote);
                return;
            }
        }
        if (Character.isJavaIdentifierStart(c)) {
            word();
        } else if (Character.isDigit(c)) {
            add(end(p -> Character.isLetterOrDigit(p) || p == '.' || p == '_'), Kind.NUMBER);
        } else if (c == '@'
                && at + 1 < line.length()
                && Character.isJavaIdentifierStart(line.charAt(at + 1))) {
            at++;
            int stop = end(p -> Character.isJavaIdentifierPart(p) || p == '.');
            at--;
            add(stop, Kind.ANNOTATION);
        } else {
            add(at + 1, Kind.PLAIN);
        }
    }

    /** A {@code #} in the middle of a word or an address begins no comment. */
    private boolean commentMayBegin() {
        if (at == 0) {
            return true;
        }
        char before = line.charAt(at - 1);
        return before != ':' && (line.charAt(at) != '#' || Character.isWhitespace(before));
    }

    private void string(String quote) {
        if (syntax.multiline().contains(quote)) {
            until(quote, Kind.STRING, quote.length());
            return;
        }
        int stop = at + quote.length();
        while (stop < line.length() && !line.startsWith(quote, stop)) {
            stop += line.charAt(stop) == '\\' ? 2 : 1;
        }
        add(Math.min(line.length(), stop + quote.length()), Kind.STRING);
    }

    private void word() {
        int stop = end(Character::isJavaIdentifierPart);
        String word = line.substring(at, stop);
        Kind kind = Kind.PLAIN;
        if (syntax.keywords().contains(word)) {
            kind = Kind.KEYWORD;
        } else if (Character.isUpperCase(word.charAt(0)) && word.length() > 1) {
            kind = Kind.TYPE;
        } else if (stop < line.length() && line.charAt(stop) == '(') {
            kind = Kind.CALL;
        }
        add(stop, kind);
    }

    private void until(String end, Kind kind, int skip) {
        int stop = line.indexOf(end, at + skip);
        if (stop < 0) {
            ending = end;
            going = kind;
            add(line.length(), kind);
        } else {
            ending = "";
            add(stop + end.length(), kind);
        }
    }

    private interface Part {
        boolean test(char c);
    }

    private int end(Part part) {
        int stop = at;
        while (stop < line.length() && part.test(line.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private void add(int stop, Kind kind) {
        if (stop > at) {
            pieces.add(new Piece(line.substring(at, stop), kind));
            at = stop;
        }
    }

    private List<Piece> merged() {
        var merged = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            if (!merged.isEmpty() && merged.getLast().kind() == piece.kind()) {
                Piece before = merged.removeLast();
                merged.add(new Piece(before.text() + piece.text(), piece.kind()));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }
}
