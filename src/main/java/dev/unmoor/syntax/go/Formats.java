package dev.unmoor.syntax.go;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code fmt}: {@code Sprintf("%s is %d", a, b)} is a text with two holes. */
final class Formats {

    /** Flags, width, precision, an argument's number, the verb. */
    private static final Pattern VERB =
            Pattern.compile(
                    "%(?<shape>[-+# 0]*(?:\\d+|\\*)?(?:\\.(?:\\d+|\\*)?)?)"
                            + "(?:\\[(?<number>\\d+)\\])?(?<verb>[a-zA-Z%])");

    private Formats() {}

    /** The text that a format and its arguments make; null if the format is not known. */
    static @Nullable Expr text(List<Expr.Arg> args, Span span) {
        if (args.isEmpty()
                || !(args.getFirst().value() instanceof Expr.Text format)
                || args.stream().anyMatch(Expr.Arg::spread)) {
            return null;
        }
        Texts text = new Texts();
        int next = 1;
        for (Expr.Piece piece : format.pieces()) {
            switch (piece) {
                case Expr.Piece.Hole hole -> text.hole(hole.value());
                case Expr.Piece.Literal literal -> next = literal(literal.text(), args, next, text);
            }
        }
        return text.build(span);
    }

    private static int literal(String format, List<Expr.Arg> args, int first, Texts text) {
        int next = first;
        int done = 0;
        Matcher verbs = VERB.matcher(format);
        while (verbs.find()) {
            text.literal(format.substring(done, verbs.start()));
            done = verbs.end();
            if (verbs.group("verb").equals("%")) {
                text.literal("%");
                continue;
            }
            next += (int) verbs.group("shape").chars().filter(c -> c == '*').count();
            if (verbs.group("number") != null) {
                next = Integer.parseInt(verbs.group("number"));
            }
            if (next > 0 && next < args.size()) {
                text.value(args.get(next).value());
            } else {
                text.literal(verbs.group());
            }
            next++;
        }
        text.literal(format.substring(done));
        return next;
    }
}
