package dev.unmoor.syntax.php;

import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Type declarations. */
final class Types {

    private Types() {}

    /**
     * The type that a declaration names; that it may be null is no news.
     *
     * @param self the class around, for {@code self} and {@code static}
     */
    static @Nullable TypeRef of(@Nullable Node node, String self) {
        if (node == null) {
            return null;
        }
        return switch (node.type()) {
            case "optional_type", "named_type" -> of(node.firstNamed(), self);
            case "union_type", "type_list", "intersection_type", "disjunctive_normal_form_type" ->
                    union(node, self);
            case "primitive_type" ->
                    node.text().equalsIgnoreCase("null")
                            ? null
                            : new TypeRef(node.text(), List.of(), node.span());
            case "name", "qualified_name", "relative_name" -> name(node, self);
            default -> null;
        };
    }

    private static @Nullable TypeRef union(Node node, String self) {
        List<TypeRef> members = new ArrayList<>();
        for (Node each : node.named()) {
            TypeRef type = of(each, self);
            if (type != null) {
                members.add(type);
            }
        }
        return switch (members.size()) {
            case 0 -> null;
            case 1 -> members.getFirst();
            default -> new TypeRef("|", members, node.span());
        };
    }

    /** A class by name. */
    static TypeRef name(Node node, String self) {
        String name = dotted(node);
        Span span = node.span();
        boolean own = (name.equals("self") || name.equals("static")) && !self.isEmpty();
        return new TypeRef(own ? self : name, List.of(), span);
    }

    /** The parts of a name joined by dots, without the backslash that it may begin with. */
    static String dotted(Node node) {
        String name = node.text().replaceAll("\\s+", "");
        if (name.startsWith("namespace\\")) {
            name = name.substring("namespace\\".length());
        }
        return (name.startsWith("\\") ? name.substring(1) : name).replace('\\', '.');
    }
}
