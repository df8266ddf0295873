package dev.unmoor.syntax.dart;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types, whose parts stand in a row: {@code a}, {@code B}, {@code <C>}, {@code ?}. */
final class TypeNames {

    private static final Set<String> TRANSPARENT =
            Set.of("Future", "FutureOr", "List", "Iterable", "Set");

    private TypeNames() {}

    /** The first type in a row of nodes; null if there is none that has members. */
    static @Nullable TypeRef in(List<Node> row) {
        List<TypeRef> types = all(row, true);
        return types.isEmpty() ? null : types.getFirst();
    }

    /** All types in a row, which commas or keywords part. */
    static List<TypeRef> all(List<Node> row) {
        return all(row, false);
    }

    private static List<TypeRef> all(List<Node> row, boolean one) {
        List<TypeRef> types = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        List<TypeRef> arguments = List.of();
        @Nullable Span span = null;
        for (Node node : row) {
            if (node.is("type_identifier")) {
                name.append(name.isEmpty() ? "" : ".").append(node.text());
                span = span == null ? node.span() : span.to(node.span());
            } else if (node.is("type_arguments") && span != null) {
                arguments = all(node.children(), false);
                span = span.to(node.span());
            } else if (!node.is("nullable_type", ".") && span != null) {
                types.add(type(name.toString(), arguments, span));
                if (one) {
                    return types;
                }
                name.setLength(0);
                arguments = List.of();
                span = null;
            }
        }
        if (span != null) {
            types.add(type(name.toString(), arguments, span));
        }
        return types;
    }

    private static TypeRef type(String name, List<TypeRef> arguments, Span span) {
        return TRANSPARENT.contains(name) && arguments.size() == 1
                ? arguments.getFirst()
                : new TypeRef(name, arguments, span);
    }

    /** A type as an expression. */
    static Expr expr(TypeRef type) {
        Expr expr = null;
        for (String name : type.name().split("\\.", -1)) {
            expr =
                    expr == null
                            ? new Expr.Ref(name, type.span())
                            : new Expr.Member(expr, name, type.span());
        }
        return expr == null ? new Expr.Ref(type.name(), type.span()) : expr;
    }
}
