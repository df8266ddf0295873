package dev.unmoor.syntax.scala;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers expressions. What an expression binds on its way and what it evaluates without passing on
 * goes to the scope around it.
 */
final class Expressions {

    private static final String PLACEHOLDER = "_";

    private final Lowering all;
    private final Strings strings;
    private final Operators operators;

    Expressions(Lowering all) {
        this.all = all;
        this.strings = new Strings(all);
        this.operators = new Operators(all);
    }

    /** The value of a node; null where it gives none: a jump, a missing node. */
    @Nullable Expr value(@Nullable Node node, Facts in) {
        if (node == null) {
            return null;
        }
        return switch (node.type()) {
            case "block", "indented_block" -> all.statements.value(node, in);
            case "parenthesized_expression" -> value(node.firstNamed(), in);
            case "return_expression" -> {
                in.returned(value(node.firstNamed(), in));
                yield null;
            }
            case "throw_expression" -> {
                in.root(value(node.firstNamed(), in));
                yield null;
            }
            case "if_expression" -> branches(node, in);
            case "match_expression" -> {
                Expr selector = value(Lowering.named(node, "value"), in);
                in.root(selector);
                Node body = Lowering.named(node, "body");
                List<Expr> options =
                        body == null
                                ? List.of()
                                : all.statements.cases(body, selector, Binding.Kind.ASSIGNMENT, in);
                yield choice(options, node);
            }
            case "try_expression" -> attempt(node, in);
            case "for_expression" -> comprehension(node, in);
            case "assignment_expression" -> {
                Expr assigned = value(Lowering.named(node, "right"), in);
                Expr target = value(Lowering.named(node, "left"), in);
                all.statements.assign(target, "=", assigned, node.span(), in);
                yield null;
            }
            case "infix_expression" -> operators.infix(node, in);
            case "while_expression", "do_while_expression" -> {
                all.statements.lower(node, in);
                yield null;
            }
            default -> lower(node, in);
        };
    }

    private Expr lower(Node node, Facts in) {
        Span span = node.span();
        return switch (node.type()) {
            case "identifier", "operator_identifier" -> name(node);
            case "wildcard" -> new Expr.Ref(PLACEHOLDER, span);
            case "field_expression" -> field(node, in);
            case "generic_function" -> generic(node, in);
            case "call_expression" -> call(node, in);
            case "instance_expression" -> instance(node, in);
            case "lambda_expression", "case_block", "colon_argument" -> function(node);
            case "tuple_expression" -> new Expr.ListOf(parts(node, in), span);
            case "string" -> strings.literal(node);
            case "interpolated_string_expression" -> strings.interpolated(node, in);
            case "character_literal" -> strings.character(node);
            case "integer_literal",
                    "floating_point_literal",
                    "boolean_literal",
                    "null_literal",
                    "symbol_literal",
                    "unit" ->
                    new Expr.Scalar(all.text(node), span);
            case "ascription_expression" -> first(node, in);
            case "prefix_expression" -> operators.prefix(node, in);
            case "postfix_expression" -> operators.postfix(node, in);
            default -> new Expr.Opaque(parts(node, in), span);
        };
    }

    private Expr name(Node node) {
        String name = all.name(node);
        return switch (name) {
            case "this" -> new Expr.Self(false, node.span());
            case "super" -> new Expr.Self(true, node.span());
            default -> new Expr.Ref(name, node.span());
        };
    }

    Expr first(Node node, Facts in) {
        List<Node> parts = Lowering.parts(node);
        Expr value = parts.isEmpty() ? null : value(parts.getFirst(), in);
        return value == null ? new Expr.Opaque(List.of(), node.span()) : value;
    }

    List<Expr> parts(Node node, Facts in) {
        List<Expr> parts = new ArrayList<>();
        for (Node part : Lowering.parts(node)) {
            Expr value = value(part, in);
            if (value != null) {
                parts.add(value);
            }
        }
        return parts;
    }

    private Expr field(Node node, Facts in) {
        Node object = Lowering.named(node, "value");
        Node member = Lowering.named(node, "field");
        Expr from = value(object, in);
        if (object == null || member == null || from == null) {
            return from == null ? new Expr.Opaque(List.of(), node.span()) : from;
        }
        String name = all.name(member);
        Node outer = object.is("field_expression") ? Lowering.named(object, "field") : null;
        if (outer != null && all.text(outer).equals("this")) {
            return new Expr.Ref(name, node.span()); // Outer.this.x is found by looking outward
        }
        if (from instanceof Expr.Text text) {
            Expr known = Builtins.text(text, name, List.of(), node.span());
            if (known != null) {
                return known;
            }
        }
        return new Expr.Member(from, name, node.span());
    }

    /** Type arguments vanish, and with them casts; what is asked for its class is kept. */
    private Expr generic(Node node, Facts in) {
        Node function = Lowering.named(node, "function");
        Expr value = value(function, in);
        if (value instanceof Expr.Member(Expr object, String name, Span _)
                && name.equals("asInstanceOf")) {
            return object;
        }
        if (value instanceof Expr.Ref(String name, Span _) && name.equals("classOf")) {
            Node arguments = node.child("type_arguments");
            Expr type = TypeNames.expression(arguments == null ? null : arguments.firstNamed());
            return type == null ? value : new Expr.Member(type, "class", node.span());
        }
        return value == null ? new Expr.Opaque(List.of(), node.span()) : value;
    }

    /** All lists of a curried call are one: the parameters of a function are one list too. */
    private Expr call(Node node, Facts in) {
        List<Node> lists = new ArrayList<>();
        Node target = node;
        while (target != null && target.is("call_expression")) {
            lists.addAll(0, target.all("arguments"));
            Node function = Lowering.named(target, "function");
            Node inner = function;
            if (function != null && function.is("generic_function")) {
                inner = Lowering.named(function, "function");
            }
            target = inner != null && inner.is("call_expression") ? inner : function;
        }
        Expr callee = value(target, in);
        List<Expr.Arg> arguments = arguments(lists, in);
        if (callee instanceof Expr.New made && made.body() == null) {
            List<Expr.Arg> given = new ArrayList<>(made.args());
            given.addAll(arguments);
            return new Expr.New(made.type(), given, null, node.span());
        }
        if (callee == null) {
            return new Expr.Opaque(arguments.stream().map(Expr.Arg::value).toList(), node.span());
        }
        Expr known = Builtins.call(callee, arguments, node.span());
        return known == null ? new Expr.Call(callee, arguments, node.span()) : known;
    }

    /** The arguments in lists, and blocks as functions. */
    List<Expr.Arg> arguments(List<Node> lists, Facts in) {
        List<Expr.Arg> arguments = new ArrayList<>();
        for (Node list : lists) {
            if (list.is("arguments")) {
                list.named().forEach(each -> argument(each, arguments, in));
            } else {
                arguments.add(Expr.Arg.of(function(list)));
            }
        }
        return arguments;
    }

    private void argument(Node node, List<Expr.Arg> arguments, Facts in) {
        String name = null;
        Node given = node;
        if (node.is("assignment_expression")) {
            Node left = Lowering.named(node, "left");
            Node right = Lowering.named(node, "right");
            if (left != null && right != null && left.is("identifier")) {
                name = all.name(left);
                given = right;
            }
        }
        boolean spread =
                (given.is("ascription_expression") && given.has("repeated_parameter_type"))
                        || (given.is("postfix_expression") && all.text(given).endsWith("*"));
        Expr value = passed(spread ? first(given, in) : null, given, in);
        if (value != null) {
            arguments.add(new Expr.Arg(name, value, spread));
        }
    }

    private @Nullable Expr passed(@Nullable Expr known, Node node, Facts in) {
        if (known != null) {
            return known;
        }
        return usesPlaceholder(node) && !node.is("wildcard") ? placeholder(node) : value(node, in);
    }

    /** A value that may be written with placeholders. */
    @Nullable Expr operand(Node node, Facts in) {
        return passed(null, node, in);
    }

    /** Whether an expression is a function because {@code _} stands in it, not in a part of it. */
    private static boolean usesPlaceholder(@Nullable Node node) {
        if (node == null) {
            return false;
        }
        return switch (node.type()) {
            case "wildcard" -> true;
            case "field_expression" -> usesPlaceholder(Lowering.named(node, "value"));
            case "generic_function" -> usesPlaceholder(Lowering.named(node, "function"));
            case "call_expression" -> {
                Node list = Lowering.named(node, "arguments");
                yield usesPlaceholder(Lowering.named(node, "function"))
                        || (list != null && list.is("arguments") && list.has("wildcard"));
            }
            case "infix_expression" ->
                    usesPlaceholder(Lowering.named(node, "left"))
                            || usesPlaceholder(Lowering.named(node, "right"));
            case "prefix_expression" -> usesPlaceholder(node.lastNamed());
            default -> false;
        };
    }

    private Expr placeholder(Node node) {
        Facts body = new Facts();
        body.returned(value(node, body));
        return lambda(List.of(parameter(PLACEHOLDER, null, node)), body, node.span());
    }

    private static Param parameter(String name, @Nullable TypeRef type, Node place) {
        return new Param(name, type, null, false, false, List.of(), place.span());
    }

    private static Expr lambda(List<Param> params, Facts body, Span span) {
        FunctionFact function =
                new FunctionFact(
                        "",
                        FunctionFact.Kind.LAMBDA,
                        null,
                        params,
                        null,
                        List.of(),
                        body.scope(),
                        body.returns(),
                        span);
        return new Expr.Fn(function, span);
    }

    /** A lambda, or a block that is passed as one: cases take its one argument apart. */
    private Expr function(Node node) {
        Facts body = new Facts();
        List<Param> params = new ArrayList<>();
        List<Node> inner = node.named();
        if (node.is("block") && inner.size() == 1) {
            Node only = inner.getFirst();
            if (only.is("lambda_expression")) {
                return function(only);
            }
            if (usesPlaceholder(only)) {
                return placeholder(only);
            }
        }
        switch (node.type()) {
            case "case_block", "indented_cases" -> {
                params.add(parameter("", null, node));
                Expr whole = new Expr.Ref("", node.span());
                List<Expr> values =
                        all.statements.cases(node, whole, Binding.Kind.ASSIGNMENT, body);
                values.forEach(body::returned);
            }
            case "lambda_expression" -> {
                for (Node each : node.all("parameters")) {
                    params(each, params);
                }
                body.returned(value(node.lastNamed(), body));
            }
            case "colon_argument" -> {
                for (Node each : node.all("lambda_start")) {
                    params(each, params);
                }
                Node block = node.lastNamed();
                if (block != null && block.is("indented_cases", "case_block")) {
                    return function(block);
                }
                body.returned(value(block, body));
            }
            default -> body.returned(all.statements.value(node, body));
        }
        return lambda(params, body, node.span());
    }

    private void params(Node node, List<Param> params) {
        if (node.is("bindings")) {
            for (Node each : node.named("binding")) {
                TypeRef type = TypeNames.reference(Lowering.named(each, "type"));
                params.add(parameter(all.nameOf(each), type, each));
            }
        } else if (node.is("identifier", "wildcard")) {
            params.add(parameter(all.name(node), null, node));
        }
    }

    private Expr instance(Node node, Facts in) {
        Node type = null;
        List<Node> lists = new ArrayList<>();
        Node body = null;
        for (Node child : node.named()) {
            if (child.is("arguments")) {
                lists.add(child);
            } else if (child.is("template_body", "with_template_body")) {
                body = child;
            } else if (type == null) {
                type = child;
            }
        }
        Expr made = TypeNames.expression(type);
        TypeFact own =
                body == null
                        ? null
                        : all.declarations.anonymous(
                                type == null ? List.of() : TypeNames.references(List.of(type)),
                                body,
                                node.span());
        return new Expr.New(
                made == null ? new Expr.Ref("AnyRef", node.span()) : made,
                arguments(lists, in),
                own,
                node.span());
    }

    private @Nullable Expr branches(Node node, Facts in) {
        in.root(value(Lowering.named(node, "condition"), in));
        List<Expr> options = new ArrayList<>();
        option(value(Lowering.named(node, "consequence"), in), options);
        option(value(Lowering.named(node, "alternative"), in), options);
        return choice(options, node);
    }

    private @Nullable Expr attempt(Node node, Facts in) {
        List<Expr> options = new ArrayList<>();
        option(value(Lowering.named(node, "body"), in), options);
        for (Node clause : node.named("catch_clause")) {
            Node block = clause.first("case_block", "indented_cases");
            Node cases = block == null ? clause : block;
            options.addAll(all.statements.cases(cases, null, Binding.Kind.CATCH, in));
        }
        for (Node clause : node.named("finally_clause")) {
            in.root(value(clause.lastNamed(), in));
        }
        return choice(options, node);
    }

    /**
     * A comprehension. Over the results of calls it is taken to wait for them, so that its names
     * and its value are what is waited for; over anything else it is a loop.
     */
    private @Nullable Expr comprehension(Node node, Facts in) {
        boolean yields = node.has("yield");
        for (Node enumerators : node.named("enumerators")) {
            for (Node each : enumerators.named("enumerator")) {
                enumerator(each, yields, in);
            }
        }
        Expr value = value(Lowering.named(node, "body"), in);
        if (yields) {
            return value;
        }
        in.root(value);
        return null;
    }

    private void enumerator(Node node, boolean yields, Facts in) {
        List<Node> parts = node.named().stream().filter(each -> !each.is("guard")).toList();
        if (parts.size() == 2) {
            Expr value = value(parts.get(1), in);
            boolean generates = node.has("<-");
            boolean waits = yields && value instanceof Expr.Call;
            Expr bound =
                    value == null || !generates || waits
                            ? value
                            : new Expr.Element(value, value.span());
            in.root(bound);
            Binding.Kind kind = generates ? Binding.Kind.LOOP : Binding.Kind.ASSIGNMENT;
            all.patterns.match(parts.getFirst(), bound, kind, in);
        }
        for (Node guard : node.named("guard")) {
            in.root(value(Lowering.named(guard, "condition"), in));
        }
    }

    static void option(@Nullable Expr value, List<Expr> options) {
        if (value != null) {
            options.add(value);
        }
    }

    private static @Nullable Expr choice(List<Expr> options, Node node) {
        return switch (options.size()) {
            case 0 -> null;
            case 1 -> options.getFirst();
            default -> new Expr.Choice(options, node.span());
        };
    }
}
