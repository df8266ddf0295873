package dev.unmoor.syntax;

/**
 * A stretch of text. Lines and columns from 1; columns count UTF-16 units; the end is inclusive of
 * the last line and exclusive of the last column.
 */
public record Span(int line, int column, int endLine, int endColumn) {

    /** From the start of this to the end of the other. */
    public Span to(Span end) {
        return new Span(line, column, end.endLine, end.endColumn);
    }
}
