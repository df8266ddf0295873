package dev.unmoor.syntax.go;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expressions. */
final class Expressions {

    /** Conversions that leave a text as it is. */
    private static final Set<String> TO_TEXT = Set.of("string", "byte", "rune");

    private static final int NOT_COUNTING = -1;

    private final Unit file;
    private final @Nullable String self;
    private final int iota;

    /**
     * @param self the name of the receiver
     */
    Expressions(Unit file, @Nullable String self) {
        this(file, self, NOT_COUNTING);
    }

    private Expressions(Unit file, @Nullable String self, int iota) {
        this.file = file;
        this.self = self;
        this.iota = iota;
    }

    /** The same, in the given line of a group of constants. */
    Expressions counting(int line) {
        return new Expressions(file, self, line);
    }

    /** Lowers an expression. */
    Expr lower(Node node) {
        return switch (node.type()) {
            case "identifier", "type_identifier", "package_identifier", "field_identifier" ->
                    node.text().equals(self)
                            ? new Expr.Self(false, node.span())
                            : new Expr.Ref(node.text(), node.span());
            case "interpreted_string_literal", "raw_string_literal" ->
                    Texts.plain(Strings.value(node), node.span());
            case "int_literal",
                    "float_literal",
                    "imaginary_literal",
                    "rune_literal",
                    "true",
                    "false",
                    "nil" ->
                    new Expr.Scalar(node.text(), node.span());
            case "iota" ->
                    new Expr.Scalar(
                            iota == NOT_COUNTING ? "iota" : Integer.toString(iota), node.span());
            case "selector_expression" -> member(node, "operand", "field");
            case "qualified_type" -> member(node, "package", "name");
            case "generic_type", "type_instantiation_expression" -> part(node, "type");
            case "index_expression" ->
                    new Expr.Index(part(node, "operand"), part(node, "index"), node.span());
            case "slice_expression", "type_assertion_expression" -> part(node, "operand");
            case "parenthesized_expression",
                    "parenthesized_type",
                    "pointer_type",
                    "literal_element" ->
                    part(node, node.firstNamed());
            case "call_expression" -> call(node);
            case "type_conversion_expression" -> conversion(node);
            case "composite_literal" -> new Composites(this).of(node);
            case "literal_value" -> new Composites(this).untyped(node);
            case "func_literal" ->
                    new Expr.Fn(
                            new Functions(file).of(node, "", FunctionFact.Kind.LAMBDA, null, self),
                            node.span());
            case "unary_expression" -> unary(node);
            case "binary_expression" -> binary(node);
            default -> opaque(node);
        };
    }

    private Expr part(Node whole, String field) {
        return part(whole, whole.child(field));
    }

    /** Lowers a part of a node; broken text may lack it. */
    Expr part(Node whole, @Nullable Node part) {
        return part == null ? new Expr.Opaque(List.of(), whole.span()) : lower(part);
    }

    private Expr member(Node node, String of, String named) {
        Expr object = part(node, of);
        Node name = node.child(named);
        return name == null ? object : new Expr.Member(object, name.text(), node.span());
    }

    private Expr call(Node node) {
        Node function = node.child("function");
        Expr callee = part(node, function);
        Node list = node.child("arguments");
        List<Node> nodes = list == null ? List.of() : list.named();
        if (callee instanceof Expr.Ref ref && !nodes.isEmpty()) {
            Node first = nodes.getFirst();
            switch (ref.name()) {
                case "new" -> {
                    return new Expr.New(lower(first), List.of(), null, node.span());
                }
                case "make" -> {
                    return made(first, node);
                }
                case "append" -> {
                    return appended(nodes, node);
                }
                case "string" -> {
                    return lower(first);
                }
                default -> {}
            }
        }
        List<Expr.Arg> args = new ArrayList<>(nodes.size());
        for (Node each : nodes) {
            boolean spread = each.is("variadic_argument");
            args.add(
                    new Expr.Arg(
                            null, spread ? part(each, each.firstNamed()) : lower(each), spread));
        }
        Expr text = isSprintf(callee) ? Formats.text(args, node.span()) : null;
        return text == null ? new Expr.Call(callee, args, node.span()) : text;
    }

    private boolean isSprintf(Expr callee) {
        return callee instanceof Expr.Member member
                && member.name().equals("Sprintf")
                && member.object() instanceof Expr.Ref ref
                && ref.name().equals(file.imports().format());
    }

    private static Expr made(Node type, Node node) {
        return switch (type.type()) {
            case "map_type" -> new Expr.MapOf(List.of(), node.span());
            case "slice_type" -> new Expr.ListOf(List.of(), node.span());
            default -> new Expr.Opaque(List.of(), node.span());
        };
    }

    /** {@code append(list, x, more...)} is a list of all of them. */
    private Expr appended(List<Node> nodes, Node node) {
        List<Expr> items = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node each = nodes.get(i);
            boolean spread = each.is("variadic_argument");
            if (i == 0 || spread) {
                Expr value = spread ? part(each, each.firstNamed()) : lower(each);
                items.add(new Expr.Spread(value, each.span()));
            } else {
                items.add(lower(each));
            }
        }
        return new Expr.ListOf(items, node.span());
    }

    /** {@code []byte(x)} is x; {@code F[T](x)} looks like a conversion and is a call. */
    private Expr conversion(Node node) {
        Node type = node.child("type");
        Expr operand = part(node, "operand");
        if (type == null) {
            return operand;
        }
        Node element = type.child("element");
        if (element != null && TO_TEXT.contains(element.text())) {
            return operand;
        }
        return type.is("generic_type", "type_identifier", "qualified_type")
                ? new Expr.Call(lower(type), List.of(Expr.Arg.of(operand)), node.span())
                : operand;
    }

    private Expr unary(Node node) {
        Node operator = node.child("operator");
        Expr operand = part(node, "operand");
        return switch (operator == null ? "" : operator.type()) {
            case "&", "*" -> operand;
            case "<-" -> new Expr.Element(operand, node.span());
            case "-" ->
                    operand instanceof Expr.Scalar scalar
                            ? new Expr.Scalar("-" + scalar.text(), node.span())
                            : new Expr.Opaque(List.of(operand), node.span());
            default -> new Expr.Opaque(List.of(operand), node.span());
        };
    }

    private Expr binary(Node node) {
        Node operator = node.child("operator");
        Expr left = part(node, "left");
        Expr right = part(node, "right");
        return operator != null && operator.is("+")
                ? Texts.plus(left, right, node.span())
                : new Expr.Opaque(List.of(left, right), node.span());
    }

    private Expr opaque(Node node) {
        List<Expr> parts = new ArrayList<>();
        for (Node child : node.named()) {
            if (!child.type().endsWith("_type") && !child.children().isEmpty()) {
                parts.add(lower(child));
            }
        }
        return new Expr.Opaque(parts, node.span());
    }
}
