package dev.unmoor.syntax.tree;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts a {@link Expr.Text} together. Neighbouring literals become one, texts in holes dissolve. */
public final class Texts {

    private final List<Expr.Piece> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    /** A text without holes. */
    public static Expr.Text plain(String text, Span span) {
        return new Expr.Text(List.of(new Expr.Piece.Literal(text)), span);
    }

    /** One after the other: texts are joined, anything else becomes a hole. */
    public static Expr.Text concat(Expr left, Expr right, Span span) {
        return new Texts().value(left).value(right).build(span);
    }

    /**
     * The sum of two values, as most languages' {@code +} has it: a text if one of them is a text
     * or if nothing speaks against it, a list if one is a list.
     */
    public static Expr plus(Expr left, Expr right, Span span) {
        if (left instanceof Expr.Text || right instanceof Expr.Text) {
            return concat(left, right, span);
        }
        if (left instanceof Expr.ListOf || right instanceof Expr.ListOf) {
            List<Expr> items = new ArrayList<>();
            addItems(items, left);
            addItems(items, right);
            return new Expr.ListOf(items, span);
        }
        return mayBeText(left) && mayBeText(right)
                ? concat(left, right, span)
                : new Expr.Opaque(List.of(left, right), span);
    }

    private static void addItems(List<Expr> items, Expr part) {
        if (part instanceof Expr.ListOf list) {
            items.addAll(list.items());
        } else {
            items.add(new Expr.Spread(part, part.span()));
        }
    }

    /** {@code BASE + path} is a text as far as anyone can see; {@code i + 1} is not. */
    private static boolean mayBeText(Expr part) {
        return switch (part) {
            case Expr.Ref _, Expr.Member _, Expr.Index _, Expr.Call _, Expr.Element _ -> true;
            default -> false;
        };
    }

    /** Adds characters, escapes resolved. */
    public Texts literal(CharSequence text) {
        literal.append(text);
        return this;
    }

    /** Adds a value: the pieces of a text, anything else as a hole. */
    public Texts value(Expr value) {
        if (value instanceof Expr.Text text) {
            for (Expr.Piece piece : text.pieces()) {
                switch (piece) {
                    case Expr.Piece.Literal characters -> literal.append(characters.text());
                    case Expr.Piece.Hole hole -> hole(hole.value());
                }
            }
            return this;
        }
        return hole(value);
    }

    /** Adds a value put in, whatever it is. */
    public Texts hole(Expr value) {
        flush();
        pieces.add(new Expr.Piece.Hole(value));
        return this;
    }

    /** The text; one empty literal if nothing was added. */
    public Expr.Text build(Span span) {
        if (pieces.isEmpty() || !literal.isEmpty()) {
            pieces.add(new Expr.Piece.Literal(literal.toString()));
            literal.setLength(0);
        }
        return new Expr.Text(pieces, span);
    }

    private void flush() {
        if (!literal.isEmpty()) {
            pieces.add(new Expr.Piece.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
