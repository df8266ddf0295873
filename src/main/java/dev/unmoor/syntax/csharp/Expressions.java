package dev.unmoor.syntax.csharp;

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
    private final Patterns patterns;
    private final Creations creations;

    Expressions(Frame frame) {
        this.frame = frame;
        this.patterns = new Patterns(frame, this);
        this.creations = new Creations(this);
    }

    /** Lowers an expression. */
    Expr lower(Node node) {
        return lower(node, null);
    }

    /**
     * Lowers an expression.
     *
     * @param type the type that is expected, for {@code new()} and {@code { … }}
     */
    Expr lower(Node node, @Nullable Node type) {
        return switch (node.type()) {
            case "identifier" ->
                    node.text().equals(frame.self())
                            ? new Expr.Self(false, node.span())
                            : TypeNames.expr(node);
            case "generic_name",
                    "qualified_name",
                    "alias_qualified_name",
                    "predefined_type",
                    "nullable_type",
                    "array_type" ->
                    TypeNames.expr(node);
            case "this", "base" -> new Expr.Self(node.is("base"), node.span());
            case "string_literal", "verbatim_string_literal", "raw_string_literal" ->
                    Strings.literal(node);
            case "interpolated_string_expression" -> Strings.interpolated(node, this::lower);
            case "integer_literal",
                    "real_literal",
                    "boolean_literal",
                    "null_literal",
                    "character_literal" ->
                    new Expr.Scalar(node.text(), node.span());
            case "member_access_expression" -> member(node);
            case "member_binding_expression" -> part(node, node.child("name"));
            case "element_access_expression" ->
                    new Expr.Index(
                            part(node, node.child("expression")),
                            subscript(node.child("subscript"), node),
                            node.span());
            case "conditional_access_expression" -> conditionalAccess(node);
            case "invocation_expression" -> invocation(node);
            case "object_creation_expression",
                    "implicit_object_creation_expression",
                    "anonymous_object_creation_expression",
                    "array_creation_expression",
                    "implicit_array_creation_expression",
                    "initializer_expression",
                    "element_binding_expression",
                    "collection_expression",
                    "with_expression" ->
                    creations.of(node, type);
            case "await_expression",
                    "parenthesized_expression",
                    "checked_expression",
                    "ref_expression" ->
                    operand(node, type);
            case "cast_expression" -> part(node, node.child("value"));
            case "as_expression" -> part(node, node.child("left"));
            case "range_expression" -> new Expr.Opaque(all(node.named()), node.span());
            case "conditional_expression" -> {
                frame.facts().root(part(node, node.child("condition")));
                yield new Expr.Choice(
                        List.of(
                                part(node, node.child("consequence"), type),
                                part(node, node.child("alternative"), type)),
                        node.span());
            }
            case "switch_expression" -> patterns.switchExpression(node, type);
            case "is_pattern_expression" -> patterns.is(node);
            case "binary_expression" -> binary(node, type);
            case "prefix_unary_expression" -> prefix(node);
            case "postfix_unary_expression" ->
                    node.has("!")
                            ? operand(node, type)
                            : new Expr.Opaque(all(node.named()), node.span());
            case "assignment_expression" -> assignment(node);
            case "lambda_expression", "anonymous_method_expression" -> lambda(node);
            case "tuple_expression" -> new Expr.ListOf(values(node.named("argument")), node.span());
            case "declaration_expression" -> {
                Node name = node.child("name");
                if (name != null) {
                    frame.facts()
                            .bind(
                                    null,
                                    name.text(),
                                    TypeNames.of(node.child("type")),
                                    null,
                                    Binding.Kind.ASSIGNMENT,
                                    name.span());
                }
                yield new Expr.Opaque(List.of(), node.span());
            }
            case "typeof_expression" -> {
                Node named = node.child("type");
                yield new Expr.Opaque(
                        named == null ? List.of() : List.of(TypeNames.expr(named)), node.span());
            }
            default -> new Expr.Opaque(all(parts(node)), node.span());
        };
    }

    /** Lowers a part of a node; broken text may lack it. */
    Expr part(Node whole, @Nullable Node part) {
        return part(whole, part, null);
    }

    Expr part(Node whole, @Nullable Node part, @Nullable Node type) {
        return part == null ? new Expr.Opaque(List.of(), whole.span()) : lower(part, type);
    }

    /** Lowers the one expression in a node. */
    Expr operand(Node node, @Nullable Node type) {
        return part(node, operandOf(node), type);
    }

    /** The first expression in a node; {@code this} and {@code base} are keywords. */
    static @Nullable Node operandOf(Node node) {
        for (Node child : node.children()) {
            if (child.isNamed() || child.is("this", "base")) {
                return child;
            }
        }
        return null;
    }

    private static List<Node> parts(Node node) {
        return node.named().stream()
                .filter(part -> !part.children().isEmpty() || part.is("identifier"))
                .filter(part -> !part.is("type_argument_list", "modifier"))
                .toList();
    }

    private List<Expr> all(List<Node> nodes) {
        return nodes.stream().map(this::lower).toList();
    }

    private List<Expr> values(List<Node> arguments) {
        return arguments.stream().map(each -> part(each, value(each))).toList();
    }

    // ---- members and calls

    private Expr member(Node node) {
        Expr object = part(node, node.child("expression"));
        Node name = node.child("name");
        return name == null ? object : new Expr.Member(object, TypeNames.dotted(name), node.span());
    }

    private Expr subscript(@Nullable Node list, Node node) {
        Node argument = list == null ? null : list.firstNamed();
        return part(node, argument == null ? null : value(argument));
    }

    /** {@code a?.b}, {@code a?[b]}. */
    private Expr conditionalAccess(Node node) {
        Expr object = part(node, node.child("condition"));
        Node accessed = node.lastNamed();
        if (accessed == null) {
            return object;
        }
        Node name = accessed.child("name");
        if (accessed.is("member_binding_expression") && name != null) {
            return new Expr.Member(object, TypeNames.dotted(name), node.span());
        }
        if (accessed.is("element_binding_expression")) {
            return new Expr.Index(object, subscript(accessed, node), node.span());
        }
        return new Expr.Opaque(List.of(object, lower(accessed)), node.span());
    }

    private Expr invocation(Node node) {
        Node function = node.child("function");
        List<Expr.Arg> args = args(node.child("arguments"));
        if (args.isEmpty()) {
            args = typeArgs(function);
        }
        Expr callee = part(node, function);
        if (callee instanceof Expr.Ref ref && ref.name().equals("nameof") && args.size() == 1) {
            return nameOf(args.getFirst().value(), node);
        }
        if (callee instanceof Expr.Member member && member.name().equals("TryGetValue")) {
            tried(member, args, node);
        }
        boolean format =
                callee instanceof Expr.Member member
                        && member.name().equals("Format")
                        && member.object() instanceof Expr.Ref ref
                        && ref.name().equalsIgnoreCase("string");
        Expr text = format ? Strings.formatted(args, node.span()) : null;
        return text == null ? new Expr.Call(callee, args, node.span()) : text;
    }

    /** {@code map.TryGetValue(key, out var value)} puts what is under the key into the variable. */
    private void tried(Expr.Member callee, List<Expr.Arg> args, Node node) {
        Node list = node.child("arguments");
        Node last = list == null ? null : list.lastNamed();
        Node target = last == null ? null : value(last);
        if (args.size() == 2 && target != null && target.is("declaration_expression")) {
            assign(target, new Expr.Index(callee.object(), args.getFirst().value(), node.span()));
        }
    }

    /** {@code services.Get<T>()} is asked for T, and for nothing else. */
    private static List<Expr.Arg> typeArgs(@Nullable Node function) {
        Node name = function == null ? null : function.child("name");
        Node called = name == null ? function : name;
        Node list = called == null ? null : called.first("type_argument_list");
        List<Expr.Arg> args = new ArrayList<>();
        for (Node type : list == null ? List.<Node>of() : list.named()) {
            args.add(Expr.Arg.of(TypeNames.expr(type)));
        }
        return args;
    }

    private static Expr nameOf(Expr named, Node node) {
        return switch (named) {
            case Expr.Ref ref -> Texts.plain(ref.name(), node.span());
            case Expr.Member member -> Texts.plain(member.name(), node.span());
            default -> new Expr.Opaque(List.of(named), node.span());
        };
    }

    /** Arguments; a name before a colon names one. */
    List<Expr.Arg> args(@Nullable Node list) {
        List<Expr.Arg> args = new ArrayList<>();
        for (Node each : list == null ? List.<Node>of() : list.named()) {
            Node name = each.has(":") ? each.child("name") : null;
            args.add(
                    new Expr.Arg(
                            name == null ? null : name.text(), part(each, value(each)), false));
        }
        return args;
    }

    /** The value of an argument, after its name and its {@code ref} or {@code out}. */
    static @Nullable Node value(Node argument) {
        Node last = null;
        for (Node child : argument.children()) {
            if (child.isNamed() || child.is("this", "base")) {
                last = child;
            }
        }
        return last;
    }

    // ---- operators

    private Expr binary(Node node, @Nullable Node type) {
        Node operator = node.child("operator");
        Expr left = part(node, node.child("left"), type);
        Expr right = part(node, node.child("right"), type);
        return switch (operator == null ? "" : operator.type()) {
            case "??", "||", "&&" -> new Expr.Choice(List.of(left, right), node.span());
            case "+" -> Texts.plus(left, right, node.span());
            default -> new Expr.Opaque(List.of(left, right), node.span());
        };
    }

    private Expr prefix(Node node) {
        Expr operand = operand(node, null);
        return node.has("-") && operand instanceof Expr.Scalar scalar
                ? new Expr.Scalar("-" + scalar.text(), node.span())
                : new Expr.Opaque(List.of(operand), node.span());
    }

    private Expr assignment(Node node) {
        Node left = node.child("left");
        Node operator = node.child("operator");
        String sign = operator == null ? "=" : operator.text();
        Expr value = part(node, node.child("right"));
        if (left == null) {
            return value;
        }
        return switch (sign) {
            case "=" -> {
                assign(left, value);
                yield value;
            }
            case "??=" -> {
                assign(left, value);
                yield new Expr.Choice(List.of(lower(left), value), node.span());
            }
            case "+=" -> {
                Expr sum = Texts.plus(lower(left), value, node.span());
                if (!(sum instanceof Expr.Opaque)) {
                    assign(left, sum);
                }
                yield sum;
            }
            default -> new Expr.Opaque(List.of(lower(left), value), node.span());
        };
    }

    /** Binds what stands on the left; a tuple is taken apart. */
    void assign(Node target, Expr value) {
        switch (target.type()) {
            case "tuple_expression", "tuple_pattern", "parenthesized_variable_designation" -> {
                int index = 0;
                for (Node each : target.named()) {
                    Node part = each.is("argument") ? value(each) : each;
                    if (part != null) {
                        assign(part, item(value, index, each));
                    }
                    index++;
                }
            }
            case "declaration_expression" -> {
                Node name = target.child("name");
                if (name != null) {
                    frame.facts()
                            .bind(
                                    null,
                                    name.text(),
                                    TypeNames.of(target.child("type")),
                                    value,
                                    Binding.Kind.ASSIGNMENT,
                                    name.span());
                }
            }
            case "discard" -> {}
            default -> {
                if (!target.text().equals("_")) {
                    frame.facts().assign(lower(target), null, value, Binding.Kind.ASSIGNMENT);
                }
            }
        }
    }

    private static Expr item(Expr value, int index, Node target) {
        if (value instanceof Expr.ListOf list && index < list.items().size()) {
            return list.items().get(index);
        }
        Expr position = new Expr.Scalar(Integer.toString(index), target.span());
        return new Expr.Index(value, position, target.span());
    }

    private Expr lambda(Node node) {
        return new Expr.Fn(
                new Functions(frame).of(node, "", FunctionFact.Kind.LAMBDA, List.of(), null, false),
                node.span());
    }
}
