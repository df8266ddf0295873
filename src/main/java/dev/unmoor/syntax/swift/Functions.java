package dev.unmoor.syntax.swift;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions, methods, initialisers and closures. */
final class Functions {

    private final Frame outer;

    Functions(Frame outer) {
        this.outer = outer;
    }

    /**
     * A function.
     *
     * @param extended the type that an extension adds it to
     */
    FunctionFact of(Node node, String name, FunctionFact.Kind kind, @Nullable TypeRef extended) {
        Frame frame = outer.inner();
        List<Param> params = params(node, frame);
        TypeRef result = TypeNames.of(result(node));
        Node body = node.child("body");
        Node statements = body == null ? node.first("statements") : body.first("statements");
        if (statements != null) {
            new Body(frame, result).function(statements);
        }
        return fact(node, name, kind, extended, params, result, frame);
    }

    /** A closure. */
    FunctionFact closure(Node node, String name, FunctionFact.Kind kind, @Nullable TypeRef type) {
        Frame frame = outer.inner();
        List<Param> params = new ArrayList<>();
        Node signature = node.child("type");
        Node list = signature == null ? null : signature.first("lambda_function_type_parameters");
        for (Node each : list == null ? List.<Node>of() : list.named("lambda_parameter")) {
            Node called = each.child("name");
            params.add(
                    new Param(
                            called == null ? "" : called.text(),
                            TypeNames.of(TypeNames.after(each, ":")),
                            null,
                            false,
                            false,
                            List.of(),
                            each.span()));
        }
        Node statements = node.first("statements");
        if (list == null && statements != null) {
            String text = statements.text();
            for (int i = 0; i < 10 && text.contains("$" + i); i++) {
                params.add(new Param("$" + i, null, null, false, false, List.of(), node.span()));
            }
        }
        TypeRef result = signature == null ? null : TypeNames.of(TypeNames.after(signature, "->"));
        if (statements != null) {
            new Body(frame, result == null ? type : result).function(statements);
        }
        return fact(node, name, kind, null, params, result, frame);
    }

    private static @Nullable Node result(Node node) {
        boolean arrow = false;
        for (Node child : node.children()) {
            if (arrow && child.isNamed()) {
                return child;
            }
            arrow |= child.is("->");
        }
        return null;
    }

    private FunctionFact fact(
            Node node,
            String name,
            FunctionFact.Kind kind,
            @Nullable TypeRef extended,
            List<Param> params,
            @Nullable TypeRef result,
            Frame frame) {
        Param receiver =
                extended == null
                        ? null
                        : new Param(
                                "self", extended, null, false, false, List.of(), extended.span());
        return new FunctionFact(
                name,
                kind,
                receiver,
                params,
                result,
                Attributes.of(node, new Expressions(outer)),
                frame.facts().scope(),
                frame.facts().returns(),
                node.span());
    }

    /** Parameters, each followed by its default. */
    private static List<Param> params(Node node, Frame frame) {
        List<Param> params = new ArrayList<>();
        List<Node> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            Node each = children.get(i);
            if (!each.is("parameter")) {
                continue;
            }
            boolean hasDefault =
                    i + 2 < children.size()
                            && children.get(i + 1).is("=")
                            && "default_value".equals(children.get(i + 2).field());
            params.add(param(each, hasDefault ? children.get(i + 2) : null, frame));
        }
        return params;
    }

    private static Param param(Node node, @Nullable Node byDefault, Frame frame) {
        Node name = node.child("name");
        Node label = node.child("external_name");
        TypeRef type = TypeNames.of(TypeNames.after(node, ":"));
        Expr value = byDefault == null ? null : new Expressions(frame).lower(byDefault, type);
        frame.facts().root(value);
        boolean labelled = label != null && name != null && !label.text().equals("_");
        Node outside = labelled ? label : name;
        if (labelled && name != null && label != null && !label.text().equals(name.text())) {
            frame.facts()
                    .bind(
                            null,
                            name.text(),
                            type,
                            new Expr.Ref(label.text(), label.span()),
                            Binding.Kind.ASSIGNMENT,
                            name.span());
        }
        return new Param(
                outside == null ? "" : outside.text(),
                type,
                value,
                node.has("..."),
                false,
                List.of(),
                outside == null ? node.span() : outside.span());
    }
}
