package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items: functions, types, implementations, constants, modules, imports. */
final class Items {

    private final Frame frame;

    Items(Frame frame) {
        this.frame = frame;
    }

    /**
     * Declares an item.
     *
     * @return whether the node is one
     */
    boolean declare(Node node, List<Node> attributes) {
        switch (node.type()) {
            case "use_declaration" -> new Uses(frame.unit().imports()).use(node);
            case "extern_crate_declaration" -> new Uses(frame.unit().imports()).crate(node);
            case "mod_item" -> module(node);
            case "function_item", "function_signature_item" ->
                    function(node, FunctionFact.Kind.FUNCTION, attributes);
            case "const_item", "static_item" -> constant(node, null, attributes);
            case "struct_item", "union_item", "enum_item", "trait_item" -> type(node, attributes);
            case "impl_item" -> implementation(node);
            case "type_item" -> alias(node);
            case "foreign_mod_item", "macro_definition", "associated_type" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void module(Node node) {
        Node name = node.child("name");
        Node body = node.child("body");
        if (name == null) {
            return;
        }
        if (body == null) {
            new Uses(frame.unit().imports()).module(node, name);
            return;
        }
        Frame inner = frame.inner();
        Blocks blocks = new Blocks(inner);
        blocks.root(blocks.value(body));
        type(name.text(), TypeFact.Kind.OBJECT, List.of(), List.of(), inner, node);
    }

    private void function(Node node, FunctionFact.Kind kind, List<Node> attributes) {
        Node name = node.child("name");
        frame.facts()
                .function(
                        new Functions(frame)
                                .of(
                                        node,
                                        name == null ? "" : name.text(),
                                        kind,
                                        annotations(attributes),
                                        null));
    }

    private void constant(Node node, @Nullable Expr owner, List<Node> attributes) {
        Node name = node.child("name");
        Node value = node.child("value");
        if (name == null) {
            return;
        }
        Expr lowered = value == null ? null : new Expressions(frame).lower(value);
        frame.facts()
                .bind(
                        new Binding(
                                owner,
                                name.text(),
                                TypeNames.of(node.child("type"), frame.self()),
                                lowered,
                                Binding.Kind.CONSTANT,
                                annotations(attributes),
                                name.span()));
        frame.facts().root(lowered);
    }

    private void type(Node node, List<Node> attributes) {
        Node name = node.child("name");
        String called = name == null ? "" : name.text();
        Frame inner = frame.inner().of(called);
        List<TypeRef> supertypes = new ArrayList<>(frame.unit().implemented(called));
        Node bounds = node.child("bounds");
        for (Node bound : bounds == null ? List.<Node>of() : bounds.named()) {
            TypeRef type = TypeNames.of(bound, called);
            if (type != null) {
                supertypes.add(type);
            }
        }
        Node body = node.child("body");
        if (body != null) {
            new Items(inner).members(body);
        }
        TypeFact.Kind kind =
                switch (node.type()) {
                    case "enum_item" -> TypeFact.Kind.ENUM;
                    case "trait_item" -> TypeFact.Kind.INTERFACE;
                    default -> TypeFact.Kind.STRUCT;
                };
        type(called, kind, supertypes, annotations(attributes), inner, node);
    }

    private void members(Node body) {
        List<Node> attributes = new ArrayList<>();
        int position = 0;
        for (Node member : body.named()) {
            if (member.is("attribute_item")) {
                attributes.add(member);
                continue;
            }
            switch (member.type()) {
                case "field_declaration" ->
                        field(member.child("name"), member.child("type"), attributes);
                case "enum_variant" -> variant(member, attributes);
                case "function_item", "function_signature_item" ->
                        function(
                                member,
                                Functions.isMethod(member)
                                        ? FunctionFact.Kind.METHOD
                                        : FunctionFact.Kind.STATIC_METHOD,
                                attributes);
                case "const_item" -> constant(member, null, attributes);
                case "visibility_modifier" -> {
                    continue;
                }
                default -> {
                    if (body.is("ordered_field_declaration_list")) {
                        TypeRef type = TypeNames.of(member, frame.self());
                        String name = Integer.toString(position++);
                        frame.facts()
                                .bind(null, name, type, null, Binding.Kind.FIELD, member.span());
                    }
                }
            }
            attributes = new ArrayList<>();
        }
    }

    private void field(@Nullable Node name, @Nullable Node type, List<Node> attributes) {
        if (name != null) {
            frame.facts()
                    .bind(
                            new Binding(
                                    null,
                                    name.text(),
                                    TypeNames.of(type, frame.self()),
                                    null,
                                    Binding.Kind.FIELD,
                                    annotations(attributes),
                                    name.span()));
        }
    }

    /** A variant; if it holds one value, of that value's type. */
    private void variant(Node node, List<Node> attributes) {
        Node name = node.child("name");
        Node value = node.child("value");
        Node body = node.child("body");
        List<Node> held =
                body != null && body.is("ordered_field_declaration_list")
                        ? body.all("type")
                        : List.of();
        if (name == null) {
            return;
        }
        Expr lowered = value == null ? null : new Expressions(frame).lower(value);
        frame.facts()
                .bind(
                        new Binding(
                                null,
                                name.text(),
                                held.size() == 1
                                        ? TypeNames.of(held.getFirst(), frame.self())
                                        : null,
                                lowered,
                                Binding.Kind.ENUM_CONSTANT,
                                annotations(attributes),
                                name.span()));
        frame.facts().root(lowered);
    }

    /** The methods of an {@code impl} stand beside their type. */
    private void implementation(Node node) {
        TypeRef type = TypeNames.of(node.child("type"), null);
        Node body = node.child("body");
        if (type == null || body == null) {
            return;
        }
        Frame inner = frame.of(type.name());
        List<Node> attributes = new ArrayList<>();
        for (Node member : body.named()) {
            switch (member.type()) {
                case "attribute_item" -> {
                    attributes.add(member);
                    continue;
                }
                case "function_item" -> {
                    Node name = member.child("name");
                    frame.facts()
                            .function(
                                    new Functions(inner)
                                            .of(
                                                    member,
                                                    name == null ? "" : name.text(),
                                                    Functions.isMethod(member)
                                                            ? FunctionFact.Kind.METHOD
                                                            : FunctionFact.Kind.STATIC_METHOD,
                                                    annotations(attributes),
                                                    type));
                }
                case "const_item" ->
                        new Items(inner)
                                .constant(
                                        member, new Expr.Ref(type.name(), type.span()), attributes);
                default -> {}
            }
            attributes = new ArrayList<>();
        }
    }

    private void alias(Node node) {
        Node name = node.child("name");
        TypeRef type = TypeNames.of(node.child("type"), frame.self());
        if (name != null) {
            type(
                    name.text(),
                    TypeFact.Kind.STRUCT,
                    type == null ? List.of() : List.of(type),
                    List.of(),
                    frame.inner(),
                    node);
        }
    }

    private void type(
            String name,
            TypeFact.Kind kind,
            List<TypeRef> supertypes,
            List<Expr.Call> annotations,
            Frame body,
            Node node) {
        frame.facts()
                .type(
                        new TypeFact(
                                name,
                                kind,
                                supertypes,
                                annotations,
                                body.facts().scope(),
                                node.span()));
    }

    private List<Expr.Call> annotations(List<Node> attributes) {
        List<Expr.Call> calls = new ArrayList<>();
        for (Node item : attributes) {
            Node attribute = item.first("attribute");
            Node path = attribute == null ? null : attribute.firstNamed();
            if (attribute == null || path == null) {
                continue;
            }
            Expressions expressions = new Expressions(frame);
            Node tree = attribute.child("arguments");
            Node value = attribute.child("value");
            List<Expr.Arg> args = new ArrayList<>();
            if (tree != null) {
                args.addAll(new Macros(frame).args(tree));
            } else if (value != null) {
                args.add(Expr.Arg.of(expressions.lower(value)));
            }
            calls.add(new Expr.Call(expressions.lower(path), args, attribute.span()));
        }
        return calls;
    }
}
