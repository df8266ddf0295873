package dev.unmoor.syntax.swift;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Expressions. */
final class Expressions {

    private final Frame frame;

    Expressions(Frame frame) {
        this.frame = frame;
    }

    /**
     * Lowers an expression.
     *
     * @param type the type that is declared for it: the owner of {@code .member}
     */
    Expr lower(Node node, @Nullable TypeRef type) {
        return chain(node, type, expr -> expr);
    }

    private Expr plain(Node node, @Nullable TypeRef type) {
        return switch (node.type()) {
            case "simple_identifier", "identifier" -> new Expr.Ref(node.text(), node.span());
            case "type_identifier", "user_type" -> {
                TypeRef named = TypeNames.of(node);
                yield named == null ? nothing(node) : TypeNames.expr(named, node.span());
            }
            case "self_expression" -> new Expr.Self(false, node.span());
            case "super_expression" -> new Expr.Self(true, node.span());
            case "line_string_literal", "multi_line_string_literal", "raw_string_literal" ->
                    Strings.text(node, part -> lower(part, null));
            case "integer_literal",
                    "real_literal",
                    "boolean_literal",
                    "hex_literal",
                    "oct_literal",
                    "bin_literal",
                    "nil" ->
                    new Expr.Scalar(node.text(), node.span());
            case "constructor_expression" -> constructor(node);
            case "prefix_expression" -> implicit(node, type);
            case "postfix_expression" -> part(node, node.child("target"), type);
            case "as_expression" -> part(node, node.child("expr"), type);
            case "nil_coalescing_expression" ->
                    choice(
                            part(node, node.child("value"), type),
                            part(node, node.child("if_nil"), type),
                            node);
            case "ternary_expression" -> {
                frame.facts().root(part(node, node.child("condition"), null));
                yield choice(
                        part(node, node.child("if_true"), type),
                        part(node, node.child("if_false"), type),
                        node);
            }
            case "array_literal" -> new Expr.ListOf(all(node.all("element"), type), node.span());
            case "dictionary_literal" -> dictionary(node);
            case "tuple_expression" -> {
                List<Node> values = values(node, "value");
                yield values.size() == 1
                        ? lower(values.getFirst(), type)
                        : new Expr.ListOf(all(values, null), node.span());
            }
            case "lambda_literal" ->
                    new Expr.Fn(
                            new Functions(frame).closure(node, "", FunctionFact.Kind.LAMBDA, null),
                            node.span());
            case "assignment" -> assignment(node);
            case "directly_assignable_expression" -> part(node, node.firstNamed(), null);
            case "key_path_expression", "selector_expression", "availability_condition" ->
                    nothing(node);
            default -> new Expr.Opaque(all(parts(node), null), node.span());
        };
    }

    static Expr nothing(Node node) {
        return new Expr.Opaque(List.of(), node.span());
    }

    private Expr part(Node whole, @Nullable Node part, @Nullable TypeRef type) {
        return part == null ? nothing(whole) : lower(part, type);
    }

    private List<Expr> all(List<Node> nodes, @Nullable TypeRef type) {
        return nodes.stream().map(node -> lower(node, type)).toList();
    }

    private static List<Node> parts(Node node) {
        return node.named().stream()
                .filter(part -> !part.children().isEmpty() || part.is("simple_identifier"))
                .filter(part -> !part.type().endsWith("_type"))
                .toList();
    }

    /** The children in a field, keywords such as {@code nil} too. */
    private static List<Node> values(Node node, String field) {
        return node.children().stream().filter(each -> field.equals(each.field())).toList();
    }

    // ---- members and calls

    /**
     * Lowers a chain of members and calls, and applies what follows it. The grammar binds signs and
     * sums closer than chains: in {@code a + b.c(d)} it calls the member c of a sum.
     */
    private Expr chain(Node node, @Nullable TypeRef type, UnaryOperator<Expr> then) {
        switch (node.type()) {
            case "navigation_expression" -> {
                Node target = node.child("target");
                if (target != null) {
                    return chain(target, null, object -> then.apply(member(object, node)));
                }
            }
            case "call_expression" -> {
                Node function = node.firstNamed();
                Node suffix = node.first("call_suffix");
                if (function != null && suffix != null) {
                    return chain(function, type, callee -> then.apply(call(callee, suffix, node)));
                }
            }
            case "additive_expression", "multiplicative_expression" -> {
                Node last = node.child("rhs");
                if (last != null) {
                    return sum(part(node, node.child("lhs"), null), chain(last, null, then), node);
                }
            }
            case "prefix_expression" -> {
                Node operation = node.child("operation");
                Node target = node.child("target");
                if (target != null && operation != null && !operation.is(".")) {
                    return signed(operation, chain(target, type, then), node);
                }
            }
            case "try_expression", "await_expression" -> {
                Node inner = node.child("expr");
                if (inner != null) {
                    return chain(inner, type, then);
                }
            }
            default -> {}
        }
        return then.apply(plain(node, type));
    }

    private static Expr member(Expr object, Node node) {
        Node suffix = node.child("suffix");
        Node name = suffix == null ? null : suffix.child("suffix");
        return name == null || name.text().equals("self")
                ? object
                : new Expr.Member(object, name.text(), object.span().to(node.span()));
    }

    private Expr call(Expr callee, Node suffix, Node node) {
        Span span = callee.span().to(node.span());
        Node list = suffix.first("value_arguments");
        List<Expr.Arg> args = args(suffix);
        if (list != null && list.text().startsWith("[")) {
            Expr key = args.isEmpty() ? nothing(list) : args.getFirst().value();
            return new Expr.Index(callee, key, span);
        }
        Node function = node.firstNamed();
        if (args.isEmpty() && function != null && function.is("array_literal")) {
            return new Expr.ListOf(List.of(), span);
        }
        if (args.isEmpty() && function != null && function.is("dictionary_literal")) {
            return new Expr.MapOf(List.of(), span);
        }
        boolean trailing = list == null && function != null && function.is("call_expression");
        if (trailing && callee instanceof Expr.Call(Expr called, List<Expr.Arg> first, _)) {
            List<Expr.Arg> all = new ArrayList<>(first);
            all.addAll(args);
            return new Expr.Call(called, all, span);
        }
        // T.init(…) is T(…), super.init(…) is super(…)
        Expr called =
                callee instanceof Expr.Member(Expr made, String name, _) && name.equals("init")
                        ? made
                        : callee;
        return new Expr.Call(called, args, span);
    }

    /** {@code .member} of the type that is asked for. */
    private Expr implicit(Node node, @Nullable TypeRef type) {
        Node target = node.child("target");
        if (target == null) {
            return nothing(node);
        }
        return type == null
                ? Expr.Member.implicit(target.text(), node.span())
                : new Expr.Member(TypeNames.expr(type, node.span()), target.text(), node.span());
    }

    private static Expr signed(Node operation, Expr operand, Node node) {
        if (operation.is("&")) {
            return operand;
        }
        return operation.is("-") && operand instanceof Expr.Scalar scalar
                ? new Expr.Scalar("-" + scalar.text(), node.span())
                : new Expr.Opaque(List.of(operand), node.span());
    }

    private Expr constructor(Node node) {
        Node type = node.child("constructed_type");
        Node suffix = node.first("constructor_suffix");
        return new Expr.Call(
                type == null ? nothing(node) : TypeNames.constructed(type),
                suffix == null ? List.of() : args(suffix),
                node.span());
    }

    /** Arguments in brackets, then closures, of which all but the first have labels. */
    private List<Expr.Arg> args(Node suffix) {
        List<Expr.Arg> args = new ArrayList<>();
        @Nullable String label = null;
        for (Node child : suffix.children()) {
            switch (child.type()) {
                case "value_arguments" -> {
                    for (Node each : child.named("value_argument")) {
                        Node name = each.child("name");
                        if (each.start() == each.end()) {
                            continue; // made up by the parser
                        }
                        args.add(
                                new Expr.Arg(
                                        name == null ? null : name.text(),
                                        part(each, each.child("value"), null),
                                        false));
                    }
                }
                case "simple_identifier" -> label = child.text();
                case "lambda_literal" -> {
                    args.add(new Expr.Arg(label, lower(child, null), false));
                    label = null;
                }
                default -> {}
            }
        }
        return args;
    }

    // ---- the rest

    private static Expr choice(Expr left, Expr right, Node node) {
        return new Expr.Choice(List.of(left, right), node.span());
    }

    private static Expr sum(Expr left, Expr right, Node node) {
        Node operator = node.child("op");
        return operator != null && operator.is("+")
                ? Texts.plus(left, right, node.span())
                : new Expr.Opaque(List.of(left, right), node.span());
    }

    private Expr dictionary(Node node) {
        List<Node> keys = values(node, "key");
        List<Node> values = values(node, "value");
        List<Expr.Entry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(keys.size(), values.size()); i++) {
            entries.add(new Expr.Entry(lower(keys.get(i), null), lower(values.get(i), null)));
        }
        return new Expr.MapOf(entries, node.span());
    }

    private Expr assignment(Node node) {
        Node target = node.child("target");
        Node operator = node.child("operator");
        Expr value = part(node, node.child("result"), null);
        Node inner = target == null ? null : target.firstNamed();
        if (inner == null) {
            return value;
        }
        if (operator == null || operator.is("=")) {
            if (inner.is("tuple_expression")) {
                List<Node> parts = values(inner, "value");
                for (int i = 0; i < parts.size(); i++) {
                    Node part = parts.get(i);
                    Expr index = new Expr.Scalar(Integer.toString(i), part.span());
                    assign(
                            part,
                            value instanceof Expr.ListOf list && i < list.items().size()
                                    ? list.items().get(i)
                                    : new Expr.Index(value, index, part.span()));
                }
            } else {
                assign(inner, value);
            }
            return value;
        }
        Expr before = lower(inner, null);
        Expr sum =
                operator.is("+=")
                        ? Texts.plus(before, value, node.span())
                        : new Expr.Opaque(List.of(before, value), node.span());
        if (!(sum instanceof Expr.Opaque)) {
            assign(inner, sum);
        }
        return sum;
    }

    private void assign(Node target, Expr value) {
        if (!target.text().equals("_")) {
            frame.facts().assign(lower(target, null), null, value, Binding.Kind.ASSIGNMENT);
        }
    }
}
