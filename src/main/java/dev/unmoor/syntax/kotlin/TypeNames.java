package dev.unmoor.syntax.kotlin;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types as written, as references and as expressions. */
final class TypeNames {

    private static final String[] TYPES = {
        "user_type",
        "nullable_type",
        "parenthesized_type",
        "not_nullable_type",
        "function_type",
        "type_identifier"
    };

    private TypeNames() {}

    static boolean isType(Node node) {
        return node.is(TYPES);
    }

    /** The first type among the children. */
    static @Nullable Node in(Node node) {
        return node.first(TYPES);
    }

    /** The type referred to; null for function types and where there is none. */
    static @Nullable TypeRef reference(@Nullable Node type) {
        if (type == null) {
            return null;
        }
        return switch (type.type()) {
            case "user_type" -> named(type);
            case "type_identifier" -> new TypeRef(name(type), List.of(), type.span());
            case "nullable_type", "parenthesized_type", "not_nullable_type", "type_projection" ->
                    reference(in(type));
            default -> null;
        };
    }

    /** The last type of nested arguments belongs to the last name: earlier ones are outer types. */
    private static @Nullable TypeRef named(Node type) {
        List<Node> names = type.named("type_identifier", "simple_identifier");
        if (names.isEmpty()) {
            return null;
        }
        String name = names.stream().map(TypeNames::name).collect(Collectors.joining("."));
        List<TypeRef> arguments = new ArrayList<>();
        for (Node list : type.named("type_arguments")) {
            for (Node projection : list.named("type_projection")) {
                TypeRef argument = reference(projection);
                if (argument != null) {
                    arguments.add(argument);
                }
            }
        }
        return new TypeRef(name, arguments, type.span());
    }

    /** A type where a value may stand: a supertype that is constructed, before {@code ::}. */
    static @Nullable Expr expression(@Nullable Node type) {
        TypeRef reference = reference(type);
        return reference == null ? null : expression(reference.name(), reference.span());
    }

    private static Expr expression(String dotted, Span span) {
        int dot = dotted.lastIndexOf('.');
        return dot < 0
                ? new Expr.Ref(dotted, span)
                : new Expr.Member(
                        expression(dotted.substring(0, dot), span),
                        dotted.substring(dot + 1),
                        span);
    }

    private static String name(Node identifier) {
        return identifier.text().replace("`", "");
    }
}
