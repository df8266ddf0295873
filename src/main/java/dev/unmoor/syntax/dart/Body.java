package dev.unmoor.syntax.dart;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements. */
final class Body {

    private final Facts facts;
    private final Expressions expressions;

    Body(Facts facts) {
        this.facts = facts;
        this.expressions = new Expressions(facts);
    }

    /** The body of a function: a block, or the value after an arrow. */
    void function(Node body) {
        Node block = body.first("block");
        if (block != null) {
            all(block);
        } else if (body.has("=>")) {
            expressions.all(body.children()).forEach(facts::returned);
        }
    }

    /** All statements in a node. */
    void all(Node block) {
        for (Node statement : block.named()) {
            one(statement);
        }
    }

    private void one(Node node) {
        switch (node.type()) {
            case "block" -> all(node);
            case "local_variable_declaration" -> {
                for (Node each : node.named()) {
                    if (each.is("pattern_variable_declaration")) {
                        pattern(each);
                    } else {
                        variables(each);
                    }
                }
            }
            case "local_function_declaration" -> {
                for (Node each : node.named("lambda_expression")) {
                    localFunction(each);
                }
            }
            case "return_statement" -> {
                Expr value = expressions.inside(node);
                if (!isNothing(value)) {
                    facts.returned(value);
                }
            }
            case "yield_statement", "yield_each_statement" ->
                    facts.returned(expressions.inside(node));
            case "if_statement" -> ifStatement(node);
            case "for_statement" -> {
                loopParts(node);
                parts(node, "body");
            }
            case "while_statement", "do_statement" -> {
                facts.root(expressions.field(node, "condition"));
                parts(node, "body");
            }
            case "switch_statement" -> switchStatement(node);
            case "try_statement" -> tryStatement(node);
            case "finally_clause" -> all(node);
            case "break_statement", "continue_statement", "label", "annotation" -> {}
            case "assert_statement" ->
                    node.named()
                            .forEach(
                                    each -> each.named("assertion_arguments").forEach(this::roots));
            default -> {
                if (node.isError()) {
                    node.named().stream()
                            .filter(part -> !part.children().isEmpty())
                            .forEach(this::one);
                } else if (node.is("expression_statement")) {
                    roots(node);
                } else {
                    Expr value = expressions.one(List.of(node), node);
                    if (!isNothing(value)) {
                        facts.root(value);
                    }
                }
            }
        }
    }

    private static boolean isNothing(Expr expr) {
        return expr instanceof Expr.Opaque opaque && opaque.parts().isEmpty();
    }

    private void roots(Node node) {
        for (Expr expr : expressions.all(node.children())) {
            if (!isNothing(expr)) {
                facts.root(expr);
            }
        }
    }

    private void parts(Node node, String field) {
        Expressions.filling(node, field).stream().filter(Node::isNamed).forEach(this::one);
    }

    // ---- variables

    /** One definition, then more names of the same type. */
    private void variables(Node node) {
        TypeRef type = TypeNames.in(node.children());
        Binding.Kind kind =
                node.has("const_builtin", "final_builtin")
                        ? Binding.Kind.CONSTANT
                        : Binding.Kind.ASSIGNMENT;
        Node name = node.child("name");
        if (name != null) {
            variable(name, type, Expressions.filling(node, "value"), kind);
        }
        for (Node more : node.named("initialized_identifier")) {
            initialized(more, type, kind);
        }
    }

    /** {@code a = b} in a declaration. */
    void initialized(Node node, @Nullable TypeRef type, Binding.Kind kind) {
        Node name = node.firstNamed();
        List<Node> children = node.children();
        int equals = 0;
        while (equals < children.size() && !children.get(equals).is("=")) {
            equals++;
        }
        if (name != null) {
            variable(
                    name,
                    type,
                    children.subList(Math.min(equals, children.size()), children.size()),
                    kind);
        }
    }

    private void variable(Node name, @Nullable TypeRef type, List<Node> value, Binding.Kind kind) {
        List<Node> parts = value.stream().filter(Node::isNamed).toList();
        if (parts.size() == 1 && parts.getFirst().is("function_expression")) {
            FunctionFact.Kind function =
                    kind == Binding.Kind.FIELD
                            ? FunctionFact.Kind.METHOD
                            : FunctionFact.Kind.FUNCTION;
            facts.function(Functions.closure(parts.getFirst(), name.text(), function));
            return;
        }
        Expr lowered = parts.isEmpty() ? null : expressions.one(parts, name);
        facts.root(lowered);
        facts.bind(
                null, name.text(), type == null ? stated(parts) : type, lowered, kind, name.span());
    }

    /** A cast, or the one generic argument of a call, says what a variable without a type is. */
    private static @Nullable TypeRef stated(List<Node> value) {
        if (value.isEmpty()) {
            return null;
        }
        Node last = value.getLast();
        return switch (last.type()) {
            case "type_cast_expression" -> {
                Node cast = last.first("type_cast");
                yield cast == null ? null : TypeNames.in(cast.children());
            }
            case "unary_expression", "await_expression", "parenthesized_expression" ->
                    stated(last.named());
            case "relational_expression" -> {
                // the grammar takes the brackets of a.b<T>(c) for comparisons
                Node compared = last.firstNamed();
                Node type =
                        compared != null && compared.is("relational_expression")
                                ? compared.lastNamed()
                                : null;
                yield type != null && type.is("identifier")
                        ? new TypeRef(type.text(), List.of(), type.span())
                        : null;
            }
            case "selector" -> {
                Node call = last.first("argument_part");
                Node types = call == null ? null : call.first("type_arguments");
                List<TypeRef> all = types == null ? List.of() : TypeNames.all(types.children());
                yield all.size() == 1 ? all.getFirst() : null;
            }
            default -> null;
        };
    }

    private void pattern(Node node) {
        List<Node> children = node.children();
        Node pattern = null;
        int equals = 0;
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).type().endsWith("_pattern")) {
                pattern = children.get(i);
            } else if (children.get(i).is("=")) {
                equals = i;
                break;
            }
        }
        Expr value = expressions.one(children.subList(equals, children.size()), node);
        facts.root(value);
        if (pattern != null) {
            new Patterns(facts).declare(pattern, value, Binding.Kind.ASSIGNMENT);
        }
    }

    private void localFunction(Node node) {
        Node signature = node.child("parameters");
        Node body = node.child("body");
        if (signature != null) {
            new Declarations(facts).function(signature, body, List.of());
        }
    }

    // ---- control

    private void ifStatement(Node node) {
        List<Node> condition = new ArrayList<>();
        List<Node> patterns = new ArrayList<>();
        boolean after = false;
        for (Node child : node.children()) {
            if (child.field() != null) {
                continue;
            }
            after |= child.is("case");
            if (after && child.type().endsWith("_pattern")) {
                patterns.add(child);
            } else {
                condition.add(child);
            }
        }
        Expr value = expressions.one(condition, node);
        facts.root(value);
        patterns.forEach(pattern -> new Patterns(facts).compare(pattern, value));
        parts(node, "consequence");
        parts(node, "alternative");
    }

    /** {@code (x in y)} or {@code (a; b; c)}. */
    void loopParts(Node loop) {
        Node parts = loop.first("for_loop_parts");
        if (parts == null) {
            return;
        }
        if (!parts.has("in")) {
            Node init = parts.child("init");
            if (init != null) {
                one(init);
            }
            for (String field : List.of("condition", "update")) {
                List<Node> part = Expressions.filling(parts, field);
                if (!part.isEmpty()) {
                    facts.root(expressions.one(part, parts));
                }
            }
            return;
        }
        Expr whole = expressions.field(parts, "value");
        facts.root(whole);
        Expr element = new Expr.Element(whole, parts.span());
        Node name = parts.child("name");
        Node target = name == null ? parts.first("identifier") : name;
        Node pattern = parts.first("record_pattern", "list_pattern", "object_pattern");
        if (pattern != null) {
            new Patterns(facts).declare(pattern, element, Binding.Kind.LOOP);
        } else if (target != null) {
            facts.bind(
                    null,
                    target.text(),
                    TypeNames.in(parts.children()),
                    element,
                    Binding.Kind.LOOP,
                    target.span());
        }
    }

    private void switchStatement(Node node) {
        Expr value = expressions.field(node, "condition");
        facts.root(value);
        Patterns patterns = new Patterns(facts);
        Node body = node.child("body");
        for (Node entry : body == null ? List.<Node>of() : body.named()) {
            boolean open = false;
            for (Node part : entry.children()) {
                if (part.is(":")) {
                    open = true;
                } else if (part.isNamed() && open) {
                    one(part);
                } else if (part.type().endsWith("_pattern")) {
                    patterns.compare(part, value);
                } else if (part.isNamed() && !part.is("case_builtin", "label")) {
                    facts.root(expressions.one(List.of(part), part));
                }
            }
        }
    }

    private void tryStatement(Node node) {
        List<Node> type = new ArrayList<>();
        boolean on = false;
        for (Node part : node.children()) {
            switch (part.type()) {
                case "on" -> {
                    on = true;
                    type = new ArrayList<>();
                }
                case "catch_clause" -> {
                    Node names = part.first("catch_parameters");
                    Node error = names == null ? null : names.firstNamed();
                    if (error != null) {
                        facts.bind(
                                null,
                                error.text(),
                                TypeNames.in(type),
                                null,
                                Binding.Kind.CATCH,
                                error.span());
                    }
                    on = false;
                    type = new ArrayList<>();
                }
                case "block", "finally_clause" -> {
                    on = false;
                    one(part);
                }
                default -> {
                    if (on) {
                        type.add(part);
                    }
                }
            }
        }
    }
}
