package dev.unmoor.syntax.go;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Literals of structs, slices and maps. What stands in braces alone has the type around it. */
final class Composites {

    private final Expressions expressions;

    Composites(Expressions expressions) {
        this.expressions = expressions;
    }

    /** {@code T{…}}. */
    Expr of(Node node) {
        Node type = node.child("type");
        Node body = node.child("body");
        return type == null || body == null
                ? new Expr.Opaque(List.of(), node.span())
                : typed(type, body, node);
    }

    private Expr typed(Node type, Node body, Node whole) {
        return switch (type.type()) {
            case "pointer_type", "parenthesized_type" -> {
                Node inner = type.lastNamed();
                yield inner == null ? untyped(body) : typed(inner, body, whole);
            }
            case "slice_type", "array_type", "implicit_length_array_type" ->
                    list(type.child("element"), body, whole);
            case "map_type" -> map(type.child("key"), type.child("value"), body, whole);
            case "type_identifier", "qualified_type", "generic_type" ->
                    isMap(body) ? map(null, null, body, whole) : struct(type, body, whole);
            default -> untyped(body);
        };
    }

    /** {@code {…}} of a type that is not written here: a map, if there are keys. */
    Expr untyped(Node body) {
        return body.has("keyed_element") ? map(null, null, body, body) : list(null, body, body);
    }

    /** A named type with keys that are no names is a map under the name. */
    private static boolean isMap(Node body) {
        for (Node each : body.named("keyed_element")) {
            Node key = each.child("key");
            Node plain = key == null ? null : key.firstNamed();
            return plain != null && !plain.is("identifier");
        }
        return false;
    }

    private Expr struct(Node type, Node body, Node whole) {
        List<Expr.Arg> args = new ArrayList<>();
        for (Node each : body.named()) {
            if (each.is("keyed_element")) {
                Node key = each.child("key");
                args.add(
                        new Expr.Arg(
                                key == null ? null : key.text(),
                                value(each, each.child("value"), null),
                                false));
            } else {
                args.add(Expr.Arg.of(value(each, each, null)));
            }
        }
        return new Expr.New(expressions.lower(type), args, null, whole.span());
    }

    private Expr list(@Nullable Node element, Node body, Node whole) {
        List<Expr> items = new ArrayList<>();
        for (Node each : body.named()) {
            Node value = each.is("keyed_element") ? each.child("value") : each;
            items.add(value(each, value, element));
        }
        return new Expr.ListOf(items, whole.span());
    }

    private Expr map(@Nullable Node keys, @Nullable Node values, Node body, Node whole) {
        List<Expr.Entry> entries = new ArrayList<>();
        for (Node each : body.named("keyed_element")) {
            Node key = each.child("key");
            Node plain = key == null ? null : key.firstNamed();
            Expr named =
                    keys == null && plain != null && plain.is("identifier")
                            ? Texts.plain(plain.text(), plain.span())
                            : value(each, key, keys);
            entries.add(new Expr.Entry(named, value(each, each.child("value"), values)));
        }
        return new Expr.MapOf(entries, whole.span());
    }

    private Expr value(Node around, @Nullable Node element, @Nullable Node type) {
        Node value =
                element != null && element.is("literal_element") ? element.firstNamed() : element;
        if (value == null) {
            return new Expr.Opaque(List.of(), around.span());
        }
        return value.is("literal_value") && type != null
                ? typed(type, value, value)
                : expressions.lower(value);
    }
}
