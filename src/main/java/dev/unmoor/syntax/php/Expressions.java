package dev.unmoor.syntax.php;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lowers expressions of one frame; assignments inside them are bound on the way. */
final class Expressions {

    private final Script script;
    private final Frame frame;
    private final Calls calls;
    private final Targets targets;

    Expressions(Script script, Frame frame) {
        this.script = script;
        this.frame = frame;
        this.calls = new Calls(this, frame);
        this.targets = new Targets(this, frame);
    }

    Targets targets() {
        return targets;
    }

    Calls calls() {
        return calls;
    }

    Expr lower(Node node) {
        Span span = node.span();
        return switch (node.type()) {
            case "variable_name" -> variable(node);
            case "name", "qualified_name", "relative_name", "namespace_name" -> name(node);
            case "relative_scope" -> scope(node.text(), span);
            case "string", "encapsed_string", "heredoc", "nowdoc", "shell_command_expression" ->
                    Strings.lower(node, this::lower);
            case "integer", "float", "boolean", "null" -> new Expr.Scalar(node.text(), span);
            case "parenthesized_expression",
                    "cast_expression",
                    "error_suppression_expression",
                    "by_ref",
                    "argument",
                    "clone_expression",
                    "reference_modifier",
                    "expression_statement" ->
                    inner(node);
            case "member_access_expression", "nullsafe_member_access_expression" ->
                    calls.member(field(node, "object"), node.child("name"), span);
            case "scoped_property_access_expression" ->
                    calls.member(field(node, "scope"), node.child("name"), span);
            case "class_constant_access_expression" -> constant(node, span);
            case "subscript_expression" -> subscript(node, span);
            case "function_call_expression",
                    "member_call_expression",
                    "nullsafe_member_call_expression",
                    "scoped_call_expression" ->
                    calls.call(node);
            case "object_creation_expression" -> calls.creation(node, script);
            case "array_creation_expression", "list_literal" -> array(node, span);
            case "variadic_unpacking" -> new Expr.Spread(inner(node), span);
            case "assignment_expression", "reference_assignment_expression" ->
                    targets.assignment(node);
            case "augmented_assignment_expression" -> targets.augmented(node);
            case "binary_expression" -> binary(node, span);
            case "unary_op_expression" -> unary(node, span);
            case "conditional_expression" -> conditional(node, span);
            case "match_expression" -> match(node, span);
            case "anonymous_function", "arrow_function" ->
                    new Expr.Fn(new Declarations(script, frame).closure(node), span);
            case "yield_expression" -> {
                Node value = node.lastNamed();
                if (value != null) {
                    Node pair = value.is("array_element_initializer") ? value.lastNamed() : value;
                    frame.facts().returned(lower(pair == null ? value : pair));
                }
                yield new Expr.Opaque(List.of(), span);
            }
            default -> new Expr.Opaque(all(node.named()), span);
        };
    }

    List<Expr> all(List<Node> nodes) {
        return nodes.stream().map(this::lower).toList();
    }

    Expr field(Node node, String field) {
        Node child = node.child(field);
        return child == null ? new Expr.Opaque(List.of(), node.span()) : lower(child);
    }

    Expr inner(Node node) {
        Node child = node.lastNamed();
        return child == null ? new Expr.Opaque(List.of(), node.span()) : lower(child);
    }

    private static Expr variable(Node node) {
        String name = variableName(node);
        return name.equals("this")
                ? new Expr.Self(false, node.span())
                : new Expr.Ref(name, node.span());
    }

    /** A variable's name without its {@code $}. */
    static String variableName(Node node) {
        String text = node.text();
        return text.startsWith("$") ? text.substring(1) : text;
    }

    /** A class, function or constant; {@code A\B} is a member of {@code A}. */
    private static Expr name(Node node) {
        Span span = node.span();
        List<String> parts = List.of(Types.dotted(node).split("\\.", -1));
        if (parts.size() == 1) {
            return scope(parts.getFirst(), span);
        }
        Expr value = new Expr.Ref(parts.getFirst(), span);
        for (String part : parts.subList(1, parts.size())) {
            value = new Expr.Member(value, part, span);
        }
        return value;
    }

    private static Expr scope(String name, Span span) {
        return switch (name) {
            case "self", "static" -> new Expr.Self(false, span);
            case "parent" -> new Expr.Self(true, span);
            default -> new Expr.Ref(name, span);
        };
    }

    private Expr constant(Node node, Span span) {
        List<Node> parts = node.named();
        if (parts.size() != 2) {
            return new Expr.Opaque(all(parts), span);
        }
        return new Expr.Member(lower(parts.getFirst()), parts.getLast().text(), span);
    }

    private Expr subscript(Node node, Span span) {
        List<Node> parts = node.named();
        if (parts.size() != 2) {
            return new Expr.Opaque(all(parts), span);
        }
        Node key = parts.getLast();
        // "$a[key]" in a string needs no quotes
        Expr index = key.is("name") ? Texts.plain(key.text(), key.span()) : lower(key);
        return new Expr.Index(lower(parts.getFirst()), index, span);
    }

    /** A list if no item has a key, else a map; items without keys count from 0. */
    private Expr array(Node node, Span span) {
        List<Expr.Entry> entries = new ArrayList<>();
        boolean keyed = false;
        int position = 0;
        for (Node item : node.named()) {
            List<Node> parts = item.is("array_element_initializer") ? item.named() : List.of(item);
            if (parts.isEmpty()) {
                continue;
            }
            Expr first = lower(parts.getFirst());
            if (parts.size() == 2) {
                keyed = true;
                entries.add(new Expr.Entry(first, lower(parts.getLast())));
            } else if (first instanceof Expr.Spread(Expr spread, Span _)) {
                entries.add(new Expr.Entry(null, spread));
            } else {
                String key = String.valueOf(position++);
                entries.add(new Expr.Entry(new Expr.Scalar(key, first.span()), first));
            }
        }
        if (keyed) {
            return new Expr.MapOf(entries, span);
        }
        List<Expr> items = new ArrayList<>();
        for (Expr.Entry entry : entries) {
            items.add(
                    entry.key() == null
                            ? new Expr.Spread(entry.value(), entry.value().span())
                            : entry.value());
        }
        return new Expr.ListOf(items, span);
    }

    private Expr binary(Node node, Span span) {
        Node operator = node.child("operator");
        Expr left = field(node, "left");
        Expr right = field(node, "right");
        return switch (operator == null ? "" : operator.text().toLowerCase(Locale.ROOT)) {
            case "." -> Texts.concat(left, right, span);
            case "??", "||", "&&", "or", "and", "xor" ->
                    new Expr.Choice(List.of(left, right), span);
            case "+" ->
                    left instanceof Expr.MapOf || right instanceof Expr.MapOf
                            ? Calls.merged(List.of(left, right), span)
                            : new Expr.Opaque(List.of(left, right), span);
            default -> new Expr.Opaque(List.of(left, right), span);
        };
    }

    private Expr unary(Node node, Span span) {
        Expr operand = inner(node);
        return operand instanceof Expr.Scalar
                ? new Expr.Scalar(node.text(), span)
                : new Expr.Opaque(List.of(operand), span);
    }

    private Expr conditional(Node node, Span span) {
        Expr condition = field(node, "condition");
        Node body = node.child("body");
        Expr otherwise = field(node, "alternative");
        if (body == null) {
            return new Expr.Choice(List.of(condition, otherwise), span);
        }
        frame.facts().root(condition);
        return new Expr.Choice(List.of(lower(body), otherwise), span);
    }

    private Expr match(Node node, Span span) {
        frame.facts().root(field(node, "condition"));
        List<Expr> options = new ArrayList<>();
        Node body = node.child("body");
        for (Node arm : body == null ? List.<Node>of() : body.named()) {
            Node conditions = arm.child("conditional_expressions");
            for (Node each : conditions == null ? List.<Node>of() : conditions.named()) {
                Expr compared = lower(each);
                if (!(compared instanceof Expr.Text || compared instanceof Expr.Scalar)) {
                    frame.facts().root(compared);
                }
            }
            options.add(field(arm, "return_expression"));
        }
        return new Expr.Choice(options, span);
    }
}
