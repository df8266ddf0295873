package dev.unmoor.syntax.csharp;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Patterns after {@code is}, {@code case} and in {@code switch} expressions. */
final class Patterns {

    private final Frame frame;
    private final Expressions expressions;

    Patterns(Frame frame, Expressions expressions) {
        this.frame = frame;
        this.expressions = expressions;
    }

    /** {@code x is T y}. */
    Expr is(Node node) {
        Expr value = expressions.part(node, node.child("expression"));
        Node pattern = node.child("pattern");
        if (pattern != null) {
            bind(pattern, value);
        }
        return new Expr.Opaque(List.of(value), node.span());
    }

    /** {@code x switch { pattern => value, … }}: one of the values. */
    Expr switchExpression(Node node, @Nullable Node type) {
        Expr value = expressions.operand(node, null);
        frame.facts().root(value);
        List<Expr> options = new ArrayList<>();
        for (Node arm : node.named("switch_expression_arm")) {
            List<Node> parts = arm.named();
            for (Node part : parts.subList(0, Math.max(0, parts.size() - 1))) {
                bind(part, value);
            }
            Node result = arm.lastNamed();
            if (result != null) {
                options.add(expressions.lower(result, type));
            }
        }
        return new Expr.Choice(options, node.span());
    }

    /** Binds the names in a pattern and evaluates the constants and conditions in it. */
    void bind(Node pattern, Expr value) {
        Node name = pattern.child("name");
        if (pattern.is("declaration_pattern", "recursive_pattern", "var_pattern")
                && name != null
                && name.is("identifier")) {
            frame.facts()
                    .bind(
                            null,
                            name.text(),
                            TypeNames.of(pattern.child("type")),
                            value,
                            Binding.Kind.ASSIGNMENT,
                            name.span());
        }
        switch (pattern.type()) {
            case "constant_pattern", "relational_pattern", "when_clause" ->
                    pattern.named().forEach(each -> frame.facts().root(expressions.lower(each)));
            case "property_pattern_clause" -> {
                for (Node part : pattern.named("subpattern")) {
                    property(part, value);
                }
            }
            default -> pattern.named().forEach(each -> bind(each, value));
        }
    }

    private void property(Node part, Expr value) {
        Node name = part.firstNamed();
        Node pattern = part.lastNamed();
        if (name != null && pattern != null && name.is("identifier") && part.has(":")) {
            bind(pattern, new Expr.Member(value, name.text(), name.span()));
        }
    }
}
