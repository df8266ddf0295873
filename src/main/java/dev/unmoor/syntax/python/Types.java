package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Type annotations. Marks that don't change what a value can do are taken off. */
final class Types {

    private static final Set<String> MARKS =
            Set.of(
                    "Optional",
                    "Annotated",
                    "Final",
                    "ClassVar",
                    "Required",
                    "NotRequired",
                    "ReadOnly",
                    "InitVar");

    private static final Set<String> NONE = Set.of("None", "NoneType");

    private Types() {}

    /** The type that an annotation names, if it names one. */
    static @Nullable TypeRef of(@Nullable Node node) {
        return node == null ? null : of(node, null);
    }

    /** The metadata of {@code Annotated[T, metadata…]}: the nodes after the first. */
    static List<Node> metadata(@Nullable Node annotation) {
        Node node =
                annotation != null && annotation.is("type") ? annotation.firstNamed() : annotation;
        if (node == null || !node.is("generic_type", "subscript")) {
            return List.of();
        }
        Node name = node.firstNamed();
        if (name == null || !lastName(name.text()).equals("Annotated")) {
            return List.of();
        }
        List<Node> all = arguments(node);
        return all.size() > 1 ? all.subList(1, all.size()) : List.of();
    }

    /**
     * The texts that an annotation admits: {@code Literal["a", "b"]}, anywhere in it; the texts of
     * one {@code Literal} together.
     */
    static List<List<Node>> literals(@Nullable Node annotation) {
        List<List<Node>> found = new ArrayList<>();
        literals(annotation, null, found);
        return found;
    }

    private static void literals(
            @Nullable Node node, @Nullable List<Node> within, List<List<Node>> found) {
        if (node == null) {
            return;
        }
        if (within != null && node.is("string")) {
            within.add(node);
            return;
        }
        Node name = node.is("generic_type", "subscript") ? node.firstNamed() : null;
        List<Node> literal = within;
        if (name != null && lastName(name.text()).equals("Literal")) {
            literal = new ArrayList<>();
            found.add(literal);
        }
        for (Node each : node.named()) {
            literals(each, literal, found);
        }
    }

    /**
     * @param at where all of it stands, if the type is written in a string
     */
    private static @Nullable TypeRef of(Node node, @Nullable Span at) {
        Span span = at != null ? at : node.span();
        return switch (node.type()) {
            case "type", "parenthesized_expression" -> {
                Node inner = node.firstNamed();
                yield inner == null ? null : of(inner, at);
            }
            case "identifier", "attribute", "dotted_name", "none" ->
                    new TypeRef(dotted(node), List.of(), span);
            case "member_type" -> new TypeRef(dotted(node), List.of(), span);
            case "generic_type", "subscript" -> generic(node, at, span);
            case "binary_operator" -> union(operands(node, at), span);
            case "union_type" -> union(all(node.named(), at), span);
            case "constrained_type", "splat_type", "list_splat" -> {
                Node inner = node.firstNamed();
                yield inner == null ? null : of(inner, at);
            }
            case "list" -> new TypeRef("list", all(node.named(), at), span);
            case "string", "concatenated_string" -> at != null ? null : quoted(node, span);
            default -> null;
        };
    }

    private static @Nullable TypeRef generic(Node node, @Nullable Span at, Span span) {
        Node name = node.firstNamed();
        if (name == null) {
            return null;
        }
        List<TypeRef> arguments = all(arguments(node), at);
        String last = lastName(dotted(name));
        if (MARKS.contains(last)) {
            return arguments.isEmpty() ? null : arguments.getFirst();
        }
        if (last.equals("Union")) {
            return union(arguments, span);
        }
        return new TypeRef(dotted(name), last.equals("Literal") ? List.of() : arguments, span);
    }

    /** The nodes between the brackets. */
    private static List<Node> arguments(Node generic) {
        if (generic.is("subscript")) {
            return generic.all("subscript");
        }
        Node parameters = generic.first("type_parameter");
        return parameters == null ? List.of() : parameters.named();
    }

    private static List<TypeRef> operands(Node operator, @Nullable Span at) {
        Node sign = operator.child("operator");
        Node left = operator.child("left");
        Node right = operator.child("right");
        if (sign == null || !sign.is("|") || left == null || right == null) {
            return List.of();
        }
        return all(List.of(left, right), at);
    }

    private static List<TypeRef> all(List<Node> nodes, @Nullable Span at) {
        List<TypeRef> types = new ArrayList<>();
        for (Node node : nodes) {
            TypeRef type = of(node, at);
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }

    /** One of several types; that it may be none is no news. */
    private static @Nullable TypeRef union(List<TypeRef> members, Span span) {
        List<TypeRef> some = new ArrayList<>();
        for (TypeRef member : members) {
            if (member.name().equals("|")) {
                some.addAll(member.arguments());
            } else if (!NONE.contains(member.name())) {
                some.add(member);
            }
        }
        if (some.isEmpty()) {
            return members.isEmpty() ? null : members.getFirst();
        }
        return some.size() == 1 ? some.getFirst() : new TypeRef("|", some, span);
    }

    private static @Nullable TypeRef quoted(Node string, Span span) {
        String text = Strings.lower(string, hole -> new Expr.Opaque(List.of(), span)).literal();
        if (text == null || text.isBlank()) {
            return null;
        }
        Node root = PythonFrontEnd.GRAMMAR.parse(text.strip()).root();
        Node statement = root.firstNamed();
        Node type = statement == null ? null : statement.firstNamed();
        return statement != null && statement.is("expression_statement") && type != null
                ? of(type, span)
                : null;
    }

    private static String dotted(Node node) {
        return node.text().replaceAll("\\s+", "");
    }

    private static String lastName(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }
}
