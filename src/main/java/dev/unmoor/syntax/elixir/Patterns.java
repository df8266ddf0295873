package dev.unmoor.syntax.elixir;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the variables of a pattern to parts of a value. */
final class Patterns {

    private final Lowering lowering;

    Patterns(Lowering lowering) {
        this.lowering = lowering;
    }

    void bind(Node pattern, @Nullable Expr value, Binding.Kind kind) {
        bind(pattern, value, null, kind);
    }

    private void bind(
            Node pattern, @Nullable Expr value, @Nullable TypeRef type, Binding.Kind kind) {
        switch (pattern.type()) {
            case "identifier" -> {
                String name = pattern.text();
                if (!name.startsWith("_")) {
                    lowering.frame().variable(name);
                    lowering.frame().facts().bind(null, name, type, value, kind, pattern.span());
                }
            }
            case "tuple", "list" -> items(pattern, value, kind);
            case "map" -> {
                Node struct = pattern.first("struct");
                Node name = struct == null ? null : struct.first("alias");
                for (Node content : pattern.named("map_content")) {
                    entries(content, value, kind);
                }
                if (name != null) {
                    lowering.frame().facts().root(lowering.module(name));
                }
            }
            case "binary_operator" -> operator(pattern, value, kind);
            case "block", "arguments" -> pattern.named().forEach(each -> bind(each, value, kind));
            case "integer",
                    "float",
                    "atom",
                    "string",
                    "boolean",
                    "nil",
                    "charlist",
                    "alias",
                    "unary_operator",
                    "sigil",
                    "bitstring",
                    "char" -> {}
            default -> lowering.frame().facts().root(lowering.value(pattern));
        }
    }

    private void operator(Node pattern, @Nullable Expr value, Binding.Kind kind) {
        Node operator = pattern.child("operator");
        Node left = pattern.child("left");
        Node right = pattern.child("right");
        if (operator == null || left == null || right == null) {
            return;
        }
        switch (operator.text()) {
            case "=" -> {
                // %Type{} = name says what the name is
                TypeRef type = struct(left) != null ? struct(left) : struct(right);
                bind(left, value, left.is("identifier") ? type : null, kind);
                bind(right, value, right.is("identifier") ? type : null, kind);
            }
            case "<>", "|" -> {
                bind(left, null, kind);
                bind(right, null, kind);
            }
            case "when", "\\\\", "::" -> bind(left, value, kind);
            default -> {}
        }
    }

    /** The type of a struct pattern, or null. */
    static @Nullable TypeRef struct(Node pattern) {
        Node struct = pattern.is("map") ? pattern.first("struct") : null;
        Node name = struct == null ? null : struct.first("alias");
        return name == null ? null : Functions.typeRef(name);
    }

    private void items(Node pattern, @Nullable Expr value, Binding.Kind kind) {
        List<Node> items = pattern.named();
        List<Expr> known =
                value instanceof Expr.ListOf list && list.items().size() == items.size()
                        ? list.items()
                        : List.of();
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            Node operator = item.child("operator");
            if (item.is("keywords")) {
                entries(pattern, value, kind);
            } else if (item.is("binary_operator") && operator != null && operator.is("|")) {
                Node head = item.child("left");
                Node tail = item.child("right");
                if (head != null && tail != null && value != null) {
                    bind(head, new Expr.Element(value, value.span()), kind);
                    bind(tail, value, kind);
                }
            } else if (!known.isEmpty()) {
                bind(item, known.get(i), kind);
            } else {
                Expr key = new Expr.Scalar(String.valueOf(i), item.span());
                bind(item, value == null ? null : new Expr.Index(value, key, value.span()), kind);
            }
        }
    }

    private void entries(Node content, @Nullable Expr value, Binding.Kind kind) {
        for (Node item : content.named()) {
            if (item.is("keywords")) {
                for (Node pair : item.named("pair")) {
                    Node key = pair.child("key");
                    Node inner = pair.child("value");
                    if (key != null && inner != null) {
                        Expr name = Texts.plain(Literals.keyword(key), key.span());
                        bind(inner, part(value, name), kind);
                    }
                }
            } else if (item.is("binary_operator")) {
                Node inner = item.child("right");
                if (inner != null) {
                    Expr key = lowering.literals().key(item, "left");
                    bind(inner, part(value, key), kind);
                }
            }
        }
    }

    private static @Nullable Expr part(@Nullable Expr value, Expr key) {
        return value == null ? null : new Expr.Index(value, key, value.span());
    }

    /** What {@code rescue} catches. */
    void caught(Node node) {
        Node operator = node.child("operator");
        Node left = node.child("left");
        Node right = node.child("right");
        if (operator == null || left == null || right == null || !operator.is("in")) {
            if (node.is("identifier")) {
                bind(node, null, Binding.Kind.CATCH);
            } else {
                lowering.frame().facts().root(lowering.lower(node));
            }
            return;
        }
        List<TypeRef> types = new ArrayList<>();
        for (Node each : right.is("list") ? right.named("alias") : List.of(right)) {
            lowering.frame().facts().root(lowering.lower(each));
            types.add(Functions.typeRef(each));
        }
        TypeRef type = types.size() == 1 ? types.getFirst() : new TypeRef("|", types, right.span());
        bind(left, null, type, Binding.Kind.CATCH);
    }
}
