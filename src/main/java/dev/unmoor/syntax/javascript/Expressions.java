package dev.unmoor.syntax.javascript;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions; what they bind or evaluate on the way goes into the scope around them. */
final class Expressions {

    private final Lowering file;
    private final Jsx jsx;

    Expressions(Lowering file) {
        this.file = file;
        this.jsx = new Jsx(this);
    }

    /** Lowers an expression. */
    Expr lower(Node node, Facts in) {
        return lower(node, "", in);
    }

    /** Lowers an expression that is given a name, which a function without one takes on. */
    Expr lower(Node node, String name, Facts in) {
        return switch (node.type()) {
            case "identifier", "shorthand_property_identifier", "import" ->
                    new Expr.Ref(node.text(), node.span());
            case "this" -> new Expr.Self(false, node.span());
            case "super" -> new Expr.Self(true, node.span());
            case "string" -> Texts.plain(Strings.value(node), node.span());
            case "template_string" -> template(node, in);
            case "number", "true", "false", "null", "undefined", "regex" ->
                    new Expr.Scalar(node.text(), node.span());
            case "parenthesized_expression",
                    "await_expression",
                    "non_null_expression",
                    "as_expression",
                    "satisfies_expression",
                    "instantiation_expression",
                    "template_substitution" ->
                    part(node, node.firstNamed(), name, in);
            case "type_assertion" -> part(node, node.lastNamed(), name, in);
            case "spread_element" ->
                    new Expr.Spread(part(node, node.firstNamed(), in), node.span());
            case "member_expression" -> member(node, in);
            case "subscript_expression" ->
                    new Expr.Index(
                            part(node, node.child("object"), in),
                            part(node, node.child("index"), in),
                            node.span());
            case "meta_property" -> meta(node);
            case "call_expression" -> call(node, in);
            case "new_expression" ->
                    new Expr.New(
                            part(node, node.child("constructor"), in),
                            args(node.child("arguments"), in),
                            null,
                            node.span());
            case "binary_expression" -> binary(node, in);
            case "unary_expression" -> unary(node, in);
            case "ternary_expression" -> {
                in.root(part(node, node.child("condition"), in));
                yield choice(
                        part(node, node.child("consequence"), name, in),
                        part(node, node.child("alternative"), name, in),
                        node);
            }
            case "assignment_expression" -> assignment(node, in);
            case "augmented_assignment_expression" -> augmented(node, in);
            case "sequence_expression" -> sequence(node, in);
            case "yield_expression" -> yielded(node, in);
            case "arrow_function", "function_expression", "generator_function" ->
                    file.functions().value(node, name);
            case "class" -> file.types().expression(node, name, in);
            case "object" -> object(node, in);
            case "array" -> new Expr.ListOf(all(node.named(), in), node.span());
            case "jsx_element", "jsx_self_closing_element" -> jsx.element(node, in);
            case "jsx_expression" -> part(node, node.firstNamed(), in);
            default -> opaque(node, in);
        };
    }

    /** Lowers a part of a node; broken text may lack it. */
    Expr part(Node whole, @Nullable Node part, Facts in) {
        return part(whole, part, "", in);
    }

    private Expr part(Node whole, @Nullable Node part, String name, Facts in) {
        return part == null ? new Expr.Opaque(List.of(), whole.span()) : lower(part, name, in);
    }

    /** What is behind the {@code @} of a decorator, as a call. */
    Expr.Call decorator(Node decorator, Facts in) {
        Expr named = part(decorator, decorator.firstNamed(), in);
        return named instanceof Expr.Call call
                ? call
                : new Expr.Call(named, List.of(), decorator.span());
    }

    /** The key of a property if it is written plainly; null if it is computed. */
    static @Nullable String plainKey(Node key) {
        return switch (key.type()) {
            case "string" -> Strings.value(key);
            case "computed_property_name" -> Strings.literal(key.firstNamed());
            default -> key.text();
        };
    }

    private List<Expr> all(List<Node> nodes, Facts in) {
        List<Expr> lowered = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            lowered.add(lower(node, in));
        }
        return lowered;
    }

    private Expr template(Node node, Facts in) {
        Texts text = new Texts();
        for (Node part : node.children()) {
            switch (part.type()) {
                case "`" -> {}
                case "escape_sequence" -> text.literal(Strings.ESCAPES.resolve(part.text()));
                case "template_substitution" -> text.value(lower(part, in));
                default -> text.literal(part.text());
            }
        }
        return text.build(node.span());
    }

    private Expr member(Node node, Facts in) {
        Node property = node.child("property");
        Expr object = part(node, node.child("object"), in);
        return property == null || isCast(node)
                ? object
                : new Expr.Member(object, property.text(), node.span());
    }

    /**
     * The grammar takes the end of the type in {@code x as A.B.C | D} for members and operators.
     */
    private static boolean isCast(Node node) {
        Node inner = node;
        while (inner != null && inner.is("member_expression", "binary_expression")) {
            inner = inner.is("member_expression") ? inner.child("object") : inner.child("left");
        }
        return inner != null && inner.is("as_expression", "satisfies_expression");
    }

    /** {@code import.meta} and {@code new.target}. */
    private static Expr meta(Node node) {
        return node.has("import")
                ? new Expr.Member(new Expr.Ref("import", node.span()), "meta", node.span())
                : new Expr.Opaque(List.of(), node.span());
    }

    private Expr call(Node node, Facts in) {
        String module = file.modules().imported(node);
        if (module != null) {
            return file.modules().loaded(module, node);
        }
        Node arguments = node.child("arguments");
        Expr callee = part(node, node.child("function"), in);
        if (arguments != null && arguments.is("template_string")) {
            Expr.Arg text = Expr.Arg.of(lower(arguments, in));
            return new Expr.Call(callee, List.of(text), node.span());
        }
        List<Expr.Arg> args = args(arguments, in);
        return Modules.isInterop(callee, args)
                ? args.getFirst().value()
                : new Expr.Call(callee, args, node.span());
    }

    private List<Expr.Arg> args(@Nullable Node arguments, Facts in) {
        List<Expr.Arg> args = new ArrayList<>();
        if (arguments != null) {
            for (Node each : arguments.named()) {
                boolean spread = each.is("spread_element");
                Expr value = spread ? part(each, each.firstNamed(), in) : lower(each, in);
                args.add(new Expr.Arg(null, value, spread));
            }
        }
        return args;
    }

    private Expr binary(Node node, Facts in) {
        Node operator = node.child("operator");
        Expr left = part(node, node.child("left"), in);
        Expr right = part(node, node.child("right"), in);
        return switch (operator == null ? "" : operator.type()) {
            case "||", "&&", "??" -> choice(left, right, node);
            case "|", "&" ->
                    isCast(node) ? left : new Expr.Opaque(List.of(left, right), node.span());
            case "+" -> Texts.plus(left, right, node.span());
            default -> new Expr.Opaque(List.of(left, right), node.span());
        };
    }

    private static Expr.Choice choice(Expr left, Expr right, Node node) {
        return new Expr.Choice(List.of(left, right), node.span());
    }

    private Expr unary(Node node, Facts in) {
        Node operator = node.child("operator");
        Expr operand = part(node, node.child("argument"), in);
        if (operand instanceof Expr.Scalar scalar && operator != null) {
            return switch (operator.type()) {
                case "-" -> new Expr.Scalar("-" + scalar.text(), node.span());
                case "+" -> scalar;
                case "void" -> new Expr.Scalar("undefined", node.span());
                default -> new Expr.Opaque(List.of(operand), node.span());
            };
        }
        return new Expr.Opaque(List.of(operand), node.span());
    }

    private Expr assignment(Node node, Facts in) {
        Node left = node.child("left");
        Node right = node.child("right");
        Expr value = part(node, right, left == null ? "" : Modules.nameOf(left), in);
        file.patterns()
                .bind(
                        left,
                        null,
                        value,
                        node.has("using") ? Binding.Kind.CONTEXT : Binding.Kind.ASSIGNMENT,
                        in);
        if (left != null) {
            file.modules().assigned(left, value);
        }
        return value;
    }

    private Expr augmented(Node node, Facts in) {
        Node left = node.child("left");
        Node operator = node.child("operator");
        Expr before = part(node, left, in);
        Expr operand = part(node, node.child("right"), in);
        Expr value =
                switch (operator == null ? "" : operator.type()) {
                    case "||=", "&&=", "??=" -> choice(before, operand, node);
                    case "+=" -> Texts.plus(before, operand, node.span());
                    default -> new Expr.Opaque(List.of(before, operand), node.span());
                };
        if (!(value instanceof Expr.Opaque)) {
            // a name is not its own value: what a choice adds is the operand
            Expr added = value instanceof Expr.Choice ? operand : value;
            file.patterns().bind(left, null, added, Binding.Kind.ASSIGNMENT, in);
        }
        return value;
    }

    private Expr sequence(Node node, Facts in) {
        List<Node> parts = node.named();
        for (int i = 0; i < parts.size() - 1; i++) {
            in.root(lower(parts.get(i), in));
        }
        return part(node, node.lastNamed(), in);
    }

    private Expr yielded(Node node, Facts in) {
        Expr value = part(node, node.firstNamed(), in);
        in.yielded(value);
        return value;
    }

    private Expr object(Node node, Facts in) {
        List<Expr.Entry> entries = new ArrayList<>();
        for (Node part : node.named()) {
            switch (part.type()) {
                case "pair" -> entries.add(pair(part, in));
                case "shorthand_property_identifier" ->
                        entries.add(
                                new Expr.Entry(
                                        Texts.plain(part.text(), part.span()), lower(part, in)));
                case "spread_element" ->
                        entries.add(new Expr.Entry(null, part(part, part.firstNamed(), in)));
                case "method_definition" -> entries.add(method(part, in));
                default -> in.root(lower(part, in));
            }
        }
        return new Expr.MapOf(entries, node.span());
    }

    private Expr.Entry pair(Node pair, Facts in) {
        Node key = pair.child("key");
        String name = key == null ? null : plainKey(key);
        return new Expr.Entry(
                key(pair, key, in), part(pair, pair.child("value"), name == null ? "" : name, in));
    }

    private Expr key(Node pair, @Nullable Node key, Facts in) {
        String plain = key == null ? null : plainKey(key);
        if (key != null && plain != null) {
            return Texts.plain(plain, key.span());
        }
        return part(pair, key == null ? null : key.firstNamed(), in);
    }

    private Expr.Entry method(Node method, Facts in) {
        Node key = method.child("name");
        String plain = key == null ? null : plainKey(key);
        boolean getter = method.has("get");
        boolean accessor = getter || method.has("set");
        FunctionFact function =
                file.functions()
                        .of(
                                method,
                                plain == null ? "" : plain,
                                accessor ? FunctionFact.Kind.ACCESSOR : FunctionFact.Kind.METHOD,
                                List.of());
        Expr value = new Expr.Fn(function, method.span());
        if (getter) {
            value = new Expr.Call(value, List.of(), method.span());
        } else if (accessor) {
            value = new Expr.Opaque(List.of(value), method.span());
        }
        return new Expr.Entry(key(method, key, in), value);
    }

    /** What no variant describes: its parts that are expressions. */
    private Expr opaque(Node node, Facts in) {
        List<Expr> parts = new ArrayList<>();
        for (Node child : node.named()) {
            if (child.is("identifier") || (!child.children().isEmpty() && !isType(child))) {
                parts.add(lower(child, in));
            }
        }
        return new Expr.Opaque(parts, node.span());
    }

    private static boolean isType(Node node) {
        return node.is("type_annotation", "type_arguments", "type_parameters")
                || node.type().endsWith("_type");
    }
}
