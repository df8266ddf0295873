package dev.unmoor.syntax.elixir;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls, pipes, and the calls that are the language's own control flow. */
final class Calls {

    private final Lowering lowering;

    Calls(Lowering lowering) {
        this.lowering = lowering;
    }

    private Frame frame() {
        return lowering.frame();
    }

    /** {@code left |> right}: the left is the first argument of the call on the right. */
    @Nullable Expr pipe(Expr left, Node right, Span span) {
        if (right.is("call")) {
            return call(right, left);
        }
        Expr callee =
                right.is("identifier")
                        ? lowering.function(right.text(), right.span())
                        : lowering.lower(right);
        return new Expr.Call(callee, List.of(Expr.Arg.of(left)), span);
    }

    /**
     * A call.
     *
     * @param piped what is piped into it
     */
    @Nullable Expr call(Node node, @Nullable Expr piped) {
        Node target = node.child("target");
        if (target == null) {
            return new Expr.Opaque(lowering.all(node.named()), node.span());
        }
        if (target.is("identifier")) {
            switch (target.text()) {
                case "def",
                        "defp",
                        "defmacro",
                        "defmacrop",
                        "defmodule",
                        "defimpl",
                        "defprotocol",
                        "defdelegate",
                        "defstruct",
                        "defguard",
                        "defguardp",
                        "defexception" -> {
                    new Functions(lowering).define(target.text(), node);
                    return null;
                }
                case "alias", "import", "require", "use" -> {
                    Imports.of(target.text(), node).forEach(lowering.imports()::add);
                    return target.text().equals("use") ? ordinary(node, target, piped) : null;
                }
                case "if", "unless" -> {
                    return condition(node, piped);
                }
                case "case", "receive", "cond" -> {
                    return clauses(node, piped, target.text());
                }
                case "with" -> {
                    return with(node);
                }
                case "for" -> {
                    return comprehension(node);
                }
                case "try" -> {
                    return attempt(node);
                }
                default -> {}
            }
        }
        return ordinary(node, target, piped);
    }

    private Expr ordinary(Node node, Node target, @Nullable Expr piped) {
        Span span = node.span();
        Node arguments = node.first("arguments");
        List<Expr.Arg> args = new ArrayList<>();
        if (piped != null) {
            args.add(Expr.Arg.of(piped));
        }
        if (arguments != null) {
            args.addAll(arguments(arguments));
        }
        Node block = node.first("do_block");
        if (block != null) {
            args.add(Expr.Arg.named("do", new Functions(lowering).block(block)));
        }
        if (target.is("dot")) {
            Node right = target.child("right");
            Expr callee = right == null ? lowering.field(target, "left") : dot(target);
            Node left = target.child("left");
            boolean field =
                    arguments == null
                            && block == null
                            && piped == null
                            && left != null
                            && !left.is("alias", "atom");
            return field ? callee : new Expr.Call(callee, args, span);
        }
        Expr callee =
                target.is("identifier") && !frame().isVariable(target.text())
                        ? lowering.function(target.text(), target.span())
                        : lowering.lower(target);
        return new Expr.Call(callee, args, span);
    }

    /** {@code a.b}; an Erlang module {@code :x} is the name {@code x}. */
    Expr dot(Node node) {
        Node left = node.child("left");
        Node right = node.child("right");
        Expr object =
                left != null && left.is("atom")
                        ? new Expr.Ref(left.text().substring(1), left.span())
                        : lowering.field(node, "left");
        if (right == null) {
            return object;
        }
        return right.is("tuple")
                ? new Expr.Opaque(List.of(object), node.span())
                : new Expr.Member(object, right.text(), node.span());
    }

    /** Arguments; keywords are named. */
    List<Expr.Arg> arguments(Node list) {
        List<Expr.Arg> args = new ArrayList<>();
        for (Node child : list.named()) {
            if (child.is("keywords")) {
                for (Node pair : child.named("pair")) {
                    Node key = pair.child("key");
                    args.add(
                            Expr.Arg.named(
                                    key == null ? "" : Literals.keyword(key),
                                    lowering.field(pair, "value")));
                }
            } else {
                args.add(Expr.Arg.of(lowering.lower(child)));
            }
        }
        return args;
    }

    /** The value of a keyword argument such as {@code do:}, or null. */
    private static @Nullable Node keyword(Node call, String name) {
        Node arguments = call.first("arguments");
        Node keywords = arguments == null ? null : arguments.first("keywords");
        for (Node pair : keywords == null ? List.<Node>of() : keywords.named("pair")) {
            Node key = pair.child("key");
            if (key != null && Literals.keyword(key).equals(name)) {
                return pair.child("value");
            }
        }
        return null;
    }

    /** What {@code do … end} or {@code do: …} gives, or null. */
    @Nullable Expr done(Node call) {
        Node block = call.first("do_block");
        Node body = block == null ? keyword(call, "do") : block;
        return body == null ? null : lowering.value(body);
    }

    private static List<Node> positional(Node call) {
        Node arguments = call.first("arguments");
        return arguments == null
                ? List.of()
                : arguments.named().stream().filter(each -> !each.is("keywords")).toList();
    }

    private @Nullable Expr condition(Node node, @Nullable Expr piped) {
        frame().facts().root(piped);
        positional(node).forEach(each -> frame().facts().root(lowering.lower(each)));
        List<Expr> options = new ArrayList<>();
        add(options, done(node));
        Node block = node.first("do_block");
        Node otherwise = block == null ? keyword(node, "else") : block.first("else_block");
        if (otherwise != null) {
            add(
                    options,
                    otherwise.is("else_block")
                            ? lowering.sequence(otherwise.named())
                            : lowering.value(otherwise));
        }
        return options.isEmpty() ? null : Lowering.choice(options, node.span());
    }

    private static void add(List<Expr> options, @Nullable Expr option) {
        if (option != null) {
            options.add(option);
        }
    }

    /** {@code case}, {@code receive} and {@code cond}. */
    private @Nullable Expr clauses(Node node, @Nullable Expr piped, String word) {
        Expr subject = piped;
        for (Node each : positional(node)) {
            subject = lowering.lower(each);
        }
        frame().facts().root(subject);
        List<Expr> options = new ArrayList<>();
        Node block = node.first("do_block");
        if (block != null) {
            clauses(block, subject, word.equals("cond"), options);
        }
        return options.isEmpty() ? null : Lowering.choice(options, node.span());
    }

    /** Binds the patterns of clauses to the subject and collects the values of their bodies. */
    private void clauses(
            Node block, @Nullable Expr subject, boolean conditions, List<Expr> options) {
        for (Node clause : block.named("stab_clause")) {
            Node left = clause.child("left");
            Node guarded = left != null && left.is("binary_operator") ? left.child("left") : left;
            if (left != null && left.is("binary_operator")) {
                Node guard = left.child("right");
                left = guarded;
                bind(left, subject, conditions);
                frame().facts().root(guard == null ? null : lowering.lower(guard));
            } else {
                bind(left, subject, conditions);
            }
            Node body = clause.child("right");
            if (body != null) {
                add(options, lowering.value(body));
            }
        }
    }

    private void bind(@Nullable Node left, @Nullable Expr subject, boolean conditions) {
        for (Node each : left == null ? List.<Node>of() : left.named()) {
            if (conditions) {
                Expr condition = lowering.lower(each);
                if (!(condition instanceof Expr.Scalar)) {
                    frame().facts().root(condition);
                }
            } else {
                lowering.patterns().bind(each, subject, Binding.Kind.ASSIGNMENT);
            }
        }
    }

    private @Nullable Expr with(Node node) {
        generators(positional(node), false);
        List<Expr> options = new ArrayList<>();
        add(options, done(node));
        Node block = node.first("do_block");
        Node otherwise = block == null ? null : block.first("else_block");
        if (otherwise != null) {
            clauses(otherwise, null, false, options);
        }
        return options.isEmpty() ? null : Lowering.choice(options, node.span());
    }

    private Expr comprehension(Node node) {
        generators(positional(node), true);
        Node into = keyword(node, "into");
        if (into != null) {
            frame().facts().root(lowering.lower(into));
        }
        Expr body = done(node);
        return new Expr.ListOf(body == null ? List.of() : List.of(body), node.span());
    }

    private void generators(List<Node> nodes, boolean elements) {
        for (Node each : nodes) {
            Node operator = each.child("operator");
            Node left = each.child("left");
            if (each.is("binary_operator")
                    && operator != null
                    && operator.is("<-")
                    && left != null) {
                Expr value = lowering.field(each, "right");
                frame().facts().root(value);
                lowering.patterns()
                        .bind(
                                left,
                                elements ? new Expr.Element(value, value.span()) : value,
                                elements ? Binding.Kind.LOOP : Binding.Kind.ASSIGNMENT);
            } else {
                frame().facts().root(lowering.value(each));
            }
        }
    }

    private @Nullable Expr attempt(Node node) {
        List<Expr> options = new ArrayList<>();
        add(options, done(node));
        Node block = node.first("do_block");
        for (Node part : block == null ? List.<Node>of() : block.named()) {
            switch (part.type()) {
                case "rescue_block" -> rescue(part, options);
                case "catch_block", "else_block" -> clauses(part, null, false, options);
                case "after_block" -> frame().facts().root(lowering.sequence(part.named()));
                default -> {}
            }
        }
        return options.isEmpty() ? null : Lowering.choice(options, node.span());
    }

    /** {@code e in [Error]}, {@code Error}, {@code e}. */
    private void rescue(Node block, List<Expr> options) {
        for (Node clause : block.named("stab_clause")) {
            Node left = clause.child("left");
            Node caught = left == null ? null : left.firstNamed();
            if (caught != null) {
                lowering.patterns().caught(caught);
            }
            Node body = clause.child("right");
            if (body != null) {
                add(options, lowering.value(body));
            }
        }
    }
}
