package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code format!("{} {0} {name} {variable:?}", …)}. */
final class Formats {

    private static final Pattern HOLE =
            Pattern.compile("\\{\\{|}}|\\{(?<what>[A-Za-z_]\\w*|\\d{1,3})?(?::[^{}]*)?}");

    private Formats() {}

    /** The text that a format and its arguments make; null if the format is not known. */
    static @Nullable Expr text(List<Expr.Arg> args, Span span) {
        String format =
                !args.isEmpty() && args.getFirst().value() instanceof Expr.Text text
                        ? text.literal()
                        : null;
        if (format == null) {
            return null;
        }
        Texts text = new Texts();
        int next = 1;
        int done = 0;
        Matcher holes = HOLE.matcher(format);
        while (holes.find()) {
            text.literal(format.substring(done, holes.start()));
            done = holes.end();
            String written = holes.group();
            String what = holes.group("what");
            if (written.equals("{{") || written.equals("}}")) {
                text.literal(written.substring(1));
                continue;
            }
            Expr value =
                    what == null
                            ? positional(args, next++)
                            : Character.isDigit(what.charAt(0))
                                    ? positional(args, Integer.parseInt(what) + 1)
                                    : named(args, what, span);
            if (value == null) {
                text.literal(written);
            } else {
                text.value(value);
            }
        }
        return text.literal(format.substring(done)).build(span);
    }

    private static @Nullable Expr positional(List<Expr.Arg> args, int index) {
        return index < args.size() ? args.get(index).value() : null;
    }

    /** A named argument, else the variable of that name. */
    private static Expr named(List<Expr.Arg> args, String name, Span span) {
        for (Expr.Arg arg : args) {
            if (name.equals(arg.name())) {
                return arg.value();
            }
        }
        return new Expr.Ref(name, span);
    }
}
