package dev.unmoor.syntax.go;

import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types as written to {@link TypeRef}s; pointers, slices and channels are what they hold. */
final class TypeNames {

    private final Unit file;

    TypeNames(Unit file) {
        this.file = file;
    }

    /** A type; null where it says nothing about members. */
    @Nullable TypeRef of(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        return switch (node.type()) {
            case "type_identifier", "identifier", "qualified_type", "selector_expression" ->
                    named(node);
            case "pointer_type",
                    "parenthesized_type",
                    "type_elem",
                    "type_constraint",
                    "unary_expression",
                    "parenthesized_expression" ->
                    of(node.lastNamed());
            case "slice_type", "array_type", "implicit_length_array_type" ->
                    of(node.child("element"));
            case "channel_type" -> of(node.child("value"));
            case "generic_type" -> generic(node);
            case "map_type" -> map(node);
            case "struct_type" -> new Types(file).anonymous(node);
            default -> null;
        };
    }

    /** The first of the results of a function, which stands for the call. */
    @Nullable TypeRef result(@Nullable Node result) {
        if (result == null || !result.is("parameter_list")) {
            return of(result);
        }
        Node first = result.firstNamed();
        return first == null ? null : of(first.child("type"));
    }

    private static TypeRef named(Node node) {
        return new TypeRef(node.text().replaceAll("\\s", ""), List.of(), node.span());
    }

    private @Nullable TypeRef generic(Node node) {
        TypeRef plain = of(node.child("type"));
        Node written = node.child("type_arguments");
        if (plain == null || written == null) {
            return plain;
        }
        List<TypeRef> arguments = new ArrayList<>();
        for (Node each : written.named()) {
            TypeRef argument = of(each);
            arguments.add(argument == null ? named(each) : argument);
        }
        return new TypeRef(plain.name(), arguments, node.span());
    }

    private TypeRef map(Node node) {
        List<TypeRef> arguments = new ArrayList<>();
        for (String part : List.of("key", "value")) {
            Node type = node.child(part);
            TypeRef argument = of(type);
            if (argument != null) {
                arguments.add(argument);
            } else if (type != null) {
                arguments.add(named(type));
            }
        }
        return new TypeRef("map", arguments, node.span());
    }
}
