package dev.unmoor.syntax.scala;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Formats;
import dev.unmoor.syntax.tree.Margins;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions that stand for what other languages write as literals, or for nothing at all. */
final class Builtins {

    private static final Set<String> LISTS =
            Set.of("List", "Seq", "Vector", "Set", "Array", "IndexedSeq", "Iterable");

    private static final Set<String> MAPS =
            Set.of("Map", "ListMap", "TreeMap", "obj", "Obj", "JObject", "JsObject");

    private static final Set<String> WRAPPERS = Set.of("Some", "Option");

    private Builtins() {}

    /** What a call stands for; null if it is just a call. */
    static @Nullable Expr call(Expr callee, List<Expr.Arg> arguments, Span span) {
        if (callee instanceof Expr.Member(Expr.Text text, String method, Span _)) {
            return text(text, method, arguments, span);
        }
        String name =
                switch (callee) {
                    case Expr.Ref ref -> ref.name();
                    case Expr.Member member -> member.name();
                    default -> "";
                };
        if (arguments.stream().anyMatch(argument -> argument.name() != null)) {
            return null;
        }
        if (WRAPPERS.contains(name) && arguments.size() == 1) {
            return arguments.getFirst().value();
        }
        if (LISTS.contains(name)) {
            return new Expr.ListOf(items(arguments), span);
        }
        return MAPS.contains(name) ? map(arguments, span) : null;
    }

    private static List<Expr> items(List<Expr.Arg> arguments) {
        List<Expr> items = new ArrayList<>();
        for (Expr.Arg argument : arguments) {
            Expr value = argument.value();
            items.add(argument.spread() ? new Expr.Spread(value, value.span()) : value);
        }
        return items;
    }

    /** A map whose pairs are all written in place. */
    private static @Nullable Expr map(List<Expr.Arg> arguments, Span span) {
        List<Expr.Entry> entries = new ArrayList<>();
        for (Expr.Arg argument : arguments) {
            if (argument.spread()) {
                entries.add(new Expr.Entry(null, argument.value()));
            } else if (argument.value() instanceof Expr.ListOf(List<Expr> pair, Span _)
                    && pair.size() == 2
                    && !(pair.getFirst() instanceof Expr.Spread)) {
                entries.add(new Expr.Entry(pair.getFirst(), pair.getLast()));
            } else {
                return null;
            }
        }
        return new Expr.MapOf(entries, span);
    }

    /** What a method of a literal text gives; null if it is just a call. */
    static @Nullable Expr text(Expr.Text text, String method, List<Expr.Arg> arguments, Span span) {
        return switch (method) {
            case "stripMargin" -> {
                boolean own =
                        !arguments.isEmpty() && arguments.getFirst().value() instanceof Expr.Text;
                String prefix = own ? ((Expr.Text) arguments.getFirst().value()).literal() : "|";
                yield prefix == null ? null : Margins.stripMargin(text, prefix, span);
            }
            case "format", "formatted" ->
                    arguments.isEmpty() ? null : Formats.printf(text, items(arguments), span);
            case "trim", "strip" -> Margins.strip(text, true, true, span);
            case "stripLeading" -> Margins.strip(text, true, false, span);
            case "stripTrailing" -> Margins.strip(text, false, true, span);
            case "stripIndent" -> Margins.trimIndent(text, span);
            default -> null;
        };
    }
}
