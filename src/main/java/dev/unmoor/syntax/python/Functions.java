package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions, methods and lambdas of one frame. */
final class Functions {

    private final Frame outer;
    private final Expressions around;

    Functions(Frame outer) {
        this.outer = outer;
        this.around = new Expressions(outer);
    }

    /** Walks a definition into the frame's facts. */
    void define(Module module, Node node, List<Expr.Call> decorators, Span span) {
        Node nameNode = node.child("name");
        Node list = node.child("parameters");
        Node body = node.child("body");
        String name = nameNode == null ? "" : nameNode.text();
        FunctionFact.Kind kind = kind(name, decorators);
        List<Node> parameters = list == null ? List.of() : list.named();

        String self = null;
        if (outer.isClass() && !isStatic(decorators) && !parameters.isEmpty()) {
            Node first = nameOf(parameters.getFirst());
            if (first != null) {
                self = first.text();
                parameters = parameters.subList(1, parameters.size());
            }
        }
        Frame frame = outer.function(self, hidesSelf(parameters));
        List<Param> params = params(parameters, frame);
        if (body != null) {
            new Statements(module, frame).block(body);
        }
        outer.facts()
                .function(
                        new FunctionFact(
                                kind == FunctionFact.Kind.CONSTRUCTOR ? "<init>" : name,
                                kind,
                                null,
                                params,
                                Types.of(node.child("return_type")),
                                decorators,
                                frame.facts().scope(),
                                frame.facts().returns(),
                                span));
    }

    /** A lambda. */
    FunctionFact lambda(Node node) {
        Node list = node.child("parameters");
        Node body = node.child("body");
        List<Node> parameters = list == null ? List.of() : list.named();
        Frame frame = outer.function(null, hidesSelf(parameters));
        List<Param> params = params(parameters, frame);
        if (body != null) {
            frame.facts().returned(new Expressions(frame).lower(body));
        }
        return new FunctionFact(
                "",
                FunctionFact.Kind.LAMBDA,
                null,
                params,
                null,
                List.of(),
                frame.facts().scope(),
                frame.facts().returns(),
                node.span());
    }

    private FunctionFact.Kind kind(String name, List<Expr.Call> decorators) {
        if (decorators.stream().anyMatch(each -> lastName(each.callee()).endsWith("property"))) {
            return FunctionFact.Kind.ACCESSOR;
        }
        if (!outer.isClass()) {
            return FunctionFact.Kind.FUNCTION;
        }
        if (name.equals("__init__")) {
            return FunctionFact.Kind.CONSTRUCTOR;
        }
        return isStatic(decorators)
                        || decorators.stream()
                                .anyMatch(each -> lastName(each.callee()).equals("classmethod"))
                ? FunctionFact.Kind.STATIC_METHOD
                : FunctionFact.Kind.METHOD;
    }

    private static boolean isStatic(List<Expr.Call> decorators) {
        return decorators.stream().anyMatch(each -> lastName(each.callee()).equals("staticmethod"));
    }

    private static String lastName(Expr callee) {
        return switch (callee) {
            case Expr.Ref ref -> ref.name();
            case Expr.Member member -> member.name();
            default -> "";
        };
    }

    private boolean hidesSelf(List<Node> parameters) {
        for (Node parameter : parameters) {
            Node name = nameOf(parameter);
            if (name != null && name.text().equals(outer.self())) {
                return true;
            }
        }
        return false;
    }

    /** Lowers parameters; defaults are evaluated around the function, patterns in it. */
    private List<Param> params(List<Node> parameters, Frame frame) {
        List<Param> params = new ArrayList<>();
        for (Node parameter : parameters) {
            if (parameter.is("tuple_pattern")) {
                Expr whole = new Expr.Ref("", parameter.span());
                new Targets(frame).bind(parameter, whole, Binding.Kind.ASSIGNMENT);
                params.add(param("", parameter, null, null));
                continue;
            }
            Node name = nameOf(parameter);
            if (name == null) {
                continue;
            }
            Node value = parameter.child("value");
            Expr byDefault = value == null ? null : around.lower(value);
            outer.facts().root(byDefault);
            Node type = parameter.child("type");
            admit(type);
            params.add(param(name.text(), parameter, Types.of(type), byDefault));
        }
        return params;
    }

    private Param param(String name, Node node, @Nullable TypeRef type, @Nullable Expr byDefault) {
        boolean rest =
                node.is("list_splat_pattern", "dictionary_splat_pattern")
                        || node.has("list_splat_pattern", "dictionary_splat_pattern");
        return new Param(
                name, type, byDefault, rest, false, metadata(node.child("type")), node.span());
    }

    /** The calls in the metadata of {@code Annotated}: where injection is declared. */
    List<Expr.Call> metadata(@Nullable Node annotation) {
        List<Expr.Call> calls = new ArrayList<>();
        for (Node each : Types.metadata(annotation)) {
            if (around.lower(each) instanceof Expr.Call call) {
                calls.add(call);
            }
        }
        return calls;
    }

    /** Keeps the literals that a type admits ({@code Literal[…]}) where they are found. */
    void admit(@Nullable Node annotation) {
        for (List<Node> together : Types.literals(annotation)) {
            List<Expr> texts = new ArrayList<>();
            together.forEach(each -> texts.add(around.lower(each)));
            if (!texts.isEmpty()) {
                outer.facts().root(new Expr.ListOf(texts, texts.getFirst().span()));
            }
        }
    }

    /** The identifier that a parameter binds; null for separators and patterns. */
    private static @Nullable Node nameOf(Node parameter) {
        return switch (parameter.type()) {
            case "identifier" -> parameter;
            case "default_parameter", "typed_default_parameter" -> {
                Node name = parameter.child("name");
                yield name != null && name.is("identifier") ? name : null;
            }
            case "typed_parameter", "list_splat_pattern", "dictionary_splat_pattern" -> {
                Node inner = parameter.firstNamed();
                yield inner == null ? null : nameOf(inner);
            }
            default -> null;
        };
    }
}
