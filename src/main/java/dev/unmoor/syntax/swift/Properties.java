package dev.unmoor.syntax.swift;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Variables and properties; one with code is an accessor. */
final class Properties {

    private final Frame frame;
    private final Expressions expressions;

    Properties(Frame frame) {
        this.frame = frame;
        this.expressions = new Expressions(frame);
    }

    /** Variables of a function or file. */
    void local(Node node) {
        Node binding = node.first("value_binding_pattern");
        boolean constant = binding != null && binding.text().equals("let");
        declare(
                node,
                constant ? Binding.Kind.CONSTANT : Binding.Kind.ASSIGNMENT,
                FunctionFact.Kind.FUNCTION,
                null);
    }

    /**
     * Properties of a type.
     *
     * @param extended the type that an extension adds them to
     */
    void member(Node node, @Nullable TypeRef extended) {
        declare(node, Binding.Kind.FIELD, FunctionFact.Kind.METHOD, extended);
    }

    /** Each name is followed by its type and value. */
    private void declare(
            Node node, Binding.Kind kind, FunctionFact.Kind closures, @Nullable TypeRef extended) {
        List<Expr.Call> annotations = Attributes.of(node, expressions);
        Node observers = node.first("willset_didset_block");
        @Nullable Node pattern = null;
        @Nullable Node type = null;
        @Nullable Node value = null;
        @Nullable Node computed = null;
        for (Node child : node.children()) {
            if (child.is("pattern") && "name".equals(child.field())) {
                bind(pattern, type, value, computed, kind, closures, annotations, extended, node);
                pattern = child;
                type = null;
                value = null;
                computed = null;
            } else if (child.is("type_annotation")) {
                type = child;
            } else if ("value".equals(child.field())) {
                value = child;
            } else if ("computed_value".equals(child.field())) {
                computed = child;
            }
        }
        bind(pattern, type, value, computed, kind, closures, annotations, extended, node);
        if (observers != null) {
            for (Node clause : observers.named()) {
                Node statements = clause.first("statements");
                if (statements != null) {
                    new Body(frame, null).all(statements);
                }
            }
        }
    }

    private void bind(
            @Nullable Node pattern,
            @Nullable Node typeNode,
            @Nullable Node value,
            @Nullable Node computed,
            Binding.Kind kind,
            FunctionFact.Kind closures,
            List<Expr.Call> annotations,
            @Nullable TypeRef extended,
            Node node) {
        if (pattern == null) {
            return;
        }
        Node name = pattern.child("bound_identifier");
        TypeRef type = TypeNames.of(typeNode);
        if (computed != null) {
            accessor(name == null ? pattern : name, type, computed, extended, node);
            return;
        }
        if (name != null && value != null && value.is("lambda_literal")) {
            frame.facts()
                    .function(new Functions(frame).closure(value, name.text(), closures, null));
            return;
        }
        Expr lowered = value == null ? null : expressions.lower(value, type);
        frame.facts().root(lowered);
        if (name == null) {
            new Patterns(frame, expressions).bind(pattern, lowered, true, kind);
            return;
        }
        Expr owner = extended == null ? null : TypeNames.expr(extended, extended.span());
        frame.facts()
                .bind(
                        new Binding(
                                owner,
                                name.text(),
                                type == null ? cast(value) : type,
                                lowered,
                                kind,
                                annotations,
                                name.span()));
    }

    /** {@code x as? T} says what it is. */
    private static @Nullable TypeRef cast(@Nullable Node value) {
        return value != null && value.is("as_expression")
                ? TypeNames.of(value.child("name"))
                : null;
    }

    private void accessor(
            Node name,
            @Nullable TypeRef type,
            Node computed,
            @Nullable TypeRef extended,
            Node node) {
        Frame inner = frame.inner();
        Body body = new Body(inner, type);
        Node plain = computed.first("statements");
        if (plain != null) {
            body.function(plain);
        }
        for (Node part : computed.named("computed_getter", "computed_setter", "computed_modify")) {
            Node statements = part.first("statements");
            if (statements != null && part.is("computed_getter")) {
                body.function(statements);
            } else if (statements != null) {
                body.all(statements);
            }
        }
        frame.facts()
                .function(
                        new FunctionFact(
                                name.text(),
                                FunctionFact.Kind.ACCESSOR,
                                extended == null
                                        ? null
                                        : new Param(
                                                "self",
                                                extended,
                                                null,
                                                false,
                                                false,
                                                List.of(),
                                                extended.span()),
                                List.of(),
                                type,
                                Attributes.of(node, expressions),
                                inner.facts().scope(),
                                inner.facts().returns(),
                                node.span()));
    }
}
