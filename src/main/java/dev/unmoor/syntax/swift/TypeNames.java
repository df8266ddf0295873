package dev.unmoor.syntax.swift;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types as written, to {@link TypeRef}s and to expressions. */
final class TypeNames {

    private static final Set<String> TRANSPARENT = Set.of("Optional", "Array", "Set", "Published");

    private TypeNames() {}

    /** A type; null where it says nothing about members. */
    static @Nullable TypeRef of(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        return switch (node.type()) {
            case "type_annotation", "array_type" -> of(node.child("name"));
            case "optional_type" -> of(node.child("wrapped"));
            case "opaque_type", "existential_type", "metatype" -> of(node.firstNamed());
            case "type_identifier", "simple_identifier" ->
                    new TypeRef(node.text(), List.of(), node.span());
            case "user_type" -> user(node);
            case "dictionary_type" -> new TypeRef("dictionary", arguments(node), node.span());
            case "protocol_composition_type", "tuple_type" -> {
                List<TypeRef> members = new ArrayList<>();
                for (Node each : node.named()) {
                    add(members, of(each.is("tuple_type_item") ? each.lastNamed() : each));
                }
                yield new TypeRef("|", members, node.span());
            }
            default -> null;
        };
    }

    /** The type that stands after a token: {@code :} or {@code ->}. */
    static @Nullable Node after(Node node, String token) {
        boolean seen = false;
        for (Node child : node.children()) {
            if (seen && child.isNamed() && child.type().endsWith("_type")) {
                return child;
            }
            seen |= child.is(token);
        }
        return null;
    }

    /** What a type declares to inherit from. */
    static List<TypeRef> inherited(Node declaration) {
        List<TypeRef> types = new ArrayList<>();
        for (Node specifier : declaration.named("inheritance_specifier")) {
            add(types, of(specifier.child("inherits_from")));
        }
        return types;
    }

    /** A type as an expression. */
    static Expr expr(TypeRef type, Span span) {
        Expr expr = null;
        for (String name : type.name().split("\\.", -1)) {
            expr = expr == null ? new Expr.Ref(name, span) : new Expr.Member(expr, name, span);
        }
        return expr == null ? new Expr.Ref(type.name(), span) : expr;
    }

    /** A type that is called, as an expression. */
    static Expr constructed(Node node) {
        return expr(new TypeRef(dotted(node), List.of(), node.span()), node.span());
    }

    private static String dotted(Node node) {
        StringBuilder name = new StringBuilder();
        for (Node part : node.named("type_identifier")) {
            name.append(name.isEmpty() ? "" : ".").append(part.text());
        }
        return name.toString();
    }

    private static @Nullable TypeRef user(Node node) {
        String name = dotted(node);
        Node list = node.first("type_arguments");
        List<TypeRef> arguments = list == null ? List.of() : arguments(list);
        if (TRANSPARENT.contains(name) && arguments.size() == 1) {
            return arguments.getFirst();
        }
        return name.isEmpty() ? null : new TypeRef(name, arguments, node.span());
    }

    private static List<TypeRef> arguments(Node list) {
        List<TypeRef> arguments = new ArrayList<>();
        for (Node each : list.all("name")) {
            TypeRef type = of(each);
            arguments.add(type == null ? new TypeRef(each.text(), List.of(), each.span()) : type);
        }
        return arguments;
    }

    private static void add(List<TypeRef> types, @Nullable TypeRef type) {
        if (type != null) {
            types.add(type);
        }
    }
}
