package dev.unmoor.syntax.tree;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** White space that code takes off its strings: at their ends, and before their lines. */
public final class Margins {

    /** Stands for a hole while lines are looked at; a private character that no text has. */
    private static final char HOLE = '\uF8FF';

    private Margins() {}

    /** White space at the start, at the end, or at both, is taken off. */
    public static Expr.Text strip(Expr.Text text, boolean start, boolean end, Span span) {
        return change(
                text,
                whole -> {
                    String left = start ? whole.stripLeading() : whole;
                    return end ? left.stripTrailing() : left;
                },
                span);
    }

    /** Kotlin's {@code trimIndent}: the indent that all lines have, and blank lines at the ends. */
    public static Expr.Text trimIndent(Expr.Text text, Span span) {
        return change(
                text,
                whole -> {
                    List<String> lines = withoutBlankEnds(whole);
                    int indent =
                            lines.stream()
                                    .filter(line -> !line.isBlank())
                                    .mapToInt(Margins::indent)
                                    .min()
                                    .orElse(0);
                    return lines.stream()
                            .map(line -> line.substring(Math.min(indent, line.length())))
                            .collect(Collectors.joining("\n"));
                },
                span);
    }

    /** Kotlin's {@code trimMargin}: as {@link #stripMargin}, and blank lines at the ends. */
    public static Expr.Text trimMargin(Expr.Text text, String prefix, Span span) {
        return change(text, whole -> margin(withoutBlankEnds(whole), prefix), span);
    }

    /** Scala's {@code stripMargin}: what stands before a prefix on each line. */
    public static Expr.Text stripMargin(Expr.Text text, String prefix, Span span) {
        return change(text, whole -> margin(List.of(whole.split("\n", -1)), prefix), span);
    }

    private static String margin(List<String> lines, String prefix) {
        return lines.stream()
                .map(line -> {
                    String rest = line.stripLeading();
                    return rest.startsWith(prefix) ? rest.substring(prefix.length()) : line;
                })
                .collect(Collectors.joining("\n"));
    }

    private static List<String> withoutBlankEnds(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int from = lines.getFirst().isBlank() ? 1 : 0;
        int to = lines.size() - (lines.size() > from && lines.getLast().isBlank() ? 1 : 0);
        return lines.subList(from, to);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static Expr.Text change(Expr.Text text, UnaryOperator<String> change, Span span) {
        StringBuilder whole = new StringBuilder();
        List<Expr> holes = new ArrayList<>();
        for (Expr.Piece piece : text.pieces()) {
            switch (piece) {
                case Expr.Piece.Literal(String literal) -> whole.append(literal);
                case Expr.Piece.Hole(Expr value) -> {
                    whole.append(HOLE);
                    holes.add(value);
                }
            }
        }
        Texts changed = new Texts();
        int hole = 0;
        for (char c : change.apply(whole.toString()).toCharArray()) {
            if (c == HOLE && hole < holes.size()) {
                changed.hole(holes.get(hole++));
            } else {
                changed.literal(Character.toString(c));
            }
        }
        return changed.build(span);
    }
}
