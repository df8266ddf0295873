package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lowers expressions of one frame. Names that an expression binds ({@code :=}, comprehensions) and
 * conditions that its value doesn't hold go to the frame's facts.
 */
final class Expressions {

    private static final Set<String> BUILTIN_TYPES =
            Set.of(
                    "str", "int", "float", "bool", "bytes", "dict", "list", "tuple", "set",
                    "object");

    /** A name that PEP 8 keeps for classes, unlike {@code CONSTANT}. */
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z]\\w*[a-z]\\w*|[A-Z]");

    private final Frame frame;

    Expressions(Frame frame) {
        this.frame = frame;
    }

    /** Lowers a node, whatever it is. */
    Expr lower(Node node) {
        Span span = node.span();
        return switch (node.type()) {
            case "identifier" -> name(node.text(), span);
            case "dotted_name" -> dotted(node);
            case "attribute" -> attribute(node, span);
            case "subscript" -> subscript(node, span);
            case "call" -> call(node, span);
            case "string", "concatenated_string" -> Strings.lower(node, this::lower);
            case "integer", "float", "true", "false", "none", "ellipsis" ->
                    new Expr.Scalar(node.text(), span);
            case "parenthesized_expression", "await", "type", "as_pattern_target" -> inner(node);
            case "list",
                    "tuple",
                    "set",
                    "expression_list",
                    "pattern_list",
                    "tuple_pattern",
                    "list_pattern" ->
                    new Expr.ListOf(all(node), span);
            case "dictionary" -> dictionary(node, span);
            case "list_comprehension",
                    "set_comprehension",
                    "generator_expression",
                    "dictionary_comprehension" ->
                    comprehension(node, span);
            case "list_splat",
                    "list_splat_pattern",
                    "parenthesized_list_splat",
                    "dictionary_splat" ->
                    new Expr.Spread(inner(node), span);
            case "binary_operator" -> binary(node, span);
            case "boolean_operator" -> choice(field(node, "left"), field(node, "right"), span);
            case "conditional_expression" -> conditional(node, span);
            case "unary_operator" -> unary(node, span);
            case "lambda" -> new Expr.Fn(new Functions(frame).lambda(node), span);
            case "named_expression" -> walrus(node);
            case "yield" -> yielded(node, span);
            default -> new Expr.Opaque(all(node), span);
        };
    }

    /** Lowers the child in a field; where it is missing, nothing is known. */
    Expr field(Node node, String field) {
        Node child = node.child(field);
        return child == null ? unknown(node) : lower(child);
    }

    /** Lowers all named children. */
    List<Expr> all(Node node) {
        return node.named().stream().map(this::lower).toList();
    }

    private Expr inner(Node node) {
        Node child = node.firstNamed();
        return child == null ? unknown(node) : lower(child);
    }

    private static Expr unknown(Node node) {
        return new Expr.Opaque(List.of(), node.span());
    }

    private Expr name(String name, Span span) {
        return name.equals(frame.self()) ? new Expr.Self(false, span) : new Expr.Ref(name, span);
    }

    private Expr dotted(Node node) {
        Expr value = null;
        for (Node part : node.named()) {
            value =
                    value == null
                            ? lower(part)
                            : new Expr.Member(value, part.text(), value.span().to(part.span()));
        }
        return value == null ? unknown(node) : value;
    }

    private Expr attribute(Node node, Span span) {
        Node attribute = node.child("attribute");
        Expr object = field(node, "object");
        return attribute == null ? object : new Expr.Member(object, attribute.text(), span);
    }

    private Expr subscript(Node node, Span span) {
        Expr value = field(node, "value");
        List<Node> keys = node.all("subscript");
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.is("slice"))) {
            List<Expr> parts = new ArrayList<>(List.of(value));
            keys.forEach(key -> parts.addAll(key.is("slice") ? all(key) : List.of(lower(key))));
            return new Expr.Opaque(parts, span);
        }
        Expr key =
                keys.size() == 1
                        ? lower(keys.getFirst())
                        : new Expr.ListOf(
                                keys.stream().map(this::lower).toList(),
                                keys.getFirst().span().to(keys.getLast().span()));
        return new Expr.Index(value, key, span);
    }

    private Expr call(Node node, Span span) {
        Node function = node.child("function");
        Node arguments = node.child("arguments");
        if (function == null) {
            return new Expr.Opaque(all(node), span);
        }
        List<Expr.Arg> args = arguments == null ? List.of() : arguments(arguments);
        if (function.is("identifier")) {
            Expr known = builtin(function.text(), args, span);
            if (known != null) {
                return known;
            }
        }
        Expr callee = lower(withoutTypeArguments(function));
        if (callee instanceof Expr.Member member) {
            return method(member, args, span);
        }
        return new Expr.Call(callee, args, span);
    }

    /** Calls of plain names that the language itself gives a meaning. */
    private static @Nullable Expr builtin(String name, List<Expr.Arg> args, Span span) {
        return switch (name) {
            case "super" -> new Expr.Self(true, span);
            case "cast" -> args.size() == 2 ? args.getLast().value() : null;
            case "import_module", "__import__" -> module(args, span);
            case "getattr" -> attribute(args, span);
            default -> null;
        };
    }

    /** {@code getattr(a, "b")} is {@code a.b}. */
    private static @Nullable Expr attribute(List<Expr.Arg> args, Span span) {
        if (args.size() < 2 || !(args.get(1).value() instanceof Expr.Text text)) {
            return null;
        }
        String name = text.literal();
        return name == null ? null : new Expr.Member(args.getFirst().value(), name, span);
    }

    private static Expr method(Expr.Member callee, List<Expr.Arg> args, Span span) {
        if (callee.name().equals("format") && callee.object() instanceof Expr.Text text) {
            return Formats.braces(text, args, span);
        }
        if (callee.name().equals("__init__")
                && callee.object() instanceof Expr.Self self
                && self.parent()) {
            return new Expr.Call(self, args, span);
        }
        if (callee.object() instanceof Expr.Ref owner) {
            Expr known =
                    switch (owner.name() + "." + callee.name()) {
                        case "importlib.import_module" -> module(args, span);
                        case "typing.cast", "t.cast" ->
                                args.size() == 2 ? args.getLast().value() : null;
                        default -> null;
                    };
            if (known != null) {
                return known;
            }
        }
        return new Expr.Call(callee, args, span);
    }

    private static @Nullable Expr module(List<Expr.Arg> args, Span span) {
        String name =
                !args.isEmpty() && args.getFirst().value() instanceof Expr.Text text
                        ? text.literal()
                        : null;
        return name == null ? null : new Expr.ModuleRef(name, span);
    }

    /** {@code Agent[Deps, str](…)} calls {@code Agent}; {@code FACTORIES["x"](…)} does not. */
    private static Node withoutTypeArguments(Node function) {
        Node value = function.is("subscript") ? function.child("value") : null;
        if (value == null || !isClassName(value)) {
            return function;
        }
        for (Node key : function.all("subscript")) {
            boolean type =
                    key.is("none", "list", "binary_operator", "subscript")
                            || (key.is("identifier") && BUILTIN_TYPES.contains(key.text()))
                            || isClassName(key);
            if (!type) {
                return function;
            }
        }
        return value;
    }

    private static boolean isClassName(Node node) {
        Node last = node.is("attribute") ? node.child("attribute") : node;
        return last != null && last.is("identifier") && CLASS_NAME.matcher(last.text()).matches();
    }

    /** The arguments of a call or of a class's bases. */
    List<Expr.Arg> arguments(Node list) {
        if (list.is("generator_expression")) {
            return List.of(Expr.Arg.of(lower(list)));
        }
        List<Expr.Arg> args = new ArrayList<>();
        for (Node child : list.named()) {
            Node name = child.child("name");
            if (child.is("keyword_argument") && name != null) {
                args.add(Expr.Arg.named(name.text(), field(child, "value")));
            } else if (child.is("list_splat", "dictionary_splat")) {
                args.add(new Expr.Arg(null, inner(child), true));
            } else {
                args.add(Expr.Arg.of(lower(child)));
            }
        }
        return args;
    }

    private Expr dictionary(Node node, Span span) {
        List<Expr.Entry> entries = new ArrayList<>();
        for (Node child : node.named()) {
            if (child.is("pair")) {
                entries.add(entry(child));
            } else {
                entries.add(
                        new Expr.Entry(
                                null, child.is("dictionary_splat") ? inner(child) : lower(child)));
            }
        }
        return new Expr.MapOf(entries, span);
    }

    private Expr.Entry entry(Node pair) {
        return new Expr.Entry(field(pair, "key"), field(pair, "value"));
    }

    /** A comprehension is a literal of what its body may be. */
    private Expr comprehension(Node node, Span span) {
        for (Node clause : node.named("for_in_clause", "if_clause")) {
            Node left = clause.child("left");
            if (clause.is("if_clause") || left == null) {
                frame.facts().root(inner(clause));
            } else {
                new Targets(frame).loop(left, clause.all("right"));
            }
        }
        Node body = node.child("body");
        if (body == null) {
            return unknown(node);
        }
        return body.is("pair")
                ? new Expr.MapOf(List.of(entry(body)), span)
                : new Expr.ListOf(List.of(lower(body)), span);
    }

    private Expr binary(Node node, Span span) {
        Node right = node.child("right");
        Node operator = node.child("operator");
        Expr first = field(node, "left");
        Expr second = field(node, "right");
        return switch (operator == null ? "" : operator.type()) {
            case "+" -> Texts.plus(first, second, span);
            case "%" ->
                    first instanceof Expr.Text text
                            ? Formats.percent(
                                    text, second, right != null && right.is("tuple"), span)
                            : new Expr.Opaque(List.of(first, second), span);
            case "|" -> either(first, second, span);
            default -> new Expr.Opaque(List.of(first, second), span);
        };
    }

    /**
     * {@code a | b}: two maps merged, or one pipe of several. A map before something else may be
     * either: steps side by side that feed the next one, or settings that others come over.
     */
    static Expr either(Expr left, Expr right, Span span) {
        if (left instanceof Expr.MapOf && !(right instanceof Expr.MapOf)) {
            return choice(merged(left, right, span), right, span);
        }
        return merged(left, right, span);
    }

    private static Expr merged(Expr left, Expr right, Span span) {
        if (left instanceof Expr.MapOf || right instanceof Expr.MapOf) {
            List<Expr.Entry> entries = new ArrayList<>();
            for (Expr part : List.of(left, right)) {
                if (part instanceof Expr.MapOf map) {
                    entries.addAll(map.entries());
                } else {
                    entries.add(new Expr.Entry(null, part));
                }
            }
            return new Expr.MapOf(entries, span);
        }
        return choice(left, right, span);
    }

    private static Expr choice(Expr left, Expr right, Span span) {
        return new Expr.Choice(List.of(left, right), span);
    }

    private Expr conditional(Node node, Span span) {
        List<Node> parts = node.named();
        if (parts.size() != 3) {
            return new Expr.Opaque(all(node), span);
        }
        Expr then = lower(parts.get(0));
        frame.facts().root(lower(parts.get(1)));
        return choice(then, lower(parts.get(2)), span);
    }

    private Expr unary(Node node, Span span) {
        return field(node, "argument") instanceof Expr.Scalar
                ? new Expr.Scalar(node.text(), span)
                : new Expr.Opaque(all(node), span);
    }

    private Expr walrus(Node node) {
        Expr value = field(node, "value");
        Node name = node.child("name");
        if (name != null) {
            frame.scopeOf(name.text())
                    .bind(name.text(), value, Binding.Kind.ASSIGNMENT, name.span());
        }
        return value;
    }

    private Expr yielded(Node node, Span span) {
        Node value = node.firstNamed();
        if (value != null) {
            frame.facts().returned(lower(value));
        }
        return new Expr.Opaque(List.of(), span);
    }
}
