package dev.unmoor.syntax.csharp;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types as written, to {@link TypeRef}s and to expressions. */
final class TypeNames {

    /** They have the members of their argument, once awaited. */
    private static final Set<String> TRANSPARENT = Set.of("Task", "ValueTask", "Nullable", "Lazy");

    private TypeNames() {}

    /** A type; null where it says nothing. */
    static @Nullable TypeRef of(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        return switch (node.type()) {
            case "identifier", "predefined_type", "qualified_name", "alias_qualified_name" ->
                    new TypeRef(dotted(node), arguments(node), node.span());
            case "generic_name" -> generic(node);
            case "nullable_type", "array_type", "pointer_type", "ref_type", "scoped_type" ->
                    of(inner(node));
            case "tuple_type" -> {
                List<TypeRef> members = new ArrayList<>();
                for (Node element : node.named("tuple_element")) {
                    TypeRef type = of(element.child("type"));
                    if (type != null) {
                        members.add(type);
                    }
                }
                yield new TypeRef("|", members, node.span());
            }
            default -> null;
        };
    }

    /** The node of the type under the marks of arrays, nullability and tasks. */
    static @Nullable Node bare(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        return switch (node.type()) {
            case "nullable_type", "ref_type", "scoped_type" -> bare(inner(node));
            case "generic_name" -> {
                Node arguments = node.first("type_argument_list");
                yield TRANSPARENT.contains(dotted(node)) && arguments != null
                        ? bare(arguments.firstNamed())
                        : node;
            }
            case "implicit_type" -> null;
            default -> node;
        };
    }

    /** A type as an expression. */
    static Expr expr(Node node) {
        return switch (node.type()) {
            case "qualified_name" -> {
                Node qualifier = node.child("qualifier");
                Node name = node.child("name");
                yield qualifier == null || name == null
                        ? new Expr.Ref(dotted(node), node.span())
                        : new Expr.Member(expr(qualifier), dotted(name), node.span());
            }
            case "nullable_type", "array_type" -> {
                Node inner = inner(node);
                yield inner == null ? new Expr.Ref(node.text(), node.span()) : expr(inner);
            }
            default -> new Expr.Ref(dotted(node), node.span());
        };
    }

    /** The name with dots, without generic arguments. */
    static String dotted(Node node) {
        return switch (node.type()) {
            case "qualified_name" -> {
                Node qualifier = node.child("qualifier");
                Node name = node.child("name");
                yield qualifier == null || name == null
                        ? node.text()
                        : dotted(qualifier) + "." + dotted(name);
            }
            case "alias_qualified_name" -> {
                Node name = node.child("name");
                yield name == null ? node.text() : dotted(name);
            }
            case "generic_name" -> {
                Node name = node.firstNamed();
                yield name == null ? node.text() : dotted(name);
            }
            default -> node.text().startsWith("@") ? node.text().substring(1) : node.text();
        };
    }

    private static @Nullable Node inner(Node node) {
        Node type = node.child("type");
        return type == null ? node.firstNamed() : type;
    }

    private static @Nullable TypeRef generic(Node node) {
        String name = dotted(node);
        List<TypeRef> arguments = arguments(node);
        return TRANSPARENT.contains(name) && arguments.size() == 1
                ? arguments.getFirst()
                : new TypeRef(name, arguments, node.span());
    }

    /** The generic arguments of a name, or of the last part of a longer one. */
    static List<TypeRef> arguments(Node node) {
        Node name = node.is("qualified_name", "alias_qualified_name") ? node.child("name") : node;
        Node list = name == null ? null : name.first("type_argument_list");
        List<TypeRef> arguments = new ArrayList<>();
        for (Node each : list == null ? List.<Node>of() : list.named()) {
            TypeRef type = of(each);
            arguments.add(type == null ? new TypeRef(each.text(), List.of(), each.span()) : type);
        }
        return arguments;
    }
}
