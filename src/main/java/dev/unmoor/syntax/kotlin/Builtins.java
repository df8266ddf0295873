package dev.unmoor.syntax.kotlin;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Formats;
import dev.unmoor.syntax.tree.Margins;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions of the standard library that stand for what other languages write as literals. */
final class Builtins {

    private static final Set<String> LISTS =
            Set.of(
                    "listOf",
                    "mutableListOf",
                    "arrayListOf",
                    "listOfNotNull",
                    "arrayOf",
                    "setOf",
                    "mutableSetOf",
                    "hashSetOf",
                    "linkedSetOf");

    private static final Set<String> MAPS =
            Set.of("mapOf", "mutableMapOf", "hashMapOf", "linkedMapOf", "sortedMapOf");

    private Builtins() {}

    /** What a call stands for; null if it is just a call. */
    static @Nullable Expr call(Expr callee, List<Expr.Arg> arguments, Span span) {
        return switch (callee) {
            case Expr.Ref(String name, Span _) when LISTS.contains(name) -> list(arguments, span);
            case Expr.Ref(String name, Span _) when MAPS.contains(name) -> map(arguments, span);
            case Expr.Member(Expr.Text text, String name, Span _) ->
                    text(text, name, arguments, span);
            case Expr.Member(Expr.Ref type, String name, Span _)
                    when type.name().equals("String")
                            && name.equals("format")
                            && !arguments.isEmpty()
                            && arguments.getFirst().value() instanceof Expr.Text format ->
                    Formats.printf(format, values(arguments.subList(1, arguments.size())), span);
            default -> null;
        };
    }

    private static List<Expr> values(List<Expr.Arg> arguments) {
        return arguments.stream().map(Expr.Arg::value).toList();
    }

    private static Expr list(List<Expr.Arg> arguments, Span span) {
        List<Expr> items = new ArrayList<>();
        for (Expr.Arg argument : arguments) {
            Expr value = argument.value();
            items.add(argument.spread() ? new Expr.Spread(value, value.span()) : value);
        }
        return new Expr.ListOf(items, span);
    }

    /** A map whose pairs are all written in place. */
    private static @Nullable Expr map(List<Expr.Arg> arguments, Span span) {
        List<Expr.Entry> entries = new ArrayList<>();
        for (Expr.Arg argument : arguments) {
            boolean pair =
                    argument.value() instanceof Expr.Call(Expr.Member m, List<Expr.Arg> to, Span _)
                            && m.name().equals("to")
                            && to.size() == 1;
            if (pair && argument.value() instanceof Expr.Call(Expr.Member m, var to, Span _)) {
                entries.add(new Expr.Entry(m.object(), to.getFirst().value()));
            } else if (argument.spread()) {
                entries.add(new Expr.Entry(null, argument.value()));
            } else {
                return null;
            }
        }
        return new Expr.MapOf(entries, span);
    }

    private static @Nullable Expr text(
            Expr.Text text, String method, List<Expr.Arg> arguments, Span span) {
        if (method.equals("format")) {
            return Formats.printf(text, values(arguments), span);
        }
        if (method.equals("trimMargin")) {
            boolean own = !arguments.isEmpty() && arguments.getFirst().value() instanceof Expr.Text;
            String prefix = own ? ((Expr.Text) arguments.getFirst().value()).literal() : "|";
            return prefix == null ? null : Margins.trimMargin(text, prefix, span);
        }
        if (!arguments.isEmpty()) {
            return null;
        }
        return switch (method) {
            case "trimIndent" -> Margins.trimIndent(text, span);
            case "trim" -> Margins.strip(text, true, true, span);
            case "trimStart" -> Margins.strip(text, true, false, span);
            case "trimEnd" -> Margins.strip(text, false, true, span);
            default -> null;
        };
    }
}
