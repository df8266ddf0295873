package dev.unmoor.syntax.php;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Node;
import java.util.List;

/** Walks the statements of one frame into its facts. */
final class Statements {

    private final Script script;
    private final Frame frame;
    private final Expressions expressions;

    Statements(Script script, Frame frame) {
        this.script = script;
        this.frame = frame;
        this.expressions = new Expressions(script, frame);
    }

    /** Walks all statements in a node. */
    void block(Node node) {
        node.named().forEach(this::statement);
    }

    private void statement(Node node) {
        switch (node.type()) {
            case "php_tag",
                    "php_end_tag",
                    "text",
                    "text_interpolation",
                    "declare_statement",
                    "break_statement",
                    "continue_statement",
                    "goto_statement",
                    "named_label_statement",
                    "empty_statement",
                    "inline_html" -> {}
            case "namespace_definition" -> {
                Node name = node.child("name");
                if (name != null) {
                    script.namespace(name.text());
                }
                Node body = node.child("body");
                if (body != null) {
                    block(body);
                }
            }
            case "namespace_use_declaration" -> Imports.of(node).forEach(script::add);
            case "function_definition",
                    "class_declaration",
                    "interface_declaration",
                    "trait_declaration",
                    "enum_declaration" ->
                    new Declarations(script, frame).declare(node);
            case "const_declaration" -> new Declarations(script, frame).constants(node);
            case "expression_statement" -> node.named().forEach(this::root);
            case "return_statement" -> {
                Node value = node.firstNamed();
                if (value != null) {
                    frame.facts().returned(expressions.lower(value));
                }
            }
            case "foreach_statement" -> loop(node);
            case "catch_clause" -> caught(node);
            case "global_declaration" ->
                    node.named().forEach(name -> frame.global(Expressions.variableName(name)));
            case "static_variable_declaration" -> {
                Node name = node.child("name");
                Node value = node.child("value");
                Expr bound = value == null ? null : expressions.lower(value);
                frame.facts().root(bound);
                if (name != null) {
                    expressions.targets().bind(name, bound, null, Binding.Kind.ASSIGNMENT);
                }
            }
            case "compound_statement",
                    "colon_block",
                    "if_statement",
                    "else_if_clause",
                    "else_clause",
                    "while_statement",
                    "do_statement",
                    "for_statement",
                    "switch_statement",
                    "switch_block",
                    "case_statement",
                    "default_statement",
                    "try_statement",
                    "finally_clause",
                    "function_static_declaration",
                    "sequence_expression",
                    "echo_statement",
                    "unset_statement",
                    "exit_statement",
                    "ERROR" ->
                    block(node);
            default -> root(node);
        }
    }

    private void root(Node node) {
        Expr value = expressions.lower(node);
        if (!(value instanceof Expr.Scalar)) {
            frame.facts().root(value);
        }
    }

    private void loop(Node node) {
        List<Node> parts = node.named();
        if (parts.size() < 2) {
            block(node);
            return;
        }
        Expr whole = expressions.lower(parts.getFirst());
        frame.facts().root(whole);
        Node target = parts.get(1);
        Targets targets = expressions.targets();
        Node value = target.is("pair") ? target.lastNamed() : target;
        Node key = target.is("pair") ? target.firstNamed() : null;
        if (key != null) {
            Expr unknown = new Expr.Opaque(List.of(), key.span());
            targets.bind(key, unknown, null, Binding.Kind.LOOP);
        }
        if (value != null) {
            Expr element = new Expr.Element(whole, whole.span());
            targets.bind(value, element, null, Binding.Kind.LOOP);
        }
        parts.subList(2, parts.size()).forEach(this::statement);
    }

    private void caught(Node node) {
        Node name = node.child("name");
        Node types = node.child("type");
        for (Node type : types == null ? List.<Node>of() : types.named("named_type")) {
            frame.facts().root(expressions.inner(type));
        }
        if (name != null) {
            expressions
                    .targets()
                    .bind(name, null, Types.of(types, frame.type()), Binding.Kind.CATCH);
        }
        Node body = node.child("body");
        if (body != null) {
            block(body);
        }
    }
}
