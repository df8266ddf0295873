package dev.unmoor.syntax.kotlin;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lowers expressions. What an expression binds on its way and what it evaluates without passing on
 * goes to the scope around it.
 */
final class Expressions {

    private static final String IMPLICIT_PARAMETER = "it";

    private final Lowering all;
    private final Strings strings;

    /** For each lambda around the code being lowered, whether {@code it} is spoken of. */
    private final Deque<boolean[]> implicit = new ArrayDeque<>();

    Expressions(Lowering all) {
        this.all = all;
        this.strings = new Strings(all);
    }

    /** The value of a node; null where it gives none: a jump, a missing node. */
    @Nullable Expr value(@Nullable Node node, Facts in) {
        if (node == null) {
            return null;
        }
        return switch (node.type()) {
            case "jump_expression" -> {
                jump(node, in);
                yield null;
            }
            case "if_expression" -> branches(node, in);
            case "when_expression" -> when(node, in);
            case "try_expression" -> attempt(node, in);
            case "elvis_expression" -> elvis(node, in);
            case "parenthesized_expression", "interpolated_expression" -> value(inner(node), in);
            default -> lower(node, in);
        };
    }

    private Expr lower(Node node, Facts in) {
        Span span = node.span();
        return switch (node.type()) {
            case "simple_identifier", "interpolated_identifier" -> name(node);
            case "this_expression" -> new Expr.Self(false, span);
            case "super_expression" -> new Expr.Self(true, span);
            case "call_expression" -> call(node, in);
            case "navigation_expression", "indexing_expression" -> {
                Expr from = null;
                for (Node step : node.children()) {
                    from = step(from, step, in);
                }
                yield from == null ? new Expr.Opaque(List.of(), span) : from;
            }
            case "string_literal", "line_string_literal", "multi_line_string_literal" ->
                    strings.literal(node, in);
            case "character_literal" -> strings.character(node);
            case "integer_literal",
                    "long_literal",
                    "hex_literal",
                    "bin_literal",
                    "real_literal",
                    "unsigned_literal",
                    "boolean_literal",
                    "null" ->
                    new Expr.Scalar(all.text(node), span);
            case "additive_expression" -> sum(node, in);
            case "infix_expression" -> infix(node, in);
            case "as_expression" -> first(node, in);
            case "prefix_expression" -> prefix(node, in);
            case "postfix_expression" ->
                    node.has("!!") ? first(node, in) : new Expr.Opaque(parts(node, in), span);
            case "disjunction_expression" -> disjunction(node, in);
            case "lambda_literal", "annotated_lambda" -> lambda(node);
            case "anonymous_function" -> all.declarations.anonymous(node);
            case "object_literal" -> all.declarations.object(node, in);
            case "callable_reference" -> reference(node, in);
            case "collection_literal" -> new Expr.ListOf(parts(node, in), span);
            case "spread_expression" -> new Expr.Spread(first(node, in), span);
            default -> new Expr.Opaque(parts(node, in), span);
        };
    }

    private static @Nullable Node inner(Node node) {
        List<Node> parts = Lowering.parts(node);
        return parts.isEmpty() ? null : parts.getFirst();
    }

    private Expr first(Node node, Facts in) {
        Expr value = value(inner(node), in);
        return value == null ? new Expr.Opaque(List.of(), node.span()) : value;
    }

    private List<Expr> parts(Node node, Facts in) {
        List<Expr> parts = new ArrayList<>();
        for (Node part : Lowering.parts(node)) {
            Expr value = value(part, in);
            if (value != null) {
                parts.add(value);
            }
        }
        return parts;
    }

    private Expr name(Node node) {
        String name = all.name(node);
        if (name.equals(IMPLICIT_PARAMETER) && !implicit.isEmpty()) {
            implicit.element()[0] = true;
        }
        return new Expr.Ref(name, node.span());
    }

    /** A step of a path: the start, a member, an element. */
    @Nullable Expr step(@Nullable Expr from, Node step, Facts in) {
        if (from == null) {
            return step.isNamed() ? value(step, in) : null;
        }
        Span span = from.span().to(step.span());
        return switch (step.type()) {
            case "navigation_suffix" -> {
                Node name = step.lastNamed();
                if (name == null) {
                    yield step.has("class") ? new Expr.Member(from, "class", span) : from;
                }
                yield name.is("simple_identifier")
                        ? member(from, all.name(name), span)
                        : new Expr.Call(from, List.of(Expr.Arg.of(first(step, in))), span);
            }
            case "indexing_suffix" -> {
                List<Expr> keys = parts(step, in);
                boolean one = keys.size() == 1;
                Expr key = one ? keys.getFirst() : new Expr.ListOf(keys, step.span());
                yield new Expr.Index(from, key, span);
            }
            default -> from;
        };
    }

    private Expr member(Expr from, String name, Span span) {
        boolean outer =
                from instanceof Expr.Self(boolean parent, Span place)
                        && !parent
                        && place.endColumn() - place.column() > "this".length();
        if (outer) {
            return new Expr.Ref(name, span); // this@Outer.x is found by looking outward
        }
        boolean javaClass =
                name.equals("java")
                        && from instanceof Expr.Member(Expr _, String last, Span _)
                        && last.equals("class");
        return javaClass ? from : new Expr.Member(from, name, span);
    }

    private Expr call(Node node, Facts in) {
        Span span = node.span();
        Node target = node.children().getFirst();
        Node suffix = node.first("call_suffix");
        List<Expr.Arg> arguments = new ArrayList<>();
        // f(x) { } is one call in the language and two in the grammar
        if (suffix != null && !suffix.has("value_arguments") && target.is("call_expression")) {
            Node inner = target.first("call_suffix");
            if (inner != null && inner.has("value_arguments") && !inner.has("annotated_lambda")) {
                arguments.addAll(arguments(inner.first("value_arguments"), in));
                target = target.children().getFirst();
            }
        }
        Expr callee = value(target, in);
        if (suffix != null) {
            arguments.addAll(arguments(suffix.first("value_arguments"), in));
            for (Node block : suffix.named("annotated_lambda", "lambda_literal")) {
                arguments.add(Expr.Arg.of(lambda(block)));
            }
        }
        if (arguments.isEmpty() && suffix != null) {
            // get<T>() is asked for T, and for nothing else
            for (Node list : suffix.named("type_arguments")) {
                for (Node type : list.named()) {
                    TypeRef asked = TypeNames.reference(type);
                    if (asked != null) {
                        arguments.add(Expr.Arg.of(new Expr.Ref(asked.name(), asked.span())));
                    }
                }
            }
        }
        if (callee == null) {
            return new Expr.Opaque(arguments.stream().map(Expr.Arg::value).toList(), span);
        }
        Expr known = Builtins.call(callee, arguments, span);
        return known == null ? new Expr.Call(callee, arguments, span) : known;
    }

    /** The arguments in a list; none if there is no list. */
    List<Expr.Arg> arguments(@Nullable Node list, Facts in) {
        List<Expr.Arg> arguments = new ArrayList<>();
        if (list == null) {
            return arguments;
        }
        for (Node argument : list.named("value_argument")) {
            List<Node> parts = Lowering.parts(argument);
            if (parts.isEmpty()) {
                continue;
            }
            String name = argument.has("=") ? all.name(parts.getFirst()) : null;
            Node last = parts.getLast();
            boolean spread = last.is("spread_expression") || argument.has("*");
            Expr value = last.is("spread_expression") ? first(last, in) : value(last, in);
            if (value != null) {
                arguments.add(new Expr.Arg(name, value, spread));
            }
        }
        return arguments;
    }

    private Expr sum(Node node, Facts in) {
        List<Node> parts = Lowering.parts(node);
        if (!node.has("+") || parts.size() != 2) {
            return new Expr.Opaque(parts(node, in), node.span());
        }
        Expr left = value(parts.getFirst(), in);
        Expr right = value(parts.getLast(), in);
        if (left == null || right == null) {
            return left == null ? Objects.requireNonNullElse(right, none(node)) : left;
        }
        return Texts.plus(left, right, node.span());
    }

    private static Expr none(Node node) {
        return new Expr.Opaque(List.of(), node.span());
    }

    private Expr infix(Node node, Facts in) {
        List<Node> parts = Lowering.parts(node);
        if (parts.size() != 3 || !parts.get(1).is("simple_identifier")) {
            return new Expr.Opaque(parts(node, in), node.span());
        }
        Expr left = value(parts.getFirst(), in);
        Expr right = value(parts.getLast(), in);
        if (left == null || right == null) {
            return left == null ? Objects.requireNonNullElse(right, none(node)) : left;
        }
        Span callee = left.span().to(parts.get(1).span());
        Expr function = new Expr.Member(left, all.name(parts.get(1)), callee);
        return new Expr.Call(function, List.of(Expr.Arg.of(right)), node.span());
    }

    private Expr prefix(Node node, Facts in) {
        Expr value = first(node, in);
        Node operator = node.children().getFirst();
        if (operator.is("annotation", "label", "+")) {
            return value;
        }
        if (operator.is("-") && value instanceof Expr.Scalar(String text, Span _)) {
            return new Expr.Scalar("-" + text, node.span());
        }
        return new Expr.Opaque(List.of(value), node.span());
    }

    /** An {@code or}, or an assignment that the grammar could not read as such. */
    private Expr disjunction(Node node, Facts in) {
        Node left = node;
        while (left.is("disjunction_expression") && !left.children().isEmpty()) {
            Node operator = left.first("||");
            if (operator != null && Amendments.isAssignment(all.text(operator))) {
                Expr target = value(left.children().getFirst(), in);
                List<Expr> values = new ArrayList<>();
                for (Node part : Lowering.parts(node)) {
                    if (part.start() > operator.start()) {
                        Expr value = value(part, in);
                        if (value != null) {
                            values.add(value);
                        }
                    }
                }
                Expr assigned =
                        values.size() == 1
                                ? values.getFirst()
                                : new Expr.Opaque(values, node.span());
                all.statements.bind(target, "=", assigned, node.span(), in);
                return assigned;
            }
            left = left.children().getFirst();
        }
        return new Expr.Opaque(parts(node, in), node.span());
    }

    private Expr reference(Node node, Facts in) {
        Node type = TypeNames.in(node);
        Node name = node.lastNamed();
        String member = node.has("class") ? "class" : name == null ? "" : all.name(name);
        if (type == null) {
            List<Node> parts = Lowering.parts(node);
            if (parts.size() == 2) {
                return new Expr.Member(lower(parts.getFirst(), in), member, node.span());
            }
            return new Expr.Ref(member, node.span());
        }
        Expr owner = TypeNames.expression(type);
        return owner == null ? none(node) : new Expr.Member(owner, member, node.span());
    }

    private void jump(Node node, Facts in) {
        Expr value = value(inner(node), in);
        if (value != null && all.text(node).startsWith("return")) {
            in.returned(value);
        } else {
            in.root(value);
        }
    }

    private @Nullable Expr branches(Node node, Facts in) {
        in.root(value(Statements.condition(node), in));
        List<Expr> options = new ArrayList<>();
        for (Node body : node.named("control_structure_body")) {
            option(all.statements.value(body, in), options);
        }
        return choice(options, node);
    }

    private @Nullable Expr when(Node node, Facts in) {
        in.root(all.statements.subject(node, in));
        List<Expr> options = new ArrayList<>();
        for (Node entry : node.named("when_entry")) {
            all.statements.conditions(entry, in);
            for (Node body : entry.named("control_structure_body")) {
                option(all.statements.value(body, in), options);
            }
        }
        return choice(options, node);
    }

    private @Nullable Expr attempt(Node node, Facts in) {
        List<Expr> options = new ArrayList<>();
        option(all.statements.value(node.first("statements"), in), options);
        for (Node block : node.named("catch_block")) {
            all.statements.caught(block, in);
            option(all.statements.value(block.first("statements"), in), options);
        }
        for (Node block : node.named("finally_block")) {
            all.statements.lower(block, in);
        }
        return choice(options, node);
    }

    private @Nullable Expr elvis(Node node, Facts in) {
        List<Expr> options = new ArrayList<>();
        for (Node part : Lowering.parts(node)) {
            option(value(part, in), options);
        }
        return choice(options, node);
    }

    private static void option(@Nullable Expr value, List<Expr> options) {
        if (value != null) {
            options.add(value);
        }
    }

    private static @Nullable Expr choice(List<Expr> options, Node node) {
        return switch (options.size()) {
            case 0 -> null;
            case 1 -> options.getFirst();
            default -> new Expr.Choice(options, node.span());
        };
    }

    /** The block of {@code lazy { … }}. */
    @Nullable Node lazyBlock(Node call) {
        Node target = call.children().isEmpty() ? null : call.children().getFirst();
        Node suffix = call.first("call_suffix");
        if (!call.is("call_expression") || target == null || suffix == null) {
            return null;
        }
        Node callee = target.is("call_expression") ? target.children().getFirst() : target;
        Node block = suffix.first("annotated_lambda");
        boolean lazy = callee.is("simple_identifier") && all.name(callee).equals("lazy");
        return lazy && block != null ? block.first("lambda_literal") : null;
    }

    /** A lambda returns its last statement; without parameters it has {@code it}. */
    private Expr lambda(Node node) {
        Node literal = node.is("annotated_lambda") ? node.first("lambda_literal") : node;
        if (literal == null) {
            return none(node);
        }
        Facts body = new Facts();
        List<Param> params = new ArrayList<>();
        Node declared = literal.first("lambda_parameters");
        if (declared != null) {
            for (Node each : declared.named("variable_declaration", "multi_variable_declaration")) {
                params.add(parameter(each, body));
            }
        }
        boolean[] spoken = {false};
        implicit.push(spoken);
        Expr last = all.statements.value(literal.first("statements"), body);
        implicit.pop();
        body.returned(last);
        if (declared == null && !literal.has("->") && spoken[0]) {
            params.add(
                    new Param(
                            IMPLICIT_PARAMETER,
                            null,
                            null,
                            false,
                            false,
                            List.of(),
                            literal.span()));
        } else if (spoken[0] && !implicit.isEmpty()) {
            implicit.element()[0] = true; // it is an outer lambda's
        }
        FunctionFact function =
                new FunctionFact(
                        "",
                        FunctionFact.Kind.LAMBDA,
                        null,
                        params,
                        null,
                        List.of(),
                        body.scope(),
                        body.returns(),
                        literal.span());
        return new Expr.Fn(function, literal.span());
    }

    private Param parameter(Node node, Facts body) {
        Node name = node.first("simple_identifier");
        if (name == null) {
            Expr whole = new Expr.Ref("", node.span());
            all.statements.takeApart(node, whole, Binding.Kind.ASSIGNMENT, body);
            return new Param("", null, null, false, false, List.of(), node.span());
        }
        TypeRef type = TypeNames.reference(TypeNames.in(node));
        return new Param(all.name(name), type, null, false, false, List.of(), name.span());
    }
}
