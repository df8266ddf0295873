package dev.unmoor.syntax.php;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.tree.Formats;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Calls, constructions and members. */
final class Calls {

    private final Expressions expressions;
    private final Frame frame;

    Calls(Expressions expressions, Frame frame) {
        this.expressions = expressions;
        this.frame = frame;
    }

    /** {@code object->name}; a name that is computed is a key. */
    Expr member(Expr object, @Nullable Node name, Span span) {
        if (name == null) {
            return object;
        }
        if (name.is("name")) {
            return new Expr.Member(object, name.text(), span);
        }
        boolean property = name.is("variable_name") && object instanceof Expr.Self;
        return property
                ? new Expr.Member(object, Expressions.variableName(name), span)
                : new Expr.Index(object, expressions.lower(name), span);
    }

    Expr call(Node node) {
        Span span = node.span();
        Node arguments = node.child("arguments");
        List<Expr.Arg> args = arguments == null ? List.of() : arguments(arguments);
        Node function = node.child("function");
        if (function != null) {
            Expr known = function.is("name") ? builtin(function.text(), args, span) : null;
            return known != null ? known : new Expr.Call(expressions.lower(function), args, span);
        }
        Node name = node.child("name");
        boolean scoped = node.is("scoped_call_expression");
        Expr object = expressions.field(node, scoped ? "scope" : "object");
        Span to = name == null ? span : object.span().to(name.span());
        if (name != null && name.text().equals("__construct")) {
            return new Expr.Call(object, args, span);
        }
        Expr callee =
                name != null && name.is("variable_name") && scoped
                        ? new Expr.Index(object, expressions.lower(name), to)
                        : method(object, name, to);
        return new Expr.Call(callee, args, span);
    }

    /** A method by a name that is computed is an element by that key. */
    private Expr method(Expr object, @Nullable Node name, Span span) {
        if (name == null || name.is("name")) {
            return member(object, name, span);
        }
        return new Expr.Index(object, expressions.lower(name), span);
    }

    /** Functions of the language whose meaning is plain; null for all others. */
    private @Nullable Expr builtin(String name, List<Expr.Arg> args, Span span) {
        List<Expr> values = args.stream().map(Expr.Arg::value).toList();
        boolean plain = args.stream().noneMatch(arg -> arg.spread() || arg.name() != null);
        if (!plain || values.isEmpty()) {
            return null;
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "sprintf" ->
                    values.getFirst() instanceof Expr.Text text
                            ? Formats.printf(text, values.subList(1, values.size()), span)
                            : null;
            case "array_merge", "array_replace" ->
                    values.stream().anyMatch(Calls::isArray) ? merged(values, span) : null;
            case "compact" -> compact(values, span);
            case "define" -> {
                define(values);
                yield null;
            }
            default -> null;
        };
    }

    private static boolean isArray(Expr value) {
        return value instanceof Expr.MapOf || value instanceof Expr.ListOf;
    }

    /** {@code compact('a')} is {@code ['a' => $a]}. */
    private static Expr compact(List<Expr> names, Span span) {
        List<Expr.Entry> entries = new ArrayList<>();
        for (Expr name : names) {
            String variable = name instanceof Expr.Text text ? text.literal() : null;
            if (variable != null) {
                entries.add(new Expr.Entry(name, new Expr.Ref(variable, name.span())));
            }
        }
        return new Expr.MapOf(entries, span);
    }

    private void define(List<Expr> values) {
        String name = values.getFirst() instanceof Expr.Text text ? text.literal() : null;
        if (name != null && values.size() > 1) {
            Span span = values.getFirst().span();
            frame.facts().bind(name, values.get(1), Binding.Kind.CONSTANT, span);
        }
    }

    /** Several arrays in one: a map if one of them is a map, else a list. */
    static Expr merged(List<Expr> arrays, Span span) {
        if (arrays.stream().noneMatch(Expr.MapOf.class::isInstance)) {
            List<Expr> items = new ArrayList<>();
            for (Expr array : arrays) {
                if (array instanceof Expr.ListOf list) {
                    items.addAll(list.items());
                } else {
                    items.add(new Expr.Spread(array, array.span()));
                }
            }
            return new Expr.ListOf(items, span);
        }
        List<Expr.Entry> entries = new ArrayList<>();
        for (Expr array : arrays) {
            if (array instanceof Expr.MapOf map) {
                entries.addAll(map.entries());
            } else {
                entries.add(new Expr.Entry(null, array));
            }
        }
        return new Expr.MapOf(entries, span);
    }

    /** {@code new T(…)}, also of an anonymous class. */
    Expr creation(Node node, Script script) {
        Span span = node.span();
        Node anonymous = node.first("anonymous_class");
        Node arguments = (anonymous == null ? node : anonymous).first("arguments");
        List<Expr.Arg> args = arguments == null ? List.of() : arguments(arguments);
        if (anonymous != null) {
            TypeFact body = new Declarations(script, frame).type(anonymous);
            Expr type =
                    body.supertypes().isEmpty()
                            ? new Expr.Opaque(List.of(), span)
                            : new Expr.Ref(
                                    body.supertypes().getFirst().name(),
                                    body.supertypes().getFirst().span());
            return new Expr.New(type, args, body, span);
        }
        Node named = node.firstNamed();
        if (named == null) {
            return new Expr.Opaque(List.of(), span);
        }
        boolean own = named.text().equals("self") || named.text().equals("static");
        Expr type =
                own && !frame.type().isEmpty()
                        ? new Expr.Ref(frame.type(), named.span())
                        : expressions.lower(named);
        return new Expr.New(type, args, null, span);
    }

    List<Expr.Arg> arguments(Node list) {
        List<Expr.Arg> args = new ArrayList<>();
        for (Node argument : list.named()) {
            Node name = argument.child("name");
            Node value = argument.is("argument") ? argument.lastNamed() : argument;
            if (value == null || argument.is("variadic_placeholder")) {
                continue;
            }
            Expr lowered = expressions.lower(value);
            if (lowered instanceof Expr.Spread(Expr spread, Span _)) {
                args.add(new Expr.Arg(null, spread, true));
            } else if (name != null) {
                args.add(Expr.Arg.named(name.text(), lowered));
            } else {
                args.add(Expr.Arg.of(lowered));
            }
        }
        return args;
    }
}
