package dev.unmoor.syntax.swift;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of a function, or what stands in a file. */
final class Body {

    private final Frame frame;
    private final Expressions expressions;
    private final Patterns patterns;
    private final @Nullable TypeRef result;

    /**
     * @param result the type that is returned
     */
    Body(Frame frame, @Nullable TypeRef result) {
        this.frame = frame;
        this.expressions = new Expressions(frame);
        this.patterns = new Patterns(frame, expressions);
        this.result = result;
    }

    /** The body of a function; a lone expression is its result. */
    void function(Node statements) {
        List<Node> all = statements.named();
        if (all.size() == 1 && isExpression(all.getFirst())) {
            frame.facts().returned(expressions.lower(all.getFirst(), result));
        } else {
            all(statements);
        }
    }

    /** All statements in a node. */
    void all(Node block) {
        for (Node statement : block.named()) {
            one(statement);
        }
    }

    private static boolean isExpression(Node node) {
        return node.type().endsWith("_expression")
                || node.type().endsWith("_literal")
                || node.is("simple_identifier");
    }

    private void one(Node node) {
        switch (node.type()) {
            case "import_declaration" -> frame.unit().importDeclaration(node);
            case "property_declaration" -> new Properties(frame).local(node);
            case "function_declaration" -> {
                Node name = node.child("name");
                frame.facts()
                        .function(
                                new Functions(frame)
                                        .of(
                                                node,
                                                name == null ? "" : name.text(),
                                                FunctionFact.Kind.FUNCTION,
                                                null));
            }
            case "class_declaration", "protocol_declaration", "typealias_declaration" ->
                    new Types(frame).declare(node);
            case "control_transfer_statement" -> transfer(node);
            case "if_statement", "guard_statement", "while_statement", "repeat_while_statement" -> {
                patterns.conditions(node);
                blocks(node);
            }
            case "for_statement" -> loop(node);
            case "switch_statement" -> choose(node);
            case "do_statement" -> blocks(node);
            case "catch_block" -> {
                Node error = node.child("error");
                if (error != null) {
                    patterns.bind(error, null, true, Binding.Kind.CATCH);
                }
                blocks(node);
            }
            case "statements" -> all(node);
            case "directive",
                    "statement_label",
                    "shebang_line",
                    "catch_keyword",
                    "else",
                    "operator_declaration",
                    "precedence_group_declaration",
                    "attribute",
                    "modifiers" -> {}
            default -> {
                if (node.isError()) {
                    node.named().stream()
                            .filter(part -> !part.children().isEmpty())
                            .forEach(this::one);
                } else {
                    frame.facts().root(expressions.lower(node, null));
                }
            }
        }
    }

    private void blocks(Node node) {
        for (Node part :
                node.named("statements", "if_statement", "catch_block", "switch_entry", "ERROR")) {
            one(part);
        }
    }

    private void transfer(Node node) {
        Node value = node.child("result");
        if (node.has("return") && value != null) {
            frame.facts().returned(expressions.lower(value, result));
        } else if (node.has("throw_keyword", "throw") && node.lastNamed() != null) {
            for (Node part : node.named()) {
                if (!part.is("throw_keyword")) {
                    frame.facts().root(expressions.lower(part, null));
                }
            }
        }
    }

    private void loop(Node node) {
        Node collection = node.child("collection");
        Node item = node.child("item");
        if (collection != null) {
            Expr whole = expressions.lower(collection, null);
            frame.facts().root(whole);
            if (item != null) {
                Expr element = new Expr.Element(whole, collection.span());
                patterns.bind(item, element, true, Binding.Kind.LOOP);
            }
        }
        Node where = node.first("where_clause");
        if (where != null && where.lastNamed() != null) {
            where.named().stream()
                    .filter(part -> !part.is("where_keyword"))
                    .forEach(part -> frame.facts().root(expressions.lower(part, null)));
        }
        blocks(node);
    }

    private void choose(Node node) {
        Node value = node.child("expr");
        Expr whole = value == null ? null : expressions.lower(value, null);
        frame.facts().root(whole);
        for (Node entry : node.named("switch_entry")) {
            for (Node part : entry.named()) {
                switch (part.type()) {
                    case "switch_pattern" ->
                            part.named("pattern")
                                    .forEach(each ->
                                            patterns.bind(
                                                    each, whole, false, Binding.Kind.ASSIGNMENT));
                    case "default_keyword", "where_keyword", "modifiers" -> {}
                    default -> one(part);
                }
            }
        }
    }
}
