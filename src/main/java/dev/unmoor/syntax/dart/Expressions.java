package dev.unmoor.syntax.dart;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Expressions. A chain is a row of siblings: what it begins with, then selectors; wherever an
 * expression may stand, such a row may.
 */
final class Expressions {

    private static final Set<String> SELECTORS =
            Set.of(
                    "selector",
                    "unconditional_assignable_selector",
                    "conditional_assignable_selector",
                    "index_selector",
                    "argument_part",
                    "cascade_section",
                    "type_cast",
                    "type_test");

    /** Parts of a row that are no expressions. */
    private static final Set<String> NO_VALUES =
            Set.of(
                    "type_identifier",
                    "type_arguments",
                    "nullable_type",
                    "function_type",
                    "record_type",
                    "void_type",
                    "inferred_type",
                    "final_builtin",
                    "const_builtin",
                    "label",
                    "annotation",
                    "type_parameters",
                    "await",
                    "case_builtin");

    private final Facts facts;

    Expressions(Facts facts) {
        this.facts = facts;
    }

    // ---- rows

    /** The expressions in a row of nodes. */
    List<Expr> all(List<Node> row) {
        List<Expr> lowered = new ArrayList<>();
        for (List<Node> group : groups(row)) {
            lowered.add(group(group));
        }
        return lowered;
    }

    /** The one expression in a row of nodes. */
    Expr one(List<Node> row, Node around) {
        List<List<Node>> groups = groups(row);
        return groups.isEmpty() ? nothing(around) : group(groups.getFirst());
    }

    /** The one expression in a node. */
    Expr inside(Node node) {
        return one(node.children(), node);
    }

    /** The expression whose parts fill a field. */
    Expr field(Node node, String name) {
        return one(filling(node, name), node);
    }

    static List<Node> filling(Node node, String field) {
        return node.children().stream().filter(each -> field.equals(each.field())).toList();
    }

    static Expr nothing(Node node) {
        return new Expr.Opaque(List.of(), node.span());
    }

    private static List<List<Node>> groups(List<Node> row) {
        List<List<Node>> groups = new ArrayList<>();
        for (Node node : row) {
            if (SELECTORS.contains(node.type()) && !groups.isEmpty()) {
                groups.getLast().add(node);
            } else if (node.isNamed()
                    && !NO_VALUES.contains(node.type())
                    && !node.type().endsWith("_operator")) {
                List<Node> group = new ArrayList<>();
                group.add(node);
                groups.add(group);
            }
        }
        return groups;
    }

    private Expr group(List<Node> group) {
        Expr expr = plain(group.getFirst());
        for (Node selector : group.subList(1, group.size())) {
            expr = select(expr, selector);
        }
        return expr;
    }

    private Expr select(Expr object, Node selector) {
        return switch (selector.type()) {
            case "selector",
                    "unconditional_assignable_selector",
                    "conditional_assignable_selector" -> {
                Node inner = selector.firstNamed();
                if (inner == null || inner.is("type_arguments")) {
                    yield object; // a!, a<T>
                }
                yield inner.is("identifier")
                        ? member(object, inner, selector)
                        : select(object, inner);
            }
            case "index_selector" ->
                    new Expr.Index(object, inside(selector), object.span().to(selector.span()));
            case "argument_part" -> call(object, selector);
            case "cascade_section" -> {
                cascade(object, selector);
                yield object;
            }
            case "type_test" -> new Expr.Opaque(List.of(object), object.span());
            default -> object;
        };
    }

    private static Expr member(Expr object, Node name, Node selector) {
        // f.call(x) is f(x)
        return name.text().equals("call")
                ? object
                : new Expr.Member(object, name.text(), object.span().to(selector.span()));
    }

    private Expr call(Expr callee, Node part) {
        List<Expr.Arg> args = args(part.first("arguments"));
        Node types = part.first("type_arguments");
        if (args.isEmpty() && types != null) {
            args = typeArgs(types);
        }
        return new Expr.Call(callee, args, callee.span().to(part.span()));
    }

    /** {@code locator<T>()} is asked for T, and for nothing else. */
    private static List<Expr.Arg> typeArgs(Node types) {
        List<Expr.Arg> args = new ArrayList<>();
        for (TypeRef type : TypeNames.all(types.children())) {
            args.add(Expr.Arg.of(TypeNames.expr(type)));
        }
        return args;
    }

    /** Arguments, with their names. */
    List<Expr.Arg> args(@Nullable Node list) {
        List<Expr.Arg> args = new ArrayList<>();
        for (Node each :
                list == null ? List.<Node>of() : list.named("argument", "named_argument")) {
            Node label = each.first("label");
            Node name = label == null ? null : label.firstNamed();
            args.add(new Expr.Arg(name == null ? null : name.text(), inside(each), false));
        }
        return args;
    }

    /** {@code ..a(b)} calls, {@code ..a = b} assigns. */
    private void cascade(Expr object, Node section) {
        Expr at = object;
        boolean selected = false;
        boolean assigned = false;
        List<Node> value = new ArrayList<>();
        for (Node part : section.children()) {
            Node name = part.is("cascade_selector") ? part.firstNamed() : null;
            if (assigned) {
                value.add(part);
            } else if (name != null) {
                at = name.is("identifier") ? member(at, name, part) : select(at, name);
                selected = true;
            } else if (SELECTORS.contains(part.type())) {
                at = select(at, part);
                selected = true;
            } else {
                assigned = part.is("=", "??=", "+=");
            }
        }
        if (!selected) {
            return;
        }
        if (assigned) {
            Expr assignedValue = one(value, section);
            facts.root(assignedValue);
            assign(at, assignedValue);
        } else {
            facts.root(at);
        }
    }

    /** Binds a member or element of what stands before a cascade, which is a root itself. */
    private void assign(Expr target, Expr value) {
        switch (target) {
            case Expr.Member(Expr object, String name, Span span) ->
                    facts.bind(object, name, null, value, Binding.Kind.ASSIGNMENT, span);
            case Expr.Index(Expr object, Expr.Text key, Span span) when key.literal() != null ->
                    facts.bind(object, key.literal(), null, value, Binding.Kind.ASSIGNMENT, span);
            default -> {}
        }
    }

    // ---- what a row begins with

    private Expr plain(Node node) {
        return switch (node.type()) {
            case "identifier", "identifier_dollar_escaped" ->
                    new Expr.Ref(node.text(), node.span());
            case "this" -> new Expr.Self(false, node.span());
            case "super" -> new Expr.Self(true, node.span());
            case "string_literal" -> Strings.text(node, this::inside);
            case "decimal_integer_literal",
                    "hex_integer_literal",
                    "decimal_floating_point_literal",
                    "true",
                    "false",
                    "null_literal" ->
                    new Expr.Scalar(node.text(), node.span());
            case "symbol_literal" -> new Expr.Scalar(node.text(), node.span());
            case "qualified" -> {
                Expr expr = null;
                for (Node part : node.named()) {
                    expr =
                            expr == null
                                    ? new Expr.Ref(part.text(), part.span())
                                    : new Expr.Member(
                                            expr, part.text(), expr.span().to(part.span()));
                }
                yield expr == null ? nothing(node) : expr;
            }
            case "parenthesized_expression",
                    "await_expression",
                    "assignable_expression",
                    "expression_statement",
                    "template_substitution",
                    "type_cast_expression",
                    "type_test_expression",
                    "constant_pattern" ->
                    inside(node);
            case "unary_expression", "postfix_expression" -> unary(node);
            case "constructor_invocation", "new_expression", "const_object_expression" ->
                    construction(node);
            case "list_literal", "record_literal" -> list(node);
            case "record_field" -> inside(node);
            case "set_or_map_literal" -> setOrMap(node);
            case "spread_element" -> new Expr.Spread(inside(node), node.span());
            case "conditional_expression" -> {
                facts.root(
                        one(
                                node.children().stream()
                                        .filter(part -> part.field() == null)
                                        .toList(),
                                node));
                yield choice(List.of(field(node, "consequence"), field(node, "alternative")), node);
            }
            case "if_null_expression" ->
                    choice(List.of(field(node, "first"), field(node, "second")), node);
            case "logical_or_expression", "logical_and_expression" ->
                    choice(all(node.children()), node);
            case "additive_expression" -> sum(node);
            case "relational_expression" -> relation(node);
            case "assignment_expression" -> assignment(node);
            case "function_expression" -> Functions.closure(node);
            case "switch_expression" -> new Patterns(facts).switchExpression(node);
            default -> new Expr.Opaque(all(node.children()), node.span());
        };
    }

    static Expr choice(List<Expr> values, Node node) {
        return values.size() == 1 ? values.getFirst() : new Expr.Choice(values, node.span());
    }

    private Expr unary(Node node) {
        Expr operand = inside(node);
        if (node.has("await_expression", "constructor_invocation")) {
            return operand;
        }
        Node sign = node.first("prefix_operator");
        if (sign == null) {
            return node.has("postfix_operator", "increment_operator")
                    ? new Expr.Opaque(List.of(operand), node.span())
                    : operand;
        }
        return sign.text().equals("-") && operand instanceof Expr.Scalar scalar
                ? new Expr.Scalar("-" + scalar.text(), node.span())
                : new Expr.Opaque(List.of(operand), node.span());
    }

    private Expr construction(Node node) {
        TypeRef type = TypeNames.in(node.children());
        Node name = node.first("identifier");
        List<Expr.Arg> args = args(node.first("arguments"));
        if (type == null) {
            return new Expr.Opaque(args.stream().map(Expr.Arg::value).toList(), node.span());
        }
        Expr made = TypeNames.expr(named(node, type));
        return name == null
                ? new Expr.New(made, args, null, node.span())
                : new Expr.Call(new Expr.Member(made, name.text(), name.span()), args, node.span());
    }

    /** What is made is the type as written, {@code List} too. */
    private static TypeRef named(Node node, TypeRef type) {
        StringBuilder name = new StringBuilder();
        for (Node part : node.named("type_identifier")) {
            name.append(name.isEmpty() ? "" : ".").append(part.text());
        }
        return new TypeRef(name.toString(), List.of(), type.span());
    }

    private Expr list(Node node) {
        List<Expr> items = new ArrayList<>();
        for (List<Node> group : groups(node.children())) {
            items.add(group.size() == 1 ? element(group.getFirst()) : group(group));
        }
        return new Expr.ListOf(items, node.span());
    }

    /** {@code if (a) b else c} and {@code for (x in y) z} in a list are what they may put there. */
    private Expr element(Node node) {
        return switch (node.type()) {
            case "if_element" -> {
                facts.root(condition(node));
                List<Expr> values = new ArrayList<>();
                for (String field : List.of("consequence", "alternative")) {
                    List<Node> parts = filling(node, field);
                    if (!parts.isEmpty()) {
                        values.add(
                                parts.size() == 1 ? element(parts.getFirst()) : one(parts, node));
                    }
                }
                yield values.isEmpty() ? nothing(node) : choice(values, node);
            }
            case "for_element" -> {
                new Body(facts).loopParts(node);
                List<Node> parts = filling(node, "body");
                yield parts.size() == 1 ? element(parts.getFirst()) : one(parts, node);
            }
            default -> plain(node);
        };
    }

    private Expr condition(Node node) {
        return one(node.children().stream().filter(part -> part.field() == null).toList(), node);
    }

    private Expr setOrMap(Node node) {
        List<Expr.Entry> entries = new ArrayList<>();
        List<Expr> items = new ArrayList<>();
        for (List<Node> group : groups(node.children())) {
            entries(group, entries, items);
        }
        return items.isEmpty()
                ? new Expr.MapOf(entries, node.span())
                : new Expr.ListOf(items, node.span());
    }

    private void entries(List<Node> group, List<Expr.Entry> entries, List<Expr> items) {
        Node node = group.getFirst();
        switch (node.type()) {
            case "pair" -> entries.add(new Expr.Entry(field(node, "key"), field(node, "value")));
            case "spread_element" -> entries.add(new Expr.Entry(null, inside(node)));
            case "if_element" -> {
                facts.root(condition(node));
                allEntries(filling(node, "consequence"), entries, items);
                allEntries(filling(node, "alternative"), entries, items);
            }
            case "for_element" -> {
                new Body(facts).loopParts(node);
                allEntries(filling(node, "body"), entries, items);
            }
            default -> items.add(group(group));
        }
    }

    private void allEntries(List<Node> row, List<Expr.Entry> entries, List<Expr> items) {
        groups(row).forEach(group -> entries(group, entries, items));
    }

    private Expr sum(Node node) {
        List<Expr> operands = all(node.children());
        Node operator = node.first("additive_operator");
        if (operands.size() != 2 || operator == null || !operator.text().equals("+")) {
            return new Expr.Opaque(operands, node.span());
        }
        return Texts.plus(operands.getFirst(), operands.getLast(), node.span());
    }

    /** The grammar takes the brackets of {@code a.b<T>(c)} for comparisons. */
    private Expr relation(Node node) {
        Node last = node.lastNamed();
        Node first = node.firstNamed();
        if (first != null
                && last != null
                && first.is("relational_expression")
                && last.is("parenthesized_expression", "record_literal")) {
            List<Expr> compared = all(first.children());
            List<Expr.Arg> args = new ArrayList<>();
            if (last.is("record_literal")) {
                for (Node field : last.named("record_field")) {
                    Node label = field.first("label");
                    Node name = label == null ? null : label.firstNamed();
                    args.add(new Expr.Arg(name == null ? null : name.text(), inside(field), false));
                }
            } else {
                args.add(Expr.Arg.of(inside(last)));
            }
            if (!compared.isEmpty()) {
                return new Expr.Call(compared.getFirst(), args, node.span());
            }
        }
        return new Expr.Opaque(all(node.children()), node.span());
    }

    private Expr assignment(Node node) {
        Expr target = field(node, "left");
        Expr value = field(node, "right");
        Node operator = node.child("operator");
        String sign = operator == null ? "=" : operator.text();
        return switch (sign) {
            case "=" -> {
                facts.assign(target, null, value, Binding.Kind.ASSIGNMENT);
                yield value;
            }
            case "??=" -> {
                facts.assign(target, null, value, Binding.Kind.ASSIGNMENT);
                yield choice(List.of(target, value), node);
            }
            case "+=" -> {
                Expr sum = Texts.plus(target, value, node.span());
                if (!(sum instanceof Expr.Opaque)) {
                    facts.assign(target, null, sum, Binding.Kind.ASSIGNMENT);
                }
                yield sum;
            }
            default -> new Expr.Opaque(List.of(target, value), node.span());
        };
    }
}
