package dev.unmoor.syntax.elixir;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Modules, functions, anonymous functions and captures. */
final class Functions {

    private static final Set<String> DEFINING =
            Set.of("def", "defp", "defmacro", "defmacrop", "defdelegate");

    private final Lowering around;
    private final Frame frame;

    Functions(Lowering around) {
        this.around = around;
        this.frame = around.frame();
    }

    /** Walks a definition into the frame's facts. */
    void define(String word, Node call) {
        Node arguments = call.first("arguments");
        Node first = arguments == null ? null : arguments.firstNamed();
        if (first == null) {
            return;
        }
        switch (word) {
            case "defmodule", "defimpl", "defprotocol" -> module(word, call, first);
            case "defstruct", "defexception" -> struct(first);
            case "defguard", "defguardp" -> {}
            case "defdelegate" -> delegate(call, first);
            default -> function(call, first);
        }
    }

    private void module(String word, Node call, Node name) {
        Node block = call.first("do_block");
        Set<String> defined = new HashSet<>();
        for (Node each : block == null ? List.<Node>of() : block.named("call")) {
            Node target = each.child("target");
            if (target != null && DEFINING.contains(target.text())) {
                Node arguments = each.first("arguments");
                Node head = arguments == null ? null : head(arguments.firstNamed());
                if (head != null) {
                    defined.add(nameOf(head));
                }
            }
        }
        Frame inside = frame.module(defined);
        if (block != null) {
            around.within(inside).body(block);
        }
        List<TypeRef> supertypes = new ArrayList<>(inside.behaviours());
        if (word.equals("defimpl")) {
            supertypes.add(typeRef(name));
        }
        frame.facts()
                .type(
                        new TypeFact(
                                name.text().replaceAll("\\s+", ""),
                                word.equals("defprotocol")
                                        ? TypeFact.Kind.INTERFACE
                                        : TypeFact.Kind.CLASS,
                                supertypes,
                                List.of(),
                                inside.facts().scope(),
                                call.span()));
    }

    private void struct(Node fields) {
        for (Node each : fields.named()) {
            if (each.is("atom")) {
                String name = each.text().substring(1);
                frame.facts().bind(name, null, Binding.Kind.FIELD, each.span());
            } else if (each.is("keywords")) {
                for (Node pair : each.named("pair")) {
                    Node key = pair.child("key");
                    Expr value = around.field(pair, "value");
                    frame.facts().root(value);
                    if (key != null) {
                        String name = Literals.keyword(key);
                        frame.facts().bind(name, value, Binding.Kind.FIELD, key.span());
                    }
                }
            }
        }
    }

    /** The head of a function without its guard. */
    private static @Nullable Node head(@Nullable Node node) {
        if (node != null && node.is("binary_operator")) {
            return node.child("left");
        }
        return node;
    }

    private static String nameOf(Node head) {
        Node target = head.is("call") ? head.child("target") : head;
        return target == null ? "" : target.text();
    }

    private void function(Node call, Node first) {
        Node head = head(first);
        if (head == null) {
            return;
        }
        Frame inside = frame.function();
        Lowering within = around.within(inside);
        Node arguments = head.is("call") ? head.first("arguments") : null;
        List<Param> params = params(arguments == null ? List.of() : arguments.named(), within);
        Node guard = first.is("binary_operator") ? first.child("right") : null;
        if (guard != null) {
            inside.facts().root(within.lower(guard));
        }
        within.returned(within.calls().done(call));
        add(nameOf(head), params, inside, call.span());
    }

    /** {@code defdelegate f(x), to: M} returns what {@code M.f(x)} returns. */
    private void delegate(Node call, Node head) {
        Frame inside = frame.function();
        Lowering within = around.within(inside);
        Node arguments = head.is("call") ? head.first("arguments") : null;
        List<Param> params = params(arguments == null ? List.of() : arguments.named(), within);
        Node options = call.first("arguments");
        List<Expr.Arg> given = options == null ? List.of() : within.calls().arguments(options);
        String name = nameOf(head);
        for (Expr.Arg option : given) {
            if ("to".equals(option.name())) {
                List<Expr.Arg> passed = new ArrayList<>();
                for (Param param : params) {
                    passed.add(Expr.Arg.of(new Expr.Ref(param.name(), param.span())));
                }
                Span span = call.span();
                Expr callee = new Expr.Member(option.value(), name, span);
                within.returned(new Expr.Call(callee, passed, span));
            }
        }
        add(name, params, inside, call.span());
    }

    private void add(String name, List<Param> params, Frame inside, Span span) {
        frame.facts()
                .function(
                        new FunctionFact(
                                name,
                                frame.isModule()
                                        ? FunctionFact.Kind.STATIC_METHOD
                                        : FunctionFact.Kind.FUNCTION,
                                null,
                                params,
                                null,
                                List.of(),
                                inside.facts().scope(),
                                inside.facts().returns(),
                                span));
    }

    /** Parameters; what a pattern takes apart is bound in the body. */
    private List<Param> params(List<Node> nodes, Lowering within) {
        List<Param> params = new ArrayList<>();
        for (Node node : nodes) {
            Node operator = node.child("operator");
            boolean defaulted =
                    node.is("binary_operator") && operator != null && operator.is("\\\\");
            Expr byDefault = defaulted ? around.field(node, "right") : null;
            frame.facts().root(byDefault);
            Node pattern = defaulted ? node.child("left") : node;
            Node name = pattern == null ? null : named(pattern);
            String text = name == null ? "" : name.text();
            if (pattern != null && !pattern.is("identifier")) {
                Expr whole = new Expr.Ref(text, node.span());
                for (Node part : name == null ? List.of(pattern) : pattern.named()) {
                    if (!part.is("identifier")) {
                        within.patterns().bind(part, whole, Binding.Kind.ASSIGNMENT);
                    }
                }
            }
            within.frame().variable(text);
            TypeRef type = pattern == null ? null : typeOf(pattern);
            params.add(new Param(text, type, byDefault, false, false, List.of(), node.span()));
        }
        return params;
    }

    /** The name that a parameter has as a whole: {@code x}, {@code %{} = x}. */
    private static @Nullable Node named(Node pattern) {
        if (pattern.is("identifier")) {
            return pattern;
        }
        Node operator = pattern.child("operator");
        if (pattern.is("binary_operator") && operator != null && operator.is("=")) {
            for (Node side : pattern.named("identifier")) {
                return side;
            }
        }
        return null;
    }

    private static @Nullable TypeRef typeOf(Node pattern) {
        if (pattern.is("map")) {
            return Patterns.struct(pattern);
        }
        for (Node side : pattern.is("binary_operator") ? pattern.named("map") : List.<Node>of()) {
            return Patterns.struct(side);
        }
        return null;
    }

    /** The type that a module's name stands for. */
    static TypeRef typeRef(Node alias) {
        return new TypeRef(alias.text().replaceAll("\\s+", ""), List.of(), alias.span());
    }

    /** {@code fn … end}; of several clauses the first names the parameters. */
    Expr anonymous(Node node) {
        Frame inside = frame.function();
        Lowering within = around.within(inside);
        List<Param> params = List.of();
        boolean first = true;
        for (Node clause : node.named("stab_clause")) {
            Node left = clause.child("left");
            Node patterns = left != null && left.is("binary_operator") ? left.child("left") : left;
            if (first && patterns != null) {
                params = params(patterns.named(), within);
            } else if (patterns != null) {
                patterns.named()
                        .forEach(each ->
                                within.patterns().bind(each, null, Binding.Kind.ASSIGNMENT));
            }
            first = false;
            Node body = clause.child("right");
            if (body != null) {
                within.returned(within.value(body));
            }
        }
        return lambda(params, inside, node.span());
    }

    /** A block handed to a macro. */
    Expr block(Node block) {
        Frame inside = frame.function();
        Lowering within = around.within(inside);
        within.returned(within.sequence(block.named()));
        return lambda(List.of(), inside, block.span());
    }

    /** {@code &f/1} is the function itself, {@code &f(&1, 2)} one that calls it. */
    Expr capture(Node operand, Span span) {
        if (operand.is("integer")) {
            return new Expr.Ref("&" + operand.text(), span);
        }
        Node operator = operand.child("operator");
        Node left = operand.child("left");
        if (operand.is("binary_operator") && operator != null && operator.is("/")) {
            Node target = left != null && left.is("call") ? left.child("target") : left;
            if (target != null) {
                return target.is("identifier")
                        ? around.function(target.text(), target.span())
                        : around.lower(target);
            }
        }
        Frame inside = frame.function();
        Lowering within = around.within(inside);
        within.returned(within.value(operand));
        Set<String> numbered = new TreeSet<>();
        placeholders(operand, numbered);
        List<Param> params = new ArrayList<>();
        for (String name : numbered) {
            params.add(new Param(name, null, null, false, false, List.of(), span));
        }
        return lambda(params, inside, span);
    }

    private static void placeholders(Node node, Set<String> found) {
        if (node.is("unary_operator") && node.text().matches("&\\d")) {
            found.add(node.text());
        }
        node.named().forEach(child -> placeholders(child, found));
    }

    private static Expr lambda(List<Param> params, Frame inside, Span span) {
        FunctionFact function =
                new FunctionFact(
                        "",
                        FunctionFact.Kind.LAMBDA,
                        null,
                        params,
                        null,
                        List.of(),
                        inside.facts().scope(),
                        inside.facts().returns(),
                        span);
        return new Expr.Fn(function, span);
    }
}
