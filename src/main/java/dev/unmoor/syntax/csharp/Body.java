package dev.unmoor.syntax.csharp;

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
    private final @Nullable Node result;

    /**
     * @param result the node of the type that is returned
     */
    Body(Frame frame, @Nullable Node result) {
        this.frame = frame;
        this.expressions = new Expressions(frame);
        this.result = result;
    }

    /** All statements in a node. */
    void all(Node block) {
        for (Node statement : block.named()) {
            one(statement);
        }
    }

    /** The one expression that a body is. */
    void result(Node value, boolean silent) {
        Expr lowered = expressions.lower(value, result);
        if (silent) {
            frame.facts().root(lowered);
        } else {
            frame.facts().returned(lowered);
        }
    }

    private void one(@Nullable Node node) {
        if (node == null) {
            return;
        }
        switch (node.type()) {
            case "using_directive",
                    "extern_alias_directive",
                    "global_attribute",
                    "break_statement",
                    "continue_statement",
                    "empty_statement",
                    "modifier",
                    "label_name",
                    "preproc_region",
                    "preproc_endregion",
                    "preproc_pragma",
                    "preproc_nullable",
                    "preproc_define",
                    "preproc_undef",
                    "preproc_line",
                    "preproc_error",
                    "preproc_warning",
                    "shebang_directive" -> {}
            case "namespace_declaration" -> one(node.child("body"));
            case "file_scoped_namespace_declaration" ->
                    node.named().stream()
                            .filter(part -> !part.equals(node.child("name")))
                            .forEach(this::one);
            case "class_declaration",
                    "struct_declaration",
                    "record_declaration",
                    "interface_declaration",
                    "enum_declaration",
                    "delegate_declaration" ->
                    new Types(frame).declare(node);
            case "local_function_statement" -> localFunction(node);
            case "local_declaration_statement" -> local(node);
            case "using_statement", "fixed_statement" -> {
                for (Node part : node.named()) {
                    if (part.is("variable_declaration")) {
                        variables(part, Binding.Kind.CONTEXT);
                    } else {
                        one(part);
                    }
                }
            }
            case "variable_declaration" -> variables(node, Binding.Kind.ASSIGNMENT);
            case "foreach_statement" -> foreach(node);
            case "switch_statement" -> switchStatement(node);
            case "return_statement" -> {
                Node value = Expressions.operandOf(node);
                if (value != null) {
                    frame.facts().returned(expressions.lower(value, result));
                }
            }
            case "yield_statement" -> {
                Node value = Expressions.operandOf(node);
                if (value != null) {
                    frame.facts().returned(expressions.lower(value, yielded()));
                }
            }
            case "catch_declaration" -> {
                Node name = node.child("name");
                TypeRef type = TypeNames.of(node.child("type"));
                if (name != null) {
                    frame.facts()
                            .bind(null, name.text(), type, null, Binding.Kind.CATCH, name.span());
                }
            }
            case "goto_statement" -> {}
            case "block",
                    "declaration_list",
                    "global_statement",
                    "expression_statement",
                    "if_statement",
                    "for_statement",
                    "while_statement",
                    "do_statement",
                    "try_statement",
                    "catch_clause",
                    "catch_filter_clause",
                    "finally_clause",
                    "throw_statement",
                    "lock_statement",
                    "unsafe_statement",
                    "checked_statement",
                    "labeled_statement",
                    "preproc_if",
                    "preproc_elif",
                    "preproc_else",
                    "preproc_if_in_attribute_list" ->
                    conditionally(node);
            default -> {
                if (node.isError()) {
                    node.named().stream()
                            .filter(part -> !part.children().isEmpty())
                            .forEach(this::one);
                } else {
                    frame.facts().root(expressions.lower(node));
                }
            }
        }
    }

    /** What a sequence is made of: the one argument of its type. */
    private @Nullable Node yielded() {
        Node arguments = result == null ? null : result.first("type_argument_list");
        return arguments == null ? null : arguments.firstNamed();
    }

    /** All parts, but for the symbols that the preprocessor asks for. */
    private void conditionally(Node node) {
        Node condition = node.type().startsWith("preproc_") ? node.child("condition") : null;
        for (Node part : node.named()) {
            if (!part.equals(condition)) {
                one(part);
            }
        }
    }

    private void localFunction(Node node) {
        Node name = node.child("name");
        frame.facts()
                .function(
                        new Functions(frame)
                                .of(
                                        node,
                                        name == null ? "" : name.text(),
                                        FunctionFact.Kind.FUNCTION,
                                        Attributes.of(node, expressions),
                                        node.child("type"),
                                        false));
    }

    private void local(Node node) {
        Node declaration = node.first("variable_declaration");
        boolean constant =
                node.named("modifier").stream().anyMatch(each -> each.text().equals("const"));
        if (declaration != null) {
            variables(
                    declaration,
                    constant
                            ? Binding.Kind.CONSTANT
                            : node.has("using") ? Binding.Kind.CONTEXT : Binding.Kind.ASSIGNMENT);
        }
    }

    private void variables(Node declaration, Binding.Kind kind) {
        Node type = declaration.child("type");
        for (Node declarator : declaration.named("variable_declarator")) {
            Node name = declarator.child("name");
            Node value = initial(declarator);
            if (name == null) {
                Node tuple = declarator.firstNamed();
                if (tuple != null && value != null) {
                    Expr whole = expressions.lower(value);
                    frame.facts().root(whole);
                    expressions.assign(tuple, whole);
                }
                continue;
            }
            if (value != null && value.is("lambda_expression", "anonymous_method_expression")) {
                frame.facts()
                        .function(
                                new Functions(frame)
                                        .of(
                                                value,
                                                TypeNames.dotted(name),
                                                FunctionFact.Kind.FUNCTION,
                                                List.of(),
                                                null,
                                                false));
                continue;
            }
            Expr lowered = value == null ? null : expressions.lower(value, type);
            TypeRef declared = TypeNames.of(type);
            frame.facts()
                    .bind(
                            null,
                            TypeNames.dotted(name),
                            declared == null ? stated(value) : declared,
                            lowered,
                            kind,
                            name.span());
            frame.facts().root(lowered);
        }
    }

    /** What stands after the {@code =} of a declaration. */
    static @Nullable Node initial(Node declarator) {
        boolean after = false;
        for (Node child : declarator.children()) {
            if (after && (child.isNamed() || child.is("this"))) {
                return child;
            }
            after |= child.is("=");
        }
        return null;
    }

    /** A cast, or the one generic argument of a call, says what a variable without a type is. */
    private static @Nullable TypeRef stated(@Nullable Node value) {
        if (value == null) {
            return null;
        }
        return switch (value.type()) {
            case "cast_expression" -> TypeNames.of(value.child("type"));
            case "as_expression" -> TypeNames.of(value.child("right"));
            case "await_expression", "parenthesized_expression", "postfix_unary_expression" ->
                    stated(value.firstNamed());
            case "invocation_expression" -> {
                Node function = value.child("function");
                Node name = function == null ? null : function.child("name");
                Node called = name == null ? function : name;
                List<TypeRef> arguments =
                        called != null && called.is("generic_name")
                                ? TypeNames.arguments(called)
                                : List.of();
                yield arguments.size() == 1 ? arguments.getFirst() : null;
            }
            default -> null;
        };
    }

    private void foreach(Node node) {
        Node iterated = node.child("right");
        Node target = node.child("left");
        if (iterated != null) {
            Expr whole = expressions.lower(iterated);
            frame.facts().root(whole);
            Expr element = new Expr.Element(whole, iterated.span());
            if (target != null && target.is("identifier")) {
                frame.facts()
                        .bind(
                                null,
                                target.text(),
                                TypeNames.of(node.child("type")),
                                element,
                                Binding.Kind.LOOP,
                                target.span());
            } else if (target != null) {
                expressions.assign(target, element);
            }
        }
        one(node.child("body"));
    }

    private void switchStatement(Node node) {
        Node value = node.child("value");
        Expr whole = expressions.part(node, value);
        frame.facts().root(whole);
        Patterns patterns = new Patterns(frame, expressions);
        Node body = node.child("body");
        for (Node section : body == null ? List.<Node>of() : body.named("switch_section")) {
            for (Node part : section.named()) {
                if (part.type().endsWith("_pattern") || part.is("when_clause")) {
                    patterns.bind(part, whole);
                } else {
                    one(part);
                }
            }
        }
    }
}
