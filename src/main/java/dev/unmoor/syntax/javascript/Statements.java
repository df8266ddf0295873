package dev.unmoor.syntax.javascript;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements and declarations. Blocks are folded into the function around them. */
final class Statements {

    private final Lowering file;

    Statements(Lowering file) {
        this.file = file;
    }

    /** All statements of a block or file. */
    void all(Node block, Facts in) {
        for (Node statement : block.named()) {
            one(statement, in);
        }
    }

    private void one(@Nullable Node node, Facts in) {
        if (node == null) {
            return;
        }
        switch (node.type()) {
            case "import_statement" -> file.modules().importStatement(node);
            case "export_statement" -> file.modules().exportStatement(node, in);
            case "expression_statement" -> expression(node, in);
            case "return_statement" -> {
                Node value = node.firstNamed();
                if (value != null) {
                    in.returned(file.expressions().lower(value, in));
                }
            }
            case "for_statement" -> {
                one(node.child("initializer"), in);
                root(node.child("condition"), in);
                root(node.child("increment"), in);
                one(node.child("body"), in);
            }
            case "for_in_statement" -> forIn(node, in);
            case "catch_clause" -> {
                file.patterns()
                        .bind(
                                node.child("parameter"),
                                node.child("type"),
                                null,
                                Binding.Kind.CATCH,
                                in);
                one(node.child("body"), in);
            }
            case "statement_block",
                    "if_statement",
                    "else_clause",
                    "while_statement",
                    "do_statement",
                    "try_statement",
                    "finally_clause",
                    "switch_statement",
                    "switch_body",
                    "switch_case",
                    "switch_default",
                    "labeled_statement",
                    "with_statement",
                    "throw_statement" ->
                    all(node, in);
            case "empty_statement",
                    "break_statement",
                    "continue_statement",
                    "debugger_statement",
                    "statement_identifier",
                    "hash_bang_line" -> {}
            default -> {
                if (node.isError()) {
                    broken(node, in);
                } else if (!declaration(node, List.of(), in)) {
                    root(node, in);
                }
            }
        }
    }

    /**
     * Lowers a declaration.
     *
     * @param decorators those that stand before an {@code export}
     * @return whether it is one
     */
    boolean declaration(Node node, List<Node> decorators, Facts in) {
        switch (node.type()) {
            case "lexical_declaration", "variable_declaration", "using_declaration" ->
                    variables(node, in);
            case "function_declaration", "generator_function_declaration" -> function(node, in);
            // the implementation follows
            case "function_signature" -> {}
            case "class_declaration", "abstract_class_declaration" ->
                    file.types().declared(node, "", decorators, in);
            case "interface_declaration" -> file.types().interfaceType(node, in);
            case "type_alias_declaration" -> file.types().alias(node, in);
            case "enum_declaration" -> file.types().enumeration(node, in);
            case "internal_module", "module" -> file.types().namespace(node, in);
            case "ambient_declaration" -> ambient(node, in);
            case "import_alias" -> file.modules().alias(node, in);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void root(@Nullable Node node, Facts in) {
        if (node != null && !node.is("empty_statement")) {
            in.root(file.expressions().lower(node, in));
        }
    }

    private void expression(Node node, Facts in) {
        Node value = node.firstNamed();
        if (value == null || value.is("string")) {
            return; // a directive, or nothing
        }
        if (value.is("internal_module")) {
            file.types().namespace(value, in);
        } else {
            root(value, in);
        }
    }

    private void variables(Node node, Facts in) {
        Node keyword = node.child("kind");
        Binding.Kind kind =
                keyword == null || !keyword.is("const")
                        ? node.is("using_declaration")
                                ? Binding.Kind.CONTEXT
                                : Binding.Kind.VARIABLE
                        : Binding.Kind.CONSTANT;
        for (Node declarator : node.named("variable_declarator")) {
            if (!file.modules().required(declarator, node)) {
                variable(declarator, kind, in);
            }
        }
    }

    private void variable(Node declarator, Binding.Kind kind, Facts in) {
        Node target = declarator.child("name");
        Node value = declarator.child("value");
        if (target != null && value != null && target.is("identifier")) {
            if (Functions.isFunction(value)) {
                in.function(
                        file.functions()
                                .of(value, target.text(), FunctionFact.Kind.FUNCTION, List.of()));
                return;
            }
            if (value.is("class")) {
                file.types().declared(value, target.text(), List.of(), in);
                return;
            }
        }
        Expr lowered =
                value == null
                        ? null
                        : file.expressions().lower(value, target == null ? "" : target.text(), in);
        Node type = declarator.child("type");
        file.patterns().bind(target, type == null ? cast(value) : type, lowered, kind, in);
        in.root(lowered);
    }

    /** {@code x = y as T} and {@code x = new Map<K, V>()} declare a type too. */
    static @Nullable Node cast(@Nullable Node value) {
        if (value == null) {
            return null;
        }
        return switch (value.type()) {
            case "as_expression", "satisfies_expression" ->
                    value.has("const") ? null : value.lastNamed();
            case "type_assertion" -> {
                Node type = value.firstNamed();
                yield type == null ? null : type.firstNamed();
            }
            case "new_expression" -> value.child("type_arguments") == null ? null : value;
            case "await_expression", "parenthesized_expression" -> cast(value.firstNamed());
            default -> null;
        };
    }

    private void function(Node node, Facts in) {
        Node name = node.child("name");
        in.function(
                file.functions()
                        .of(
                                node,
                                name == null ? "" : name.text(),
                                FunctionFact.Kind.FUNCTION,
                                List.of()));
    }

    /** What is only declared here: types of values that are made elsewhere. */
    private void ambient(Node node, Facts in) {
        for (Node inner : node.named()) {
            switch (inner.type()) {
                case "function_signature" -> function(inner, in);
                case "statement_block" -> all(inner, in);
                // the types of another module
                case "module" -> {}
                default -> declaration(inner, List.of(), in);
            }
        }
    }

    private void forIn(Node node, Facts in) {
        Node iterated = node.child("right");
        Node operator = node.child("operator");
        Node target = node.child("left");
        if (iterated != null) {
            Expr whole = file.expressions().lower(iterated, in);
            in.root(whole);
            Expr each =
                    operator != null && operator.is("of")
                            ? new Expr.Element(whole, iterated.span())
                            : new Expr.Opaque(List.of(whole), iterated.span());
            file.patterns().bind(target, null, each, Binding.Kind.LOOP, in);
        }
        one(node.child("body"), in);
    }

    /** Reads on inside text that makes no sense as a whole. */
    private void broken(Node node, Facts in) {
        for (Node part : node.named()) {
            if (!part.children().isEmpty()) {
                one(part, in);
            }
        }
    }
}
