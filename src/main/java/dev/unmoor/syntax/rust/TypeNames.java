package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types as written to {@link TypeRef}s; what only wraps another type is that type. */
final class TypeNames {

    private static final Set<String> TRANSPARENT =
            Set.of(
                    "Option",
                    "Result",
                    "Box",
                    "Arc",
                    "Rc",
                    "Weak",
                    "Mutex",
                    "RwLock",
                    "RefCell",
                    "Cell",
                    "Lazy",
                    "LazyLock",
                    "LazyCell",
                    "OnceCell",
                    "OnceLock",
                    "Pin",
                    "Cow",
                    "Future",
                    "BoxFuture",
                    "Vec",
                    "MutexGuard");

    private TypeNames() {}

    /**
     * A type; null where it says nothing about members.
     *
     * @param self what {@code Self} is
     */
    static @Nullable TypeRef of(@Nullable Node node, @Nullable String self) {
        if (node == null) {
            return null;
        }
        return switch (node.type()) {
            case "type_identifier", "identifier", "primitive_type" -> {
                String name = node.text();
                yield new TypeRef(
                        self != null && name.equals("Self") ? self : name, List.of(), node.span());
            }
            case "scoped_type_identifier", "scoped_identifier" ->
                    new TypeRef(dotted(node), List.of(), node.span());
            case "generic_type" -> generic(node, self);
            case "reference_type", "pointer_type" -> of(node.child("type"), self);
            case "array_type" -> of(node.child("element"), self);
            case "dynamic_type", "abstract_type" -> of(node.child("trait"), self);
            case "function_type" ->
                    node.child("trait") == null ? null : of(node.child("return_type"), self);
            case "bounded_type", "bracketed_type", "qualified_type" -> of(node.firstNamed(), self);
            case "type_binding" -> of(node.child("type"), self);
            case "tuple_type" -> {
                List<TypeRef> members = new ArrayList<>();
                for (Node each : node.named()) {
                    TypeRef type = of(each, self);
                    if (type != null) {
                        members.add(type);
                    }
                }
                yield new TypeRef("|", members, node.span());
            }
            default -> null;
        };
    }

    /** {@code a::b::C} with dots and without generic arguments. */
    static String dotted(Node node) {
        Node path = node.child("path");
        Node name = node.child("name");
        if (node.is("generic_type")) {
            Node type = node.child("type");
            return type == null ? node.text() : dotted(type);
        }
        if (name == null || !node.is("scoped_type_identifier", "scoped_identifier")) {
            return node.text().replace("::", ".").replaceAll("\\s", "");
        }
        if (path == null) {
            return name.text();
        }
        Node inner = path.is("bracketed_type") ? path.firstNamed() : path;
        Node type = inner == null ? null : inner.child("type");
        return dotted(type == null ? path : type) + "." + name.text();
    }

    private static @Nullable TypeRef generic(Node node, @Nullable String self) {
        TypeRef plain = of(node.child("type"), self);
        Node list = node.child("type_arguments");
        if (plain == null || list == null) {
            return plain;
        }
        List<TypeRef> arguments = new ArrayList<>();
        for (Node each : list.named()) {
            if (!each.is("lifetime")) {
                TypeRef type = of(each, self);
                arguments.add(
                        type == null ? new TypeRef(each.text(), List.of(), each.span()) : type);
            }
        }
        String last = plain.name().substring(plain.name().lastIndexOf('.') + 1);
        return TRANSPARENT.contains(last) && !arguments.isEmpty()
                ? arguments.getFirst()
                : new TypeRef(plain.name(), arguments, node.span());
    }
}
