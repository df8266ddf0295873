package dev.unmoor.syntax.tree;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Expr.Piece;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts a text of several lines together: the line break after its opening and the indentation
 * before its closing are not part of it.
 */
public final class Heredoc {

    /** How much of its lines' indentation is taken off. */
    public enum Indentation {
        /** None. */
        KEPT,
        /** What the line that has least of it has. */
        LEAST,
        /** What stands before the closing mark. */
        CLOSING
    }

    private final Indentation indented;
    private final UnaryOperator<String> unescape;
    private final List<Piece> pieces = new ArrayList<>();
    private int closing;

    /**
     * @param indented how much indentation is taken off
     * @param unescape resolves escapes, after that
     */
    public Heredoc(Indentation indented, UnaryOperator<String> unescape) {
        this.indented = indented;
        this.unescape = unescape;
    }

    /** Adds characters as written. */
    public void literal(String text) {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Literal before) {
            pieces.set(pieces.size() - 1, new Piece.Literal(before.text() + text));
        } else {
            pieces.add(new Piece.Literal(text));
        }
    }

    /** Adds a value put in. */
    public void hole(Expr value) {
        pieces.add(new Piece.Hole(value));
    }

    /** The text. */
    public Expr.Text build(Span span) {
        trim();
        int indentation =
                switch (indented) {
                    case KEPT -> 0;
                    case LEAST -> indentation();
                    case CLOSING -> closing;
                };
        Texts text = new Texts();
        boolean lineStart = true;
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Hole hole -> {
                    text.hole(hole.value());
                    lineStart = false;
                }
                case Piece.Literal literal -> {
                    String dedented = dedent(literal.text(), indentation, lineStart);
                    text.literal(unescape.apply(dedented));
                    lineStart = literal.text().endsWith("\n");
                }
            }
        }
        return text.build(span);
    }

    private void trim() {
        if (!pieces.isEmpty() && pieces.getFirst() instanceof Piece.Literal first) {
            String text = first.text();
            pieces.set(0, new Piece.Literal(text.substring(text.indexOf('\n') + 1)));
        }
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Literal last) {
            int end = last.text().lastIndexOf('\n') + 1;
            if (last.text().substring(end).isBlank()) {
                closing = last.text().length() - end;
                pieces.set(pieces.size() - 1, new Piece.Literal(last.text().substring(0, end)));
            }
        }
    }

    /** The least indentation of a line that isn't blank; a line may go on in a hole. */
    private int indentation() {
        int least = Integer.MAX_VALUE;
        boolean lineStart = true;
        for (int i = 0; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof Piece.Literal literal)) {
                least = lineStart ? 0 : least;
                lineStart = false;
                continue;
            }
            String[] lines = literal.text().split("\n", -1);
            for (int j = lineStart ? 0 : 1; j < lines.length; j++) {
                boolean goesOn = j == lines.length - 1 && i < pieces.size() - 1;
                if (goesOn || !lines[j].isBlank()) {
                    least = Math.min(least, indentation(lines[j]));
                }
            }
            lineStart = literal.text().endsWith("\n");
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String dedent(String text, int indentation, boolean lineStart) {
        String[] lines = text.split("\n", -1);
        for (int i = lineStart ? 0 : 1; i < lines.length; i++) {
            lines[i] = lines[i].substring(Math.min(indentation(lines[i]), indentation));
        }
        return String.join("\n", lines);
    }
}
