package dev.unmoor.desktop.code;

import java.util.List;

/**
 * One line of source text, cut into pieces of one colour each.
 *
 * @param number from 1
 */
public record CodeLine(int number, List<Piece> pieces) {

    /** A piece of text and what it is. */
    public record Piece(String text, Kind kind) {}

    /** What a piece of text is. */
    public enum Kind {
        PLAIN("plain"),
        KEYWORD("keyword"),
        STRING("string"),
        NUMBER("number"),
        COMMENT("comment"),
        TYPE("type"),
        CALL("call"),
        ANNOTATION("annotation");

        private final String style;

        Kind(String style) {
            this.style = "code-" + style;
        }

        /** The style class that gives it its colour. */
        String style() {
            return style;
        }
    }

    public CodeLine {
        pieces = List.copyOf(pieces);
    }

    /** The whole line. */
    public String text() {
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.text());
        }
        return text.toString();
    }
}
