package dev.unmoor.syntax.scala;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types as written, as references and as expressions. */
final class TypeNames {

    private TypeNames() {}

    /** The type referred to; null for function and tuple types and where there is none. */
    static @Nullable TypeRef reference(@Nullable Node type) {
        if (type == null) {
            return null;
        }
        return switch (type.type()) {
            case "type_identifier", "identifier", "stable_type_identifier", "stable_identifier" ->
                    new TypeRef(dotted(type), List.of(), type.span());
            case "generic_type" -> {
                TypeRef plain = reference(Lowering.named(type, "type"));
                Node arguments = type.child("type_arguments");
                yield plain == null || arguments == null
                        ? plain
                        : new TypeRef(plain.name(), references(arguments.named()), type.span());
            }
            case "lazy_parameter_type",
                    "repeated_parameter_type",
                    "projected_type",
                    "annotated_type",
                    "applied_constructor_type" -> {
                Node inner = Lowering.named(type, "type");
                yield reference(inner == null ? type.firstNamed() : inner);
            }
            case "compound_type" -> reference(Lowering.named(type, "base"));
            case "infix_type" -> reference(Lowering.named(type, "left"));
            default -> null;
        };
    }

    static List<TypeRef> references(List<Node> types) {
        List<TypeRef> references = new ArrayList<>();
        for (Node type : types) {
            TypeRef reference = reference(type);
            if (reference != null) {
                references.add(reference);
            }
        }
        return references;
    }

    /** A type where a value may stand: constructed, annotated with, asked for its class. */
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

    private static String dotted(Node type) {
        return type.text().replaceAll("[`\\s]", "");
    }
}
