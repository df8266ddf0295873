package dev.unmoor.syntax.swift;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Patterns, and the conditions of {@code if}, {@code guard} and {@code while}. */
final class Patterns {

    /** They hold the value itself. */
    private static final Set<String> TRANSPARENT = Set.of("some", "success");

    private final Frame frame;
    private final Expressions expressions;

    Patterns(Frame frame, Expressions expressions) {
        this.frame = frame;
        this.expressions = expressions;
    }

    /**
     * Binds the names in a pattern.
     *
     * @param let whether a name in it is new: {@code let .some(x)}
     */
    void bind(Node pattern, @Nullable Expr value, boolean let, Binding.Kind kind) {
        Node bound = pattern.child("bound_identifier");
        TypeRef type = TypeNames.of(TypeNames.after(pattern, "as"));
        boolean declares = let || pattern.has("value_binding_pattern");
        if (bound != null) {
            frame.facts().bind(null, bound.text(), type, value, kind, bound.span());
            return;
        }
        List<Node> parts = pattern.named("pattern");
        Node name = pattern.first("simple_identifier");
        if (parts.isEmpty()) {
            if (name != null && declares && !pattern.text().contains(".")) {
                frame.facts().bind(null, name.text(), type, value, kind, name.span());
            } else {
                pattern.named().stream()
                        .filter(each -> each.type().endsWith("_literal"))
                        .forEach(each -> frame.facts().root(expressions.lower(each, null)));
            }
            return;
        }
        boolean cast = pattern.has("as");
        boolean same = cast || (name != null && TRANSPARENT.contains(name.text()));
        for (int i = 0; i < parts.size(); i++) {
            Node part = parts.get(i);
            Node inner = part.child("bound_identifier");
            Expr item = same ? value : item(value, i, part);
            if (cast && inner != null) {
                frame.facts().bind(null, inner.text(), type, item, kind, inner.span());
            } else {
                bind(part, item, declares, kind);
            }
        }
    }

    private static @Nullable Expr item(@Nullable Expr value, int index, Node part) {
        if (value instanceof Expr.ListOf list && index < list.items().size()) {
            return list.items().get(index);
        }
        return value == null
                ? null
                : new Expr.Index(
                        value, new Expr.Scalar(Integer.toString(index), part.span()), part.span());
    }

    /** The conditions before a block; the grammar leaves their parts in a row. */
    void conditions(Node statement) {
        @Nullable Node name = null;
        @Nullable Node constructor = null;
        List<Node> patterns = List.of();
        boolean after = false;
        boolean let = false;
        for (Node child : statement.children()) {
            if (child.is("statements", "else", "{")) {
                return;
            }
            if (child.is(",")) {
                name = null;
                constructor = null;
                patterns = List.of();
                after = false;
                let = false;
            } else if (child.is("=")) {
                after = true;
            } else if (child.is("value_binding_pattern")) {
                let = true;
            } else if ("bound_identifier".equals(child.field())) {
                name = child;
            } else if (child.is("pattern")) {
                patterns = append(patterns, child);
            } else if (after) {
                Expr value = expressions.lower(child, null);
                frame.facts().root(value);
                bindAll(name, constructor, patterns, let, value);
            } else if (child.is("simple_identifier") && (let || isCase(statement, child))) {
                constructor = child;
            } else if ("condition".equals(child.field())
                    && child.isNamed()
                    && !child.is("availability_condition")) {
                frame.facts().root(expressions.lower(child, null));
            }
        }
    }

    private void bindAll(
            @Nullable Node name,
            @Nullable Node constructor,
            List<Node> patterns,
            boolean let,
            Expr value) {
        if (name != null) {
            frame.facts().bind(name.text(), value, Binding.Kind.ASSIGNMENT, name.span());
        }
        boolean same = constructor != null && TRANSPARENT.contains(constructor.text());
        for (int i = 0; i < patterns.size(); i++) {
            Expr item = same ? value : item(value, i, patterns.get(i));
            bind(patterns.get(i), item, let, Binding.Kind.ASSIGNMENT);
        }
    }

    private static boolean isCase(Node statement, Node identifier) {
        boolean seen = false;
        for (Node child : statement.children()) {
            if (child.equals(identifier)) {
                return seen;
            }
            seen = child.is("case") || (seen && !child.is(",", "="));
        }
        return false;
    }

    private static List<Node> append(List<Node> nodes, Node more) {
        List<Node> all = new ArrayList<>(nodes);
        all.add(more);
        return all;
    }
}
