package dev.unmoor.syntax.tree;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Format strings as the JVM's languages have them: what is filled in becomes a hole, a specifier
 * without an argument stays as written.
 */
public final class Formats {

    /**
     * A specifier of {@link java.util.Formatter}: {@code %[index$][flags][width][.precision]type}.
     */
    private static final Pattern SPECIFIER =
            Pattern.compile(
                    "%(?:(?<index>\\d+)\\$|(?<same><))?[-#+ 0,(]*\\d*(?:\\.\\d+)?"
                            + "(?<type>[tT][a-zA-Z]|[a-zA-Z%])");

    /** A placeholder of {@link java.text.MessageFormat}, or its quoting. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("''|'(?<quoted>[^']*)'|\\{(?<index>\\d+)(?:,[^{}]*)?}");

    private static final int NONE = -1;

    private Formats() {}

    /**
     * Fills a format of {@link String#format}.
     *
     * @param format the format, which may have holes of its own
     */
    public static Expr.Text printf(Expr.Text format, List<Expr> arguments, Span span) {
        Texts out = new Texts();
        int next = 0;
        int last = NONE;
        for (Expr.Piece piece : format.pieces()) {
            if (piece instanceof Expr.Piece.Hole(Expr value)) {
                out.hole(value);
            }
            if (!(piece instanceof Expr.Piece.Literal(String text))) {
                continue;
            }
            Matcher specifier = SPECIFIER.matcher(text);
            int done = 0;
            while (specifier.find()) {
                out.literal(text.substring(done, specifier.start()));
                done = specifier.end();
                String type = specifier.group("type");
                if (type.equals("n") || type.equals("%")) {
                    out.literal(type.equals("n") ? "\n" : "%");
                    continue;
                }
                String index = specifier.group("index");
                if (index != null) {
                    last = position(index) - 1;
                } else if (specifier.group("same") == null) {
                    last = next++;
                }
                fill(out, arguments, last, specifier.group());
            }
            out.literal(text.substring(done));
        }
        return out.build(span);
    }

    /** Fills a pattern of {@link java.text.MessageFormat}. */
    public static Expr.Text message(String pattern, List<Expr> arguments, Span span) {
        Texts out = new Texts();
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        int done = 0;
        while (placeholder.find()) {
            out.literal(pattern.substring(done, placeholder.start()));
            done = placeholder.end();
            String index = placeholder.group("index");
            String quoted = placeholder.group("quoted");
            if (index != null) {
                fill(out, arguments, position(index), placeholder.group());
            } else {
                out.literal(quoted == null ? "'" : quoted);
            }
        }
        out.literal(pattern.substring(done));
        return out.build(span);
    }

    private static void fill(Texts out, List<Expr> arguments, int at, String otherwise) {
        @Nullable Expr value = at >= 0 && at < arguments.size() ? arguments.get(at) : null;
        if (value == null) {
            out.literal(otherwise);
        } else {
            out.value(value);
        }
    }

    private static int position(String digits) {
        return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
