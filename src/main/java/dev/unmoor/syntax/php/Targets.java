package dev.unmoor.syntax.php;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds what stands on the left of {@code =} and after {@code as}. */
final class Targets {

    private final Expressions expressions;
    private final Frame frame;

    Targets(Expressions expressions, Frame frame) {
        this.expressions = expressions;
        this.frame = frame;
    }

    /** {@code $a = b}: the value of {@code b}. */
    Expr assignment(Node node) {
        Expr value = expressions.field(node, "right");
        Node left = node.child("left");
        if (left != null) {
            bind(left, value, null, Binding.Kind.ASSIGNMENT);
        }
        return value;
    }

    /** {@code $a .= b}, {@code $a ??= b}. */
    Expr augmented(Node node) {
        Node left = node.child("left");
        Node operator = node.child("operator");
        Expr added = expressions.field(node, "right");
        if (left == null || operator == null) {
            return added;
        }
        Expr value =
                switch (operator.text()) {
                    case ".=" -> Texts.concat(expressions.lower(left), added, node.span());
                    // what was there before has bindings of its own
                    case "??=" -> added;
                    default ->
                            new Expr.Opaque(List.of(expressions.lower(left), added), node.span());
                };
        bind(left, value, null, Binding.Kind.ASSIGNMENT);
        return value;
    }

    void bind(Node target, @Nullable Expr value, @Nullable TypeRef type, Binding.Kind kind) {
        switch (target.type()) {
            case "variable_name" -> {
                String name = Expressions.variableName(target);
                frame.factsOf(name).bind(null, name, type, value, kind, target.span());
            }
            case "member_access_expression",
                    "nullsafe_member_access_expression",
                    "scoped_property_access_expression" ->
                    member(target, value, kind);
            case "subscript_expression" -> element(target, value, kind);
            case "list_literal", "array_creation_expression" -> takeApart(target, value, kind);
            case "by_ref" -> {
                Node inner = target.lastNamed();
                if (inner != null) {
                    bind(inner, value, type, kind);
                }
            }
            default -> frame.facts().root(expressions.lower(target));
        }
    }

    private void member(Node target, @Nullable Expr value, Binding.Kind kind) {
        if (!(expressions.lower(target) instanceof Expr.Member member)) {
            frame.facts().root(expressions.lower(target));
            return;
        }
        keepCalls(member.object());
        Node name = target.child("name");
        Span span = name == null ? target.span() : name.span();
        frame.facts().bind(member.object(), member.name(), null, value, kind, span);
    }

    /** {@code $options['model'] = x} is bound like a property; other keys bind nothing. */
    private void element(Node target, @Nullable Expr value, Binding.Kind kind) {
        List<Node> parts = target.named();
        if (parts.size() == 1 && value != null) {
            // $list[] = x
            Expr before = expressions.lower(parts.getFirst());
            Expr.Spread rest = new Expr.Spread(before, before.span());
            bind(
                    parts.getFirst(),
                    new Expr.ListOf(List.of(rest, value), target.span()),
                    null,
                    kind);
            return;
        }
        String key =
                parts.size() == 2 && expressions.lower(parts.getLast()) instanceof Expr.Text text
                        ? text.literal()
                        : null;
        if (key == null) {
            frame.facts().root(expressions.lower(target));
            return;
        }
        Expr owner = expressions.lower(parts.getFirst());
        keepCalls(owner);
        frame.facts().bind(owner, key, null, value, kind, parts.getLast().span());
    }

    /** {@code make()->x = 1}: the call in the target is evaluated too. */
    private void keepCalls(Expr owner) {
        Expr at = owner;
        while (at instanceof Expr.Member member) {
            at = member.object();
        }
        if (!(at instanceof Expr.Ref || at instanceof Expr.Self)) {
            frame.facts().root(owner);
        }
    }

    private void takeApart(Node pattern, @Nullable Expr value, Binding.Kind kind) {
        Expr key = null;
        int position = 0;
        for (Node child : pattern.children()) {
            if (child.is(",")) {
                position++;
                key = null;
            }
            if (!child.isNamed()) {
                continue;
            }
            List<Node> parts =
                    child.is("array_element_initializer") ? child.named() : List.of(child);
            if (isKey(pattern, child)) {
                key = expressions.lower(child);
            } else if (!parts.isEmpty()) {
                Expr index = parts.size() == 2 ? expressions.lower(parts.getFirst()) : key;
                Expr at = index == null ? scalar(position, child) : index;
                bind(parts.getLast(), part(value, at), null, kind);
            }
        }
    }

    private static boolean isKey(Node pattern, Node child) {
        int after = pattern.children().indexOf(child) + 1;
        return after < pattern.children().size() && pattern.children().get(after).is("=>");
    }

    private static Expr scalar(int position, Node at) {
        return new Expr.Scalar(String.valueOf(position), at.span());
    }

    /** The part of a value by a key, looked up at once in a literal. */
    private static @Nullable Expr part(@Nullable Expr value, Expr key) {
        if (value instanceof Expr.ListOf list
                && key instanceof Expr.Scalar scalar
                && list.items().stream().noneMatch(Expr.Spread.class::isInstance)) {
            for (int i = 0; i < list.items().size(); i++) {
                if (scalar.text().equals(String.valueOf(i))) {
                    return list.items().get(i);
                }
            }
        }
        return value == null ? null : new Expr.Index(value, key, value.span());
    }
}
