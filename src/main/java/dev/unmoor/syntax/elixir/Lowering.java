package dev.unmoor.syntax.elixir;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers nodes of one frame; gives the value of each, as everything has one. */
final class Lowering {

    /** Attributes that document or check and hold no value that is used. */
    private static final Set<String> SILENT_ATTRIBUTES =
            Set.of(
                    "doc",
                    "moduledoc",
                    "typedoc",
                    "shortdoc",
                    "spec",
                    "type",
                    "typep",
                    "opaque",
                    "callback",
                    "macrocallback",
                    "impl",
                    "dialyzer",
                    "deprecated",
                    "since");

    private final List<Import> imports;
    private final Frame frame;
    private final Calls calls;
    private final Literals literals;
    private final Patterns patterns;

    Lowering(List<Import> imports, Frame frame) {
        this.imports = imports;
        this.frame = frame;
        this.calls = new Calls(this);
        this.literals = new Literals(this);
        this.patterns = new Patterns(this);
    }

    Frame frame() {
        return frame;
    }

    List<Import> imports() {
        return imports;
    }

    Patterns patterns() {
        return patterns;
    }

    Literals literals() {
        return literals;
    }

    Calls calls() {
        return calls;
    }

    /** The lowering of a frame inside this one. */
    Lowering within(Frame inside) {
        return new Lowering(imports, inside);
    }

    /** Walks the body of a file or module: nothing of it is returned. */
    void body(Node node) {
        frame.facts().root(sequence(node.named()));
    }

    /** The value of a body is returned. */
    void returned(@Nullable Expr value) {
        if (value instanceof Expr.Choice choice) {
            choice.options().forEach(frame.facts()::returned);
        } else {
            frame.facts().returned(value);
        }
    }

    Expr lower(Node node) {
        Expr value = value(node);
        return value == null ? new Expr.Opaque(List.of(), node.span()) : value;
    }

    Expr field(Node node, String field) {
        Node child = node.child(field);
        return child == null ? new Expr.Opaque(List.of(), node.span()) : lower(child);
    }

    List<Expr> all(List<Node> nodes) {
        return nodes.stream().map(this::lower).toList();
    }

    /** All but the last are evaluated on the way; the last is the value. */
    @Nullable Expr sequence(List<Node> nodes) {
        Expr last = null;
        for (Node node : nodes) {
            if (node.is(
                    "else_block", "rescue_block", "catch_block", "after_block", "stab_clause")) {
                continue;
            }
            frame.facts().root(last);
            last = value(node);
        }
        return last;
    }

    /** The value of a node, or null if it has none that matters. */
    @Nullable Expr value(Node node) {
        Span span = node.span();
        return switch (node.type()) {
            case "body", "block", "do_block", "after_block", "source" -> sequence(node.named());
            case "ERROR" -> {
                node.named().forEach(child -> frame.facts().root(value(child)));
                yield null;
            }
            case "identifier" -> identifier(node.text(), span);
            case "alias" -> module(node);
            case "call" -> calls.call(node, null);
            case "access_call" ->
                    new Expr.Index(field(node, "target"), literals.key(node, "key"), span);
            case "dot" -> calls.dot(node);
            case "unary_operator" -> unary(node, span);
            case "binary_operator" -> binary(node, span);
            case "anonymous_function" -> new Functions(this).anonymous(node);
            default -> {
                Expr literal = literals.lower(node);
                yield literal != null ? literal : new Expr.Opaque(all(node.named()), span);
            }
        };
    }

    private Expr identifier(String name, Span span) {
        if (name.equals("__MODULE__")) {
            return new Expr.Self(false, span);
        }
        return frame.isFunction(name) && !frame.isVariable(name)
                ? new Expr.Call(function(name, span), List.of(), span)
                : new Expr.Ref(name, span);
    }

    /** A function by its bare name: the module's own, or one that is imported. */
    Expr function(String name, Span span) {
        return frame.isFunction(name)
                ? new Expr.Member(new Expr.Self(false, span), name, span)
                : new Expr.Ref(name, span);
    }

    /** {@code A.B} is a member of {@code A}. */
    Expr module(Node alias) {
        Span span = alias.span();
        List<String> parts = List.of(alias.text().replaceAll("\\s+", "").split("\\.", -1));
        Expr value =
                parts.getFirst().equals("__MODULE__")
                        ? new Expr.Self(false, span)
                        : new Expr.Ref(parts.getFirst(), span);
        for (String part : parts.subList(1, parts.size())) {
            value = new Expr.Member(value, part, span);
        }
        return value;
    }

    private @Nullable Expr unary(Node node, Span span) {
        Node operator = node.child("operator");
        Node operand = node.child("operand");
        if (operator == null || operand == null) {
            return new Expr.Opaque(all(node.named()), span);
        }
        return switch (operator.text()) {
            case "@" -> attribute(operand, span);
            case "&" -> new Functions(this).capture(operand, span);
            case "^" -> lower(operand);
            case "-", "+" -> {
                Expr number = lower(operand);
                yield number instanceof Expr.Scalar
                        ? new Expr.Scalar(node.text(), span)
                        : new Expr.Opaque(List.of(number), span);
            }
            default -> new Expr.Opaque(List.of(lower(operand)), span);
        };
    }

    /** {@code @name} reads, {@code @name value} sets; the binding keeps the {@code @}. */
    private @Nullable Expr attribute(Node operand, Span span) {
        if (!operand.is("call")) {
            return new Expr.Ref("@" + operand.text(), span);
        }
        Node target = operand.child("target");
        Node arguments = operand.first("arguments");
        Node value = arguments == null ? null : arguments.firstNamed();
        if (target == null || value == null || SILENT_ATTRIBUTES.contains(target.text())) {
            return null;
        }
        if (target.text().equals("behaviour") && value.is("alias")) {
            frame.behaviour(Functions.typeRef(value));
            return null;
        }
        Expr bound = lower(value);
        frame.facts().bind("@" + target.text(), bound, Binding.Kind.CONSTANT, target.span());
        return bound;
    }

    private @Nullable Expr binary(Node node, Span span) {
        Node operator = node.child("operator");
        Node leftNode = node.child("left");
        Node rightNode = node.child("right");
        if (operator == null || leftNode == null || rightNode == null) {
            return new Expr.Opaque(all(node.named()), span);
        }
        return switch (operator.text()) {
            case "=" -> {
                Expr value = lower(rightNode);
                patterns.bind(leftNode, value, Binding.Kind.ASSIGNMENT);
                yield value;
            }
            case "|>" -> calls.pipe(lower(leftNode), rightNode, span);
            default -> operation(operator.text(), lower(leftNode), lower(rightNode), span);
        };
    }

    private static Expr operation(String operator, Expr left, Expr right, Span span) {
        return switch (operator) {
            case "<>" -> Texts.concat(left, right, span);
            case "++" -> Texts.plus(new Expr.ListOf(List.of(rest(left)), span), right, span);
            case "||", "&&", "or", "and" -> choice(List.of(left, right), span);
            default -> new Expr.Opaque(List.of(left, right), span);
        };
    }

    private static Expr rest(Expr list) {
        return new Expr.Spread(list, list.span());
    }

    /** One of several values; the value itself if there is only one. */
    static Expr choice(List<Expr> options, Span span) {
        return options.size() == 1 ? options.getFirst() : new Expr.Choice(options, span);
    }
}
