package dev.unmoor.syntax.swift;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes, structs, actors, enumerations, protocols, extensions, and their members. */
final class Types {

    private final Frame outer;

    Types(Frame outer) {
        this.outer = outer;
    }

    /** A type is declared or extended. */
    void declare(Node node) {
        Node name = node.child("name");
        Node kind = node.child("declaration_kind");
        if (name == null) {
            return;
        }
        if (kind != null && kind.is("extension")) {
            TypeRef extended = TypeNames.of(name);
            if (extended != null) {
                members(node, outer, extended);
            }
            return;
        }
        List<TypeRef> supertypes = new ArrayList<>(TypeNames.inherited(node));
        supertypes.addAll(outer.unit().conformances(name.text()));
        if (node.is("typealias_declaration")) {
            TypeRef meant = TypeNames.of(TypeNames.after(node, "="));
            if (meant != null) {
                supertypes.add(meant);
            }
        }
        Frame frame = outer.inner();
        members(node, frame, null);
        outer.facts()
                .type(
                        new TypeFact(
                                name.text(),
                                kind(node, kind),
                                supertypes,
                                Attributes.of(node, new Expressions(outer)),
                                frame.facts().scope(),
                                node.span()));
    }

    private static TypeFact.Kind kind(Node node, @Nullable Node kind) {
        if (node.is("protocol_declaration")) {
            return TypeFact.Kind.INTERFACE;
        }
        return switch (kind == null ? "" : kind.type()) {
            case "struct" -> TypeFact.Kind.STRUCT;
            case "enum" -> TypeFact.Kind.ENUM;
            case "" -> TypeFact.Kind.STRUCT;
            default -> TypeFact.Kind.CLASS;
        };
    }

    private static void members(Node node, Frame frame, @Nullable TypeRef extended) {
        Node body = node.child("body");
        boolean texts =
                TypeNames.inherited(node).stream().anyMatch(type -> type.name().equals("String"));
        for (Node member : body == null ? List.<Node>of() : body.named()) {
            member(member, texts, frame, extended);
        }
    }

    private static void member(Node node, boolean texts, Frame frame, @Nullable TypeRef extended) {
        Functions functions = new Functions(frame);
        switch (node.type()) {
            case "property_declaration" -> new Properties(frame).member(node, extended);
            case "function_declaration", "protocol_function_declaration" -> {
                Node name = node.child("name");
                FunctionFact.Kind kind =
                        Attributes.has(node, "static") || node.has("class")
                                ? FunctionFact.Kind.STATIC_METHOD
                                : FunctionFact.Kind.METHOD;
                String called = name == null ? "" : name.text();
                frame.facts().function(functions.of(node, called, kind, extended));
            }
            case "init_declaration" ->
                    frame.facts()
                            .function(
                                    functions.of(
                                            node,
                                            "<init>",
                                            FunctionFact.Kind.CONSTRUCTOR,
                                            extended));
            case "deinit_declaration" ->
                    frame.facts()
                            .function(
                                    functions.of(
                                            node,
                                            "<finalize>",
                                            FunctionFact.Kind.METHOD,
                                            extended));
            case "protocol_property_declaration" -> {
                Node pattern = node.child("name");
                Node name = pattern == null ? null : pattern.child("bound_identifier");
                if (name != null) {
                    TypeRef type = TypeNames.of(node.first("type_annotation"));
                    frame.facts()
                            .bind(null, name.text(), type, null, Binding.Kind.FIELD, name.span());
                }
            }
            case "enum_entry" -> cases(node, texts, frame);
            case "class_declaration", "protocol_declaration", "typealias_declaration" ->
                    new Types(frame).declare(node);
            case "subscript_declaration" -> {
                Node computed = node.first("computed_property");
                if (computed != null) {
                    frame.facts()
                            .function(
                                    functions.of(
                                            computed,
                                            "subscript",
                                            FunctionFact.Kind.METHOD,
                                            extended));
                }
            }
            default -> {
                if (node.isError()) {
                    node.named().forEach(part -> member(part, texts, frame, extended));
                }
            }
        }
    }

    /** Cases; without a value one of a string enumeration has its own name. */
    private static void cases(Node node, boolean texts, Frame frame) {
        @Nullable Node name = null;
        @Nullable Node value = null;
        @Nullable Node data = null;
        for (Node child : node.children()) {
            if ("name".equals(child.field())) {
                bind(name, value, data, texts, frame);
                name = child;
                value = null;
                data = null;
            } else if ("raw_value".equals(child.field())) {
                value = child;
            } else if ("data_contents".equals(child.field())) {
                data = child;
            }
        }
        bind(name, value, data, texts, frame);
    }

    private static void bind(
            @Nullable Node name,
            @Nullable Node value,
            @Nullable Node data,
            boolean texts,
            Frame frame) {
        if (name == null) {
            return;
        }
        Expr lowered =
                value != null
                        ? new Expressions(frame).lower(value, null)
                        : texts ? Texts.plain(name.text(), name.span()) : null;
        List<Node> held = data == null ? List.of() : data.all("name");
        TypeRef type = held.size() == 1 ? TypeNames.of(held.getFirst()) : null;
        frame.facts()
                .bind(null, name.text(), type, lowered, Binding.Kind.ENUM_CONSTANT, name.span());
        frame.facts().root(value == null ? null : lowered);
    }
}
