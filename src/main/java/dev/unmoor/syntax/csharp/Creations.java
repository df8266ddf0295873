package dev.unmoor.syntax.csharp;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects, arrays and collections that are made, with what they are initialised with. */
final class Creations {

    private static final Set<String> LISTS =
            Set.of("List", "HashSet", "Collection", "ObservableCollection", "Queue", "Stack");
    private static final Set<String> MAPS =
            Set.of("Dictionary", "SortedDictionary", "ConcurrentDictionary", "JsonObject");

    private final Expressions expressions;

    Creations(Expressions expressions) {
        this.expressions = expressions;
    }

    /**
     * Lowers a creation.
     *
     * @param expected the type that the place asks for
     */
    Expr of(Node node, @Nullable Node expected) {
        return switch (node.type()) {
            case "object_creation_expression" -> object(node, node.child("type"));
            case "implicit_object_creation_expression" -> object(node, TypeNames.bare(expected));
            case "anonymous_object_creation_expression" -> anonymous(node);
            case "with_expression" -> with(node);
            case "array_creation_expression", "implicit_array_creation_expression" -> {
                Node items = node.first("initializer_expression");
                yield items == null ? new Expr.ListOf(List.of(), node.span()) : list(items, node);
            }
            case "initializer_expression" -> braces(node, node);
            default -> list(node, node);
        };
    }

    private Expr object(Node node, @Nullable Node type) {
        Node arguments = node.first("argument_list");
        Node braces = node.first("initializer_expression");
        String name = type == null ? "" : TypeNames.dotted(type);
        if (LISTS.contains(name) && braces != null) {
            return list(braces, node);
        }
        if (MAPS.contains(name)) {
            return braces == null ? new Expr.MapOf(List.of(), node.span()) : braces(braces, node);
        }
        List<Expr.Arg> args = new ArrayList<>(expressions.args(arguments));
        if (braces != null) {
            initialise(braces, args);
        }
        Expr made = type == null ? new Expr.Opaque(List.of(), node.span()) : TypeNames.expr(type);
        return new Expr.New(made, args, null, node.span());
    }

    private void initialise(Node braces, List<Expr.Arg> args) {
        for (Node each : braces.named()) {
            Expr.Entry entry = entry(each);
            String name =
                    entry != null && entry.key() instanceof Expr.Text key ? key.literal() : null;
            if (entry == null) {
                args.add(Expr.Arg.of(item(each)));
            } else {
                args.add(new Expr.Arg(name, entry.value(), false));
            }
        }
    }

    /** {@code { … }}: a map where anything in it has a key, else a list. */
    private Expr braces(Node braces, Node whole) {
        List<Expr.Entry> entries = new ArrayList<>();
        for (Node each : braces.named()) {
            Expr.Entry entry = entry(each);
            if (entry == null) {
                return list(braces, whole);
            }
            entries.add(entry);
        }
        return new Expr.MapOf(entries, whole.span());
    }

    /** {@code A = x}, {@code ["a"] = x} or {@code { "a", x }}. */
    private Expr.@Nullable Entry entry(Node node) {
        if (node.is("assignment_expression")) {
            Node left = node.child("left");
            if (left == null) {
                return null;
            }
            Expr key;
            if (left.is("element_binding_expression")) {
                Node argument = left.firstNamed();
                key = expressions.part(left, argument == null ? null : Expressions.value(argument));
            } else {
                key = Texts.plain(TypeNames.dotted(left), left.span());
            }
            return new Expr.Entry(key, expressions.part(node, node.child("right")));
        }
        List<Node> pair = node.is("initializer_expression") ? node.named() : List.of();
        return pair.size() == 2
                ? new Expr.Entry(
                        expressions.lower(pair.getFirst()), expressions.lower(pair.getLast()))
                : null;
    }

    private Expr list(Node node, Node whole) {
        List<Expr> items = new ArrayList<>();
        for (Node each : node.named()) {
            items.add(item(each));
        }
        return new Expr.ListOf(items, whole.span());
    }

    private Expr item(Node node) {
        Node value = node.is("argument") ? Expressions.value(node) : node;
        if (value != null && value.is("range_expression", "spread_element")) {
            return new Expr.Spread(expressions.operand(value, null), value.span());
        }
        return expressions.part(node, value);
    }

    /** {@code new { A = x, b.C, d }}. */
    private Expr anonymous(Node node) {
        List<Expr.Entry> entries = new ArrayList<>();
        List<Node> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            if (!child.isNamed()) {
                continue;
            }
            boolean named = i + 2 < children.size() && children.get(i + 1).is("=");
            Node value = named ? children.get(i + 2) : child;
            Node last = child.child("name") == null ? child : child.child("name");
            String name = last == null ? child.text() : TypeNames.dotted(last);
            entries.add(new Expr.Entry(Texts.plain(name, child.span()), expressions.lower(value)));
            i += named ? 2 : 0;
        }
        return new Expr.MapOf(entries, node.span());
    }

    /** {@code x with { A = y }}: what x holds, but for A. */
    private Expr with(Node node) {
        List<Expr.Entry> entries = new ArrayList<>();
        entries.add(new Expr.Entry(null, expressions.operand(node, null)));
        for (Node each : node.named("with_initializer")) {
            Node name = each.firstNamed();
            Node value = each.lastNamed();
            if (name != null && value != null && !name.equals(value)) {
                entries.add(
                        new Expr.Entry(
                                Texts.plain(name.text(), name.span()), expressions.lower(value)));
            }
        }
        return new Expr.MapOf(entries, node.span());
    }
}
