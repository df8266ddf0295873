package dev.unmoor.syntax.ruby;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Expr.Piece;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Texts;

import java.util.ArrayList;
import java.util.List;

/** Puts a heredoc together: its first line break and its last indentation are not part of it. */
final class Heredoc {

    private final boolean squiggly;
    private final boolean raw;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * @param squiggly whether the common indentation is taken off
     * @param raw whether escapes are left alone
     */
    Heredoc(boolean squiggly, boolean raw) {
        this.squiggly = squiggly;
        this.raw = raw;
    }

    void literal(String text) {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Literal before) {
            pieces.set(pieces.size() - 1, new Piece.Literal(before.text() + text));
        } else {
            pieces.add(new Piece.Literal(text));
        }
    }

    void hole(Expr value) {
        pieces.add(new Piece.Hole(value));
    }

    Expr.Text build(Span span) {
        trim();
        int indentation = squiggly ? indentation() : 0;
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
                    text.literal(raw ? dedented : Escapes.resolve(dedented));
                    lineStart = literal.text().endsWith("\n");
                }
            }
        }
        return text.build(span);
    }

    /** The body begins after the line of its announcement and ends before its closing word. */
    private void trim() {
        if (!pieces.isEmpty() && pieces.getFirst() instanceof Piece.Literal first) {
            String text = first.text();
            pieces.set(0, new Piece.Literal(text.substring(text.indexOf('\n') + 1)));
        }
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Literal last) {
            int end = last.text().lastIndexOf('\n') + 1;
            if (last.text().substring(end).isBlank()) {
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
