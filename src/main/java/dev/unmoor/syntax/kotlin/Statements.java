package dev.unmoor.syntax.kotlin;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers statements into the scope of the function, type or file around them. */
final class Statements {

    private final Lowering all;

    Statements(Lowering all) {
        this.all = all;
    }

    /** All statements of a file, block or body. */
    void lower(Node block, Facts in) {
        Node property = null;
        for (Node child : block.children()) {
            if (child.is("getter", "setter")) {
                accessor(child, property, in);
            } else {
                statement(child, in);
                property = child.is("property_declaration") ? child : null;
            }
        }
    }

    /** All members of a type. */
    void members(Node body, Facts type) {
        Node property = null;
        for (Node child : body.children()) {
            switch (child.type()) {
                case "property_declaration" -> {
                    property(child, Binding.Kind.FIELD, type);
                    property = child;
                }
                case "getter", "setter" -> accessor(child, property, type);
                case "function_declaration" ->
                        type.function(all.declarations.function(child, FunctionFact.Kind.METHOD));
                case "secondary_constructor" -> type.function(all.declarations.constructor(child));
                case "companion_object" -> all.declarations.companion(child, type);
                case "anonymous_initializer" -> lower(child, type);
                case "enum_entry" -> {} // lowered with its enumeration
                default -> statement(child, type);
            }
        }
    }

    private void statement(Node node, Facts in) {
        if (!node.isNamed()) {
            return;
        }
        switch (node.type()) {
            case "statements" -> lower(node, in);
            case "class_declaration", "object_declaration" -> in.type(all.declarations.type(node));
            case "function_declaration" ->
                    in.function(all.declarations.function(node, FunctionFact.Kind.FUNCTION));
            case "property_declaration" -> property(node, Binding.Kind.ASSIGNMENT, in);
            case "type_alias" -> alias(node, in);
            case "assignment" -> assignment(node, in);
            case "for_statement" -> forEach(node, in);
            case "while_statement", "do_while_statement" -> loop(node, in);
            case "if_expression" -> {
                in.root(all.expressions.value(condition(node), in));
                node.named("control_structure_body").forEach(body -> lower(body, in));
            }
            case "when_expression" -> {
                Expr subject = subject(node, in);
                in.root(subject);
                for (Node entry : node.named("when_entry")) {
                    conditions(entry, in);
                    entry.named("control_structure_body").forEach(body -> lower(body, in));
                }
            }
            case "catch_block" -> {
                caught(node, in);
                node.named("statements").forEach(block -> lower(block, in));
            }
            case "try_expression", "finally_block", "control_structure_body", "ERROR" ->
                    lower(node, in);
            case "package_header",
                    "import_list",
                    "import_header",
                    "file_annotation",
                    "constructor_delegation_call",
                    "function_value_parameters",
                    "modifiers",
                    "label",
                    "shebang_line" -> {}
            default -> {
                if (!TypeNames.isType(node)) {
                    in.root(all.expressions.value(node, in));
                }
            }
        }
    }

    private void accessor(Node node, @Nullable Node property, Facts in) {
        Node variable = property == null ? null : property.first("variable_declaration");
        Node name = variable == null ? null : variable.first("simple_identifier");
        if (variable != null && name != null && node.has("function_body")) {
            TypeRef type = TypeNames.reference(TypeNames.in(variable));
            in.function(all.declarations.accessor(node, all.name(name), type));
        }
    }

    private void property(Node node, Binding.Kind kind, Facts in) {
        for (Node accessor : node.named("getter", "setter")) {
            accessor(accessor, node, in);
        }
        Node initial = Lowering.after(node, "=");
        Node delegate = node.first("property_delegate");
        Expr value = null;
        if (initial != null) {
            value = all.expressions.value(initial, in);
        } else if (delegate != null) {
            value = delegated(delegate, in);
        }
        in.root(value);
        Node modifiers = node.first("modifiers");
        boolean constant =
                modifiers != null
                        && modifiers.named("property_modifier").stream()
                                .anyMatch(each -> each.text().equals("const"));
        Binding.Kind bound = constant ? Binding.Kind.CONSTANT : kind;
        List<Expr.Call> annotations = all.declarations.annotations(node);
        Node several = node.first("multi_variable_declaration");
        if (several != null) {
            takeApart(several, value, bound, in);
            return;
        }
        Node variable = node.first("variable_declaration");
        if (variable != null) {
            variable(variable, value, bound, annotations, in);
        }
    }

    /**
     * A lazy value is what its block gives; the block's statements are folded into the scope like
     * those of any block. Other delegates are kept as they are.
     */
    private @Nullable Expr delegated(Node delegate, Facts in) {
        Node by = Lowering.after(delegate, "by");
        Node block = by == null ? null : all.expressions.lazyBlock(by);
        if (block != null) {
            return value(block.first("statements"), in);
        }
        return all.expressions.value(by, in);
    }

    private void variable(
            Node variable,
            @Nullable Expr value,
            Binding.Kind kind,
            List<Expr.Call> annotations,
            Facts in) {
        Node name = variable.first("simple_identifier");
        if (name != null) {
            TypeRef type = TypeNames.reference(TypeNames.in(variable));
            in.bind(new Binding(null, all.name(name), type, value, kind, annotations, name.span()));
        }
    }

    /** Binds each of several variables to its part, by position. */
    void takeApart(Node several, @Nullable Expr value, Binding.Kind kind, Facts in) {
        int position = 0;
        for (Node variable : several.named("variable_declaration")) {
            Span span = variable.span();
            Expr index = new Expr.Scalar(String.valueOf(position++), span);
            Expr part = value == null ? null : new Expr.Index(value, index, span);
            variable(variable, part, kind, List.of(), in);
        }
    }

    private void alias(Node node, Facts in) {
        Node name = node.first("type_identifier");
        Expr type = TypeNames.expression(Lowering.after(node, "="));
        if (name != null && type != null) {
            in.root(type);
            in.bind(all.name(name), type, Binding.Kind.CONSTANT, name.span());
        }
    }

    private void assignment(Node node, Facts in) {
        Node target = node.first("directly_assignable_expression");
        Node value = node.lastNamed();
        for (Node child : node.children()) {
            if (child.is("null")) {
                value = child;
            }
        }
        if (target == null || value == null) {
            return;
        }
        Node operator = node.children().get(1);
        Expr assigned = all.expressions.value(value, in);
        List<Node> steps =
                target.children().stream().filter(each -> !each.is("!!", "(", ")")).toList();
        assign(steps, operator.type(), assigned, node.span(), in);
    }

    /** An assignment to what steps lead to; the last step says what is bound. */
    private void assign(
            List<Node> steps, String operator, @Nullable Expr value, Span span, Facts in) {
        Expr owner = null;
        for (Node step : steps.subList(0, steps.size() - 1)) {
            owner = all.expressions.step(owner, step, in);
        }
        Expr target = all.expressions.step(owner, steps.getLast(), in);
        bind(target, operator, value, span, in);
    }

    /** Binds what an expression stands for: a name, a member, an element by a known key. */
    void bind(@Nullable Expr target, String operator, @Nullable Expr value, Span span, Facts in) {
        Expr bound = value;
        if (!operator.equals("=") && target != null && value != null) {
            bound =
                    operator.equals("+=")
                            ? Texts.plus(target, value, span)
                            : new Expr.Opaque(List.of(target, value), span);
        }
        in.root(bound);
        switch (target) {
            case Expr.Ref(String name, Span place) ->
                    in.bind(name, bound, Binding.Kind.ASSIGNMENT, place);
            case Expr.Member(Expr owner, String name, Span place) -> {
                keep(owner, in);
                in.bind(owner, name, null, bound, Binding.Kind.ASSIGNMENT, last(place, name));
            }
            case Expr.Index(Expr owner, Expr.Text key, Span _) when key.literal() != null -> {
                keep(owner, in);
                in.bind(owner, key.literal(), null, bound, Binding.Kind.ASSIGNMENT, key.span());
            }
            case null -> {}
            default -> in.root(target);
        }
    }

    private static Span last(Span member, String name) {
        int from = Math.max(1, member.endColumn() - name.length());
        return new Span(member.endLine(), from, member.endLine(), member.endColumn());
    }

    /** An owner is evaluated as well; one that is a plain path says nothing. */
    private static void keep(Expr owner, Facts in) {
        Expr inner = owner;
        while (inner instanceof Expr.Member member) {
            inner = member.object();
        }
        if (!(inner instanceof Expr.Ref || inner instanceof Expr.Self)) {
            in.root(owner);
        }
    }

    private void forEach(Node node, Facts in) {
        Node iterable = Lowering.after(node, "in");
        Expr value = all.expressions.value(iterable, in);
        Expr element = value == null ? null : new Expr.Element(value, value.span());
        in.root(element);
        Node several = node.first("multi_variable_declaration");
        Node variable = node.first("variable_declaration");
        if (several != null) {
            takeApart(several, element, Binding.Kind.LOOP, in);
        } else if (variable != null) {
            variable(variable, element, Binding.Kind.LOOP, List.of(), in);
        }
        node.named("control_structure_body").forEach(body -> lower(body, in));
    }

    private void loop(Node node, Facts in) {
        for (Node child : Lowering.parts(node)) {
            if (child.is("control_structure_body")) {
                lower(child, in);
            } else {
                in.root(all.expressions.value(child, in));
            }
        }
    }

    static @Nullable Node condition(Node node) {
        for (Node part : Lowering.parts(node)) {
            if (!part.is("control_structure_body")) {
                return part;
            }
        }
        return null;
    }

    /** What a {@code when} looks at, bound to its name if it is given one. */
    @Nullable Expr subject(Node when, Facts in) {
        Node subject = when.first("when_subject");
        if (subject == null) {
            return null;
        }
        Node variable = subject.first("variable_declaration");
        if (variable == null) {
            List<Node> parts = Lowering.parts(subject);
            return parts.isEmpty() ? null : all.expressions.value(parts.getFirst(), in);
        }
        Expr value = all.expressions.value(Lowering.after(subject, "="), in);
        variable(variable, value, Binding.Kind.ASSIGNMENT, List.of(), in);
        return value;
    }

    void conditions(Node entry, Facts in) {
        for (Node condition : entry.named("when_condition")) {
            for (Node part : Lowering.parts(condition)) {
                if (part.is("type_test")) {
                    continue;
                }
                Node tested = part.is("range_test") ? part.lastNamed() : part;
                Expr value = all.expressions.value(tested, in);
                if (!(value instanceof Expr.Ref)) {
                    in.root(value);
                }
            }
        }
    }

    void caught(Node block, Facts in) {
        Node name = block.first("simple_identifier");
        if (name != null) {
            TypeRef type = TypeNames.reference(TypeNames.in(block));
            in.bind(null, all.name(name), type, null, Binding.Kind.CATCH, name.span());
        }
    }

    /** Lowers a block whose last statement is its value; null if it has none. */
    @Nullable Expr value(@Nullable Node block, Facts in) {
        if (block == null) {
            return null;
        }
        Node last = null;
        for (Node child : block.children()) {
            if (child.isNamed() || child.is("null")) {
                if (last != null) {
                    statement(last, in);
                }
                last = child;
            }
        }
        if (last == null) {
            return null;
        }
        if (last.is("statements")) {
            return value(last, in);
        }
        if (isExpression(last)) {
            return all.expressions.value(last, in);
        }
        statement(last, in);
        return null;
    }

    private static boolean isExpression(Node node) {
        return !node.is(
                        "class_declaration",
                        "object_declaration",
                        "function_declaration",
                        "property_declaration",
                        "type_alias",
                        "assignment",
                        "for_statement",
                        "while_statement",
                        "do_while_statement",
                        "getter",
                        "setter",
                        "label")
                && !node.isError();
    }
}
