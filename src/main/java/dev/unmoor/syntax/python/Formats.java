package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts with placeholders: {@code "…%s…" % x} and {@code "…{}…".format(x)}. */
final class Formats {

    /** {@code %(name)s}, {@code %-5.2f}, {@code %%}. */
    private static final Pattern PERCENT =
            Pattern.compile(
                    "%(?:\\((?<name>[^()]*)\\))?[-#0 +]*(?:\\*|\\d+)?(?:\\.(?:\\*|\\d+))?[hlL]?"
                            + "(?<type>[diouxXeEfFgGcrsab%])");

    /** <code>{{</code>, <code>}}</code>, {@code {name.attribute[key]!r:spec}}. */
    private static final Pattern BRACES =
            Pattern.compile(
                    "\\{\\{|\\}\\}|\\{(?<field>[^{}!:]*)(?:![rsa])?(?::(?:[^{}]|\\{[^{}]*\\})*)?\\}");

    private static final Pattern STEP = Pattern.compile("\\.([^.\\[]+)|\\[([^\\]]*)\\]");

    private final Span span;
    private int next;

    private Formats(Span span) {
        this.span = span;
    }

    /** {@code format % value}. A tuple written out gives one value for each placeholder. */
    static Expr.Text percent(Expr.Text format, Expr value, boolean tuple, Span span) {
        Formats formats = new Formats(span);
        boolean several = positional(format) > 1;
        return formats.fill(
                format,
                PERCENT,
                match -> {
                    if ("%".equals(match.group("type"))) {
                        return Texts.plain("%", span);
                    }
                    String name = match.group("name");
                    if (name != null) {
                        return formats.byName(value, name);
                    }
                    int position = formats.next++;
                    if (tuple && value instanceof Expr.ListOf list) {
                        return formats.byPosition(list.items(), position);
                    }
                    return several
                            ? new Expr.Index(
                                    value, new Expr.Scalar(String.valueOf(position), span), span)
                            : value;
                });
    }

    private static long positional(Expr.Text format) {
        return format.pieces().stream()
                .filter(Expr.Piece.Literal.class::isInstance)
                .map(Expr.Piece.Literal.class::cast)
                .flatMap(literal -> PERCENT.matcher(literal.text()).results())
                .filter(match -> !match.group().endsWith("%") && match.group(1) == null)
                .count();
    }

    /** {@code format.format(args)}. */
    static Expr.Text braces(Expr.Text format, List<Expr.Arg> args, Span span) {
        Formats formats = new Formats(span);
        return formats.fill(
                format,
                BRACES,
                match -> {
                    String field = match.group("field");
                    return field == null
                            ? Texts.plain(match.group().substring(1), span)
                            : formats.field(field, args);
                });
    }

    /** Gives the value for a placeholder. */
    @FunctionalInterface
    private interface Value {
        Expr of(Matcher match);
    }

    private Expr.Text fill(Expr.Text format, Pattern placeholder, Value value) {
        Texts text = new Texts();
        for (Expr.Piece piece : format.pieces()) {
            switch (piece) {
                case Expr.Piece.Hole hole -> text.hole(hole.value());
                case Expr.Piece.Literal literal -> {
                    Matcher match = placeholder.matcher(literal.text());
                    int at = 0;
                    while (match.find()) {
                        text.literal(literal.text().substring(at, match.start()));
                        text.value(value.of(match));
                        at = match.end();
                    }
                    text.literal(literal.text().substring(at));
                }
            }
        }
        return text.build(span);
    }

    /** The value for {@code 0}, {@code name}, {@code name.attribute[key]} or nothing. */
    private Expr field(String field, List<Expr.Arg> args) {
        Matcher step = STEP.matcher(field);
        int first = step.find() ? step.start() : field.length();
        Expr value = argument(field.substring(0, first).strip(), args);
        step.reset();
        while (step.find()) {
            value =
                    step.group(1) != null
                            ? new Expr.Member(value, step.group(1), span)
                            : new Expr.Index(value, Texts.plain(step.group(2), span), span);
        }
        return value;
    }

    private Expr argument(String name, List<Expr.Arg> args) {
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            List<Expr> positional =
                    args.stream()
                            .filter(arg -> arg.name() == null && !arg.spread())
                            .map(Expr.Arg::value)
                            .toList();
            return byPosition(positional, name.isEmpty() ? next++ : number(name));
        }
        Expr spread = null;
        for (Expr.Arg arg : args) {
            if (name.equals(arg.name())) {
                return arg.value();
            }
            if (arg.spread()) {
                spread = arg.value();
            }
        }
        return spread == null ? unknown() : byName(spread, name);
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException tooLongOrNotANumber) {
            return Integer.MAX_VALUE;
        }
    }

    private Expr byPosition(List<Expr> values, int position) {
        return position < values.size() ? values.get(position) : unknown();
    }

    private Expr byName(Expr values, String name) {
        Expr known = values instanceof Expr.MapOf map ? entry(map, name) : null;
        return known != null ? known : new Expr.Index(values, Texts.plain(name, span), span);
    }

    private static @Nullable Expr entry(Expr.MapOf map, String name) {
        for (Expr.Entry entry : map.entries()) {
            if (entry.key() instanceof Expr.Text key && name.equals(key.literal())) {
                return entry.value();
            }
        }
        return null;
    }

    private Expr unknown() {
        return new Expr.Opaque(List.of(), span);
    }
}
