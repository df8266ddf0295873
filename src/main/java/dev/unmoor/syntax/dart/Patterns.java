package dev.unmoor.syntax.dart;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Patterns: they take a value apart, or compare it. */
final class Patterns {

    private final Facts facts;
    private final Expressions expressions;

    Patterns(Facts facts) {
        this.facts = facts;
        this.expressions = new Expressions(facts);
    }

    /** {@code switch (x) { pattern => value, … }}: one of the values. */
    Expr switchExpression(Node node) {
        Expr value = expressions.field(node, "condition");
        facts.root(value);
        List<Expr> results = new ArrayList<>();
        for (Node arm : node.named("switch_expression_case")) {
            List<Node> result = new ArrayList<>();
            boolean after = false;
            for (Node part : arm.children()) {
                if (after) {
                    result.add(part);
                } else if (part.isNamed()) {
                    compare(part, value);
                }
                after |= part.is("=>");
            }
            results.add(expressions.one(result, arm));
        }
        return results.isEmpty() ? Expressions.nothing(node) : Expressions.choice(results, node);
    }

    /** A pattern after {@code case}; names in it are constants unless they are declared. */
    void compare(Node pattern, Expr value) {
        switch (pattern.type()) {
            case "constant_pattern" -> {
                Expr constant = expressions.inside(pattern);
                if (!(constant instanceof Expr.Ref(String name, _) && name.equals("_"))) {
                    facts.root(constant);
                }
            }
            case "variable_pattern" -> {
                Node name = pattern.first("identifier");
                if (name != null) {
                    facts.bind(
                            null,
                            name.text(),
                            TypeNames.in(pattern.children()),
                            value,
                            Binding.Kind.ASSIGNMENT,
                            name.span());
                }
            }
            case "object_pattern" -> {
                for (Node part : pattern.named("variable_pattern")) {
                    Node name = part.first("identifier");
                    if (name != null) {
                        compare(part, new Expr.Member(value, name.text(), part.span()));
                    }
                }
            }
            case "record_pattern", "list_pattern" -> items(pattern, value, false);
            case "identifier" -> facts.root(expressions.one(List.of(pattern), pattern));
            default -> pattern.named().forEach(part -> compare(part, value));
        }
    }

    /** A pattern that declares all names in it. */
    void declare(Node pattern, Expr value, Binding.Kind kind) {
        switch (pattern.type()) {
            case "identifier" -> facts.bind(pattern.text(), value, kind, pattern.span());
            case "record_pattern", "list_pattern" -> items(pattern, value, true);
            case "constant_pattern", "variable_pattern" -> {
                Node name = pattern.first("identifier");
                if (name != null && !name.text().equals("_")) {
                    facts.bind(name.text(), value, kind, name.span());
                }
            }
            case "map_pattern" -> {
                Node key = null;
                for (Node part : pattern.named()) {
                    if (part.is("string_literal")) {
                        key = part;
                    } else if (key != null) {
                        Expr name = expressions.one(List.of(key), key);
                        declare(part, new Expr.Index(value, name, part.span()), kind);
                        key = null;
                    }
                }
            }
            default -> compare(pattern, value);
        }
    }

    private void items(Node pattern, Expr value, boolean declared) {
        int index = 0;
        for (Node part : pattern.named()) {
            Expr position = new Expr.Scalar(Integer.toString(index++), part.span());
            Expr item = new Expr.Index(value, position, part.span());
            if (declared) {
                declare(part, item, Binding.Kind.ASSIGNMENT);
            } else {
                compare(part, item);
            }
        }
    }
}
