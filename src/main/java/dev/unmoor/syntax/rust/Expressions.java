package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions; what they bind or evaluate on the way goes into the scope around them. */
final class Expressions {

    private final Frame frame;

    Expressions(Frame frame) {
        this.frame = frame;
    }

    /** Lowers an expression. */
    Expr lower(Node node) {
        return switch (node.type()) {
            case "identifier", "type_identifier", "field_identifier", "metavariable", "crate" ->
                    name(node);
            case "shorthand_field_initializer" -> part(node, node.firstNamed());
            case "self" -> new Expr.Self(false, node.span());
            case "super" -> new Expr.Ref("super", node.span());
            case "primitive_type" -> new Expr.Ref(node.text(), node.span());
            case "string_literal", "raw_string_literal" ->
                    Texts.plain(Strings.value(node), node.span());
            case "integer_literal", "float_literal", "boolean_literal", "char_literal" ->
                    new Expr.Scalar(node.text(), node.span());
            case "scoped_identifier", "scoped_type_identifier" -> path(node);
            case "generic_type", "generic_type_with_turbofish" -> part(node, node.child("type"));
            case "generic_function" -> part(node, node.child("function"));
            case "bracketed_type", "qualified_type" -> part(node, node.firstNamed());
            case "field_expression" -> {
                Node field = node.child("field");
                Expr object = part(node, node.child("value"));
                yield field == null ? object : new Expr.Member(object, field.text(), node.span());
            }
            case "index_expression" ->
                    new Expr.Index(
                            part(node, node.firstNamed()),
                            part(node, node.lastNamed()),
                            node.span());
            case "call_expression" -> Calls.lower(node, this);
            case "struct_expression" -> struct(node);
            case "macro_invocation" -> new Macros(frame).lower(node);
            case "await_expression", "try_expression", "parenthesized_expression" ->
                    part(node, node.firstNamed());
            case "reference_expression", "type_cast_expression" -> part(node, node.child("value"));
            case "unary_expression" -> unary(node);
            case "binary_expression" -> binary(node);
            case "assignment_expression" -> assignment(node);
            case "compound_assignment_expr" -> compound(node);
            case "closure_expression" ->
                    new Expr.Fn(
                            new Functions(frame)
                                    .of(node, "", FunctionFact.Kind.LAMBDA, List.of(), null),
                            node.span());
            case "array_expression" -> array(node);
            case "tuple_expression" -> new Expr.ListOf(all(node.named()), node.span());
            case "unit_expression", "continue_expression" -> Blocks.nothing(node);
            case "block" -> new Blocks(frame).value(node);
            case "async_block", "unsafe_block", "const_block", "try_block", "gen_block" -> {
                Node block = node.first("block");
                yield block == null ? Blocks.nothing(node) : new Blocks(frame).value(block);
            }
            case "if_expression" -> conditional(node);
            case "else_clause" -> part(node, node.firstNamed());
            case "match_expression" -> match(node);
            case "let_condition" -> letCondition(node);
            case "for_expression" -> loop(node);
            case "while_expression", "loop_expression" -> {
                Node condition = node.child("condition");
                Node body = node.child("body");
                if (condition != null) {
                    root(lower(condition));
                }
                if (body != null) {
                    root(lower(body));
                }
                yield Blocks.nothing(node);
            }
            case "return_expression" -> {
                Node value = node.firstNamed();
                if (value != null) {
                    frame.facts().returned(lower(value));
                }
                yield Blocks.nothing(node);
            }
            case "break_expression", "yield_expression" -> {
                for (Node value : node.named()) {
                    if (!value.is("label")) {
                        root(lower(value));
                    }
                }
                yield Blocks.nothing(node);
            }
            default -> new Expr.Opaque(all(parts(node)), node.span());
        };
    }

    /** Lowers a part of a node; broken text may lack it. */
    Expr part(Node whole, @Nullable Node part) {
        return part == null ? Blocks.nothing(whole) : lower(part);
    }

    /** Lowers a list of expressions. */
    List<Expr> all(List<Node> nodes) {
        return nodes.stream().map(this::lower).toList();
    }

    /** Keeps an expression, unless there is nothing in it. */
    void root(Expr expr) {
        new Blocks(frame).root(expr);
    }

    private static List<Node> parts(Node node) {
        return node.named().stream()
                .filter(part -> !part.children().isEmpty() || part.is("identifier"))
                .filter(part -> !part.is("type_arguments", "lifetime", "label"))
                .toList();
    }

    private Expr name(Node node) {
        String self = frame.self();
        return new Expr.Ref(
                self != null && node.text().equals("Self") ? self : node.text(), node.span());
    }

    private Expr path(Node node) {
        Node path = node.child("path");
        Node name = node.child("name");
        if (path == null || name == null) {
            return new Expr.Ref(name == null ? node.text() : name.text(), node.span());
        }
        // in a path self is the module
        Expr object = path.is("self") ? new Expr.Ref("self", path.span()) : lower(path);
        return new Expr.Member(object, name.text(), node.span());
    }

    private Expr struct(Node node) {
        List<Expr.Arg> args = new ArrayList<>();
        Node body = node.child("body");
        for (Node each : body == null ? List.<Node>of() : body.named()) {
            switch (each.type()) {
                case "field_initializer" -> {
                    Node field = each.child("field");
                    args.add(
                            new Expr.Arg(
                                    field == null ? null : field.text(),
                                    part(each, each.child("value")),
                                    false));
                }
                case "shorthand_field_initializer" ->
                        args.add(Expr.Arg.named(each.text(), lower(each)));
                case "base_field_initializer" ->
                        args.add(new Expr.Arg(null, part(each, each.firstNamed()), true));
                default -> {}
            }
        }
        return new Expr.New(part(node, node.child("name")), args, null, node.span());
    }

    private Expr array(Node node) {
        Node length = node.child("length");
        List<Node> items = node.named();
        return new Expr.ListOf(
                all(items.stream().filter(item -> !item.equals(length)).toList()), node.span());
    }

    private Expr unary(Node node) {
        Expr operand = part(node, node.firstNamed());
        if (node.has("*")) {
            return operand;
        }
        return node.has("-") && operand instanceof Expr.Scalar scalar
                ? new Expr.Scalar("-" + scalar.text(), node.span())
                : new Expr.Opaque(List.of(operand), node.span());
    }

    private Expr binary(Node node) {
        Node operator = node.child("operator");
        Expr left = part(node, node.child("left"));
        Expr right = part(node, node.child("right"));
        return operator != null && operator.is("+")
                ? Texts.plus(left, right, node.span())
                : new Expr.Opaque(List.of(left, right), node.span());
    }

    private Expr assignment(Node node) {
        Node left = node.child("left");
        Expr value = part(node, node.child("right"));
        if (left != null && !left.text().equals("_")) {
            if (left.is("tuple_expression")) {
                int index = 0;
                for (Node each : left.named()) {
                    Expr position = new Expr.Scalar(Integer.toString(index++), each.span());
                    assign(each, new Expr.Index(value, position, each.span()));
                }
            } else {
                assign(left, value);
            }
        }
        return value;
    }

    private void assign(Node target, Expr value) {
        frame.facts().assign(lower(target), null, value, Binding.Kind.ASSIGNMENT);
    }

    private Expr compound(Node node) {
        Node left = node.child("left");
        Node operator = node.child("operator");
        Expr before = part(node, left);
        Expr operand = part(node, node.child("right"));
        if (left == null || operator == null || !operator.is("+=")) {
            return new Expr.Opaque(List.of(before, operand), node.span());
        }
        Expr sum = Texts.plus(before, operand, node.span());
        if (!(sum instanceof Expr.Opaque)) {
            assign(left, sum);
        }
        return sum;
    }

    // ---- control

    /** One of several values; those that are nothing, or leave the function, are none. */
    static Expr choice(List<Expr> values, Node node) {
        List<Expr> options = values.stream().filter(value -> !Blocks.isNothing(value)).toList();
        return switch (options.size()) {
            case 0 -> Blocks.nothing(node);
            case 1 -> options.getFirst();
            default -> new Expr.Choice(options, node.span());
        };
    }

    private Expr conditional(Node node) {
        Node condition = node.child("condition");
        if (condition != null) {
            root(lower(condition));
        }
        Expr then = part(node, node.child("consequence"));
        Expr otherwise = part(node, node.child("alternative"));
        return choice(List.of(then, otherwise), node);
    }

    private Expr match(Node node) {
        Expr value = part(node, node.child("value"));
        root(value);
        List<Expr> results = new ArrayList<>();
        Node body = node.child("body");
        for (Node arm :
                body == null ? List.<Node>of() : body.named("match_arm", "last_match_arm")) {
            Node pattern = arm.child("pattern");
            if (pattern != null) {
                new Patterns(frame).bind(pattern, null, value, Binding.Kind.ASSIGNMENT);
            }
            results.add(part(arm, arm.child("value")));
        }
        return choice(results, node);
    }

    private Expr letCondition(Node node) {
        Expr value = part(node, node.child("value"));
        Node pattern = node.child("pattern");
        if (pattern != null) {
            new Patterns(frame).bind(pattern, null, value, Binding.Kind.ASSIGNMENT);
        }
        return value;
    }

    private Expr loop(Node node) {
        Node iterated = node.child("value");
        Node pattern = node.child("pattern");
        Node body = node.child("body");
        if (iterated != null) {
            Expr whole = lower(iterated);
            root(whole);
            if (pattern != null) {
                Expr element = new Expr.Element(whole, iterated.span());
                new Patterns(frame).bind(pattern, null, element, Binding.Kind.LOOP);
            }
        }
        if (body != null) {
            root(lower(body));
        }
        return Blocks.nothing(node);
    }

    /** The scope that is lowered into. */
    Frame frame() {
        return frame;
    }
}
