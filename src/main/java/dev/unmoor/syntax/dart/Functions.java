package dev.unmoor.syntax.dart;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions, methods, constructors and closures. */
final class Functions {

    private Functions() {}

    /** A closure as a value. */
    static Expr.Fn closure(Node node) {
        return new Expr.Fn(closure(node, "", FunctionFact.Kind.LAMBDA), node.span());
    }

    /** A closure under a name. */
    static FunctionFact closure(Node node, String name, FunctionFact.Kind kind) {
        Node list = node.child("parameters");
        return of(node, node.child("body"), list, name, kind, null, null, List.of());
    }

    /**
     * A function.
     *
     * @param signature the signature, or all of it
     * @param body its {@code function_body}, if it has one
     * @param extended the type that an extension adds it to
     */
    static FunctionFact of(
            Node signature,
            @Nullable Node body,
            @Nullable Node parameters,
            String name,
            FunctionFact.Kind kind,
            @Nullable TypeRef result,
            @Nullable TypeRef extended,
            List<Expr.Call> annotations) {
        Facts facts = new Facts();
        List<Param> params = params(parameters, facts);
        if (body != null) {
            new Body(facts).function(body);
        }
        Param receiver =
                extended == null
                        ? null
                        : new Param(
                                "this", extended, null, false, false, List.of(), extended.span());
        return new FunctionFact(
                name,
                kind,
                receiver,
                params,
                result,
                annotations,
                facts.scope(),
                facts.returns(),
                body == null ? signature.span() : signature.span().to(body.span()));
    }

    /**
     * A constructor: {@code <init>}, or its own name. What it initialises is assigned, what it
     * passes on is called.
     */
    static FunctionFact constructor(
            Node signature, Node whole, @Nullable Node body, List<Expr.Call> annotations) {
        List<Node> names = signature.named("identifier");
        boolean named = names.size() > 1;
        Node list = parameters(signature);
        Facts facts = new Facts();
        List<Param> params = params(list, facts);
        initialise(whole, facts);
        if (body != null) {
            new Body(facts).function(body);
        }
        TypeRef type =
                names.isEmpty()
                        ? null
                        : new TypeRef(names.getFirst().text(), List.of(), names.getFirst().span());
        return new FunctionFact(
                named ? names.getLast().text() : "<init>",
                FunctionFact.Kind.CONSTRUCTOR,
                null,
                params,
                named ? type : null,
                annotations,
                facts.scope(),
                facts.returns(),
                body == null ? whole.span() : whole.span().to(body.span()));
    }

    /** The parameter list of a signature. */
    static @Nullable Node parameters(Node signature) {
        Node list = signature.child("parameters");
        return list == null ? signature.first("formal_parameter_list") : list;
    }

    private static void initialise(Node whole, Facts facts) {
        Expressions expressions = new Expressions(facts);
        Node initializers = whole.first("initializers");
        for (Node entry :
                initializers == null
                        ? List.<Node>of()
                        : initializers.named("initializer_list_entry")) {
            Node field = entry.first("field_initializer");
            Node name = field == null ? null : field.first("identifier");
            if (field != null && name != null) {
                List<Node> parts = field.children();
                int equals = 0;
                while (equals < parts.size() && !parts.get(equals).is("=")) {
                    equals++;
                }
                Expr value =
                        expressions.one(
                                parts.subList(Math.min(equals, parts.size()), parts.size()), field);
                facts.root(value);
                facts.bind(
                        new Expr.Self(false, name.span()),
                        name.text(),
                        null,
                        value,
                        Binding.Kind.ASSIGNMENT,
                        name.span());
            } else if (entry.has("super", "this")) {
                passOn(entry, facts, expressions);
            }
        }
        Node redirection = whole.first("redirection");
        if (redirection != null) {
            passOn(redirection, facts, expressions);
        }
    }

    private static void passOn(Node node, Facts facts, Expressions expressions) {
        Expr self = new Expr.Self(node.has("super"), node.span());
        Node name = node.first("identifier");
        Expr callee = name == null ? self : new Expr.Member(self, name.text(), node.span());
        facts.root(new Expr.Call(callee, expressions.args(node.first("arguments")), node.span()));
    }

    private static List<Param> params(@Nullable Node list, Facts facts) {
        List<Param> params = new ArrayList<>();
        if (list != null) {
            collect(list, params, facts);
        }
        return params;
    }

    private static void collect(Node list, List<Param> params, Facts facts) {
        List<Node> children = list.children();
        for (int i = 0; i < children.size(); i++) {
            Node each = children.get(i);
            if (each.is("optional_formal_parameters")) {
                collect(each, params, facts);
            } else if (each.is("formal_parameter")) {
                int end = i + 1;
                while (end < children.size()
                        && !children.get(end).is(",", "formal_parameter", "required")) {
                    end++;
                }
                List<Node> value = children.subList(i + 1, end);
                boolean hasDefault = value.stream().anyMatch(part -> part.is("=", ":"));
                Expr byDefault = hasDefault ? new Expressions(facts).one(value, each) : null;
                facts.root(byDefault);
                params.add(param(each, byDefault));
            }
        }
    }

    private static Param param(Node node, @Nullable Expr byDefault) {
        Node special = node.first("constructor_param", "super_formal_parameter");
        Node named = special == null ? node : special;
        Node name = named.child("name") == null ? last(named) : named.child("name");
        return new Param(
                name == null ? "" : name.text(),
                TypeNames.in(named.children()),
                byDefault,
                false,
                named.is("constructor_param"),
                List.of(),
                name == null ? node.span() : name.span());
    }

    private static @Nullable Node last(Node node) {
        List<Node> names = node.named("identifier");
        return names.isEmpty() ? null : names.getLast();
    }
}
