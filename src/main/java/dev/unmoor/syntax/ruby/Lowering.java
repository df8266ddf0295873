package dev.unmoor.syntax.ruby;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers nodes of one frame; gives the value of each, as everything has one. */
final class Lowering {

    private final Script script;
    private final Frame frame;
    private final Literals literals;
    private final Targets targets;
    private final Calls calls;

    Lowering(Script script, Frame frame) {
        this.script = script;
        this.frame = frame;
        this.literals = new Literals(this, script);
        this.targets = new Targets(this, frame);
        this.calls = new Calls(this, script, frame);
    }

    Frame frame() {
        return frame;
    }

    Targets targets() {
        return targets;
    }

    Literals literals() {
        return literals;
    }

    Calls calls() {
        return calls;
    }

    /** Walks the body of a file or type: nothing of it is returned. */
    void body(Node node) {
        frame.facts().root(value(node));
    }

    /** Walks the body of a method or block: its value is returned. */
    void returningBody(Node node) {
        Expr value = value(node);
        if (value instanceof Expr.Choice choice) {
            choice.options().forEach(frame.facts()::returned);
        } else {
            frame.facts().returned(value);
        }
    }

    /** Lowers a node; one that only does something gives an opaque value without parts. */
    Expr lower(Node node) {
        Expr value = value(node);
        return value == null ? new Expr.Opaque(List.of(), node.span()) : value;
    }

    Expr lower(@Nullable Node node, Node parent) {
        return node == null ? new Expr.Opaque(List.of(), parent.span()) : lower(node);
    }

    List<Expr> all(List<Node> nodes) {
        return nodes.stream().map(this::lower).toList();
    }

    /** The value of a node, or null if it has none that matters. */
    @Nullable Expr value(Node node) {
        Span span = node.span();
        return switch (node.type()) {
            case "program",
                    "body_statement",
                    "block_body",
                    "then",
                    "do",
                    "begin",
                    "else",
                    "ensure",
                    "parenthesized_statements",
                    "begin_block",
                    "end_block" ->
                    sequence(node.named());
            case "ERROR" -> {
                node.named().forEach(child -> frame.facts().root(value(child)));
                yield null;
            }
            case "method", "singleton_method", "class", "module", "singleton_class" -> {
                new Definitions(script, this).define(node);
                yield null;
            }
            case "if", "unless", "elsif", "conditional", "if_modifier", "unless_modifier" ->
                    condition(node);
            case "while", "until", "while_modifier", "until_modifier" -> {
                frame.facts().root(lower(node.child("condition"), node));
                Node body = node.child("body");
                frame.facts().root(body == null ? null : value(body));
                yield null;
            }
            case "for" -> loop(node);
            case "case" -> choice(node);
            case "case_match", "match_pattern", "test_pattern" -> match(node);
            case "rescue" -> rescue(node);
            case "rescue_modifier" ->
                    either(
                            lower(node.child("body"), node),
                            lower(node.child("handler"), node),
                            span);
            case "return" -> {
                Node values = node.firstNamed();
                if (values != null) {
                    frame.facts().returned(list(values));
                }
                yield null;
            }
            case "next", "break" -> {
                Node values = node.firstNamed();
                yield values == null ? null : list(values);
            }
            case "assignment" -> targets.assignment(node);
            case "operator_assignment" -> targets.operatorAssignment(node);
            case "alias",
                    "undef",
                    "redo",
                    "retry",
                    "empty_statement",
                    "heredoc_body",
                    "uninterpreted" ->
                    null;
            default -> expression(node, span);
        };
    }

    private @Nullable Expr expression(Node node, Span span) {
        return switch (node.type()) {
            case "identifier", "constant" -> name(node);
            case "instance_variable", "class_variable" -> field(node);
            case "global_variable" -> new Expr.Ref(node.text(), span);
            case "self" -> new Expr.Self(false, span);
            case "scope_resolution" -> {
                Node scope = node.child("scope");
                Node name = node.child("name");
                String text = name == null ? "" : name.text();
                yield scope == null
                        ? new Expr.Ref("::" + text, span)
                        : new Expr.Member(lower(scope), text, span);
            }
            case "call" -> calls.call(node, false);
            case "super" -> calls.parent(List.of(), span);
            case "yield" -> {
                Node arguments = node.firstNamed();
                List<Expr> given = arguments == null ? List.of() : all(arguments.named());
                yield new Expr.Call(
                        new Expr.Ref("yield", span),
                        given.stream().map(Expr.Arg::of).toList(),
                        span);
            }
            case "lambda" -> calls.closure(node, null);
            case "block", "do_block" -> calls.closure(node, null);
            case "element_reference" -> calls.element(node);
            case "binary" -> binary(node, span);
            case "unary" -> unary(node, span);
            case "argument_list", "right_assignment_list" -> list(node);
            case "splat_argument", "hash_splat_argument" ->
                    new Expr.Spread(lower(node.firstNamed(), node), span);
            case "block_argument" -> lower(node.firstNamed(), node);
            case "exceptions", "pattern" -> list(node);
            default -> {
                Expr literal = literals.lower(node);
                yield literal != null ? literal : new Expr.Opaque(all(node.named()), span);
            }
        };
    }

    /** All but the last are evaluated on the way; the last is the value. */
    @Nullable Expr sequence(List<Node> nodes) {
        Expr last = null;
        List<Expr> others = new ArrayList<>();
        for (Node node : nodes) {
            if (node.is("rescue", "else")) {
                // the value of a body with clauses is that of whichever ran
                Expr value = value(node);
                if (value != null) {
                    others.add(value);
                }
            } else if (node.is("ensure")) {
                frame.facts().root(value(node));
            } else if (!node.is("heredoc_body")) {
                frame.facts().root(last);
                last = value(node);
            }
        }
        for (Expr other : others) {
            last = last == null ? other : either(last, other, last.span().to(other.span()));
        }
        return last;
    }

    private Expr name(Node node) {
        Expr.Ref ref = new Expr.Ref(node.text(), node.span());
        boolean call =
                node.is("identifier")
                        && !frame.isLocal(node.text())
                        && !node.text().startsWith("__");
        return call ? new Expr.Call(ref, List.of(), node.span()) : ref;
    }

    /** {@code @x} and {@code @@x} are fields of the instance or its class. */
    Expr field(Node node) {
        String name = node.text().replaceFirst("^@+", "");
        return new Expr.Member(new Expr.Self(false, node.span()), name, node.span());
    }

    /** One value, or a list of several. */
    Expr list(Node node) {
        if (!node.is("argument_list", "right_assignment_list", "exceptions", "pattern")) {
            return lower(node);
        }
        List<Node> items = node.named();
        return items.size() == 1
                ? lower(items.getFirst())
                : new Expr.ListOf(all(items), node.span());
    }

    private @Nullable Expr condition(Node node) {
        frame.facts().root(lower(node.child("condition"), node));
        List<Expr> options = new ArrayList<>();
        for (String field : List.of("body", "consequence", "alternative")) {
            Node branch = node.child(field);
            Expr value = branch == null ? null : value(branch);
            if (value != null) {
                options.add(value);
            }
        }
        return oneOf(options, node.span());
    }

    private @Nullable Expr loop(Node node) {
        Node in = node.child("value");
        Node pattern = node.child("pattern");
        Expr iterated = lower(in == null ? null : in.firstNamed(), node);
        frame.facts().root(iterated);
        if (pattern != null) {
            targets.bind(pattern, new Expr.Element(iterated, iterated.span()), Binding.Kind.LOOP);
        }
        Node body = node.child("body");
        frame.facts().root(body == null ? null : value(body));
        return null;
    }

    private @Nullable Expr choice(Node node) {
        Node subject = node.child("value");
        if (subject != null) {
            frame.facts().root(lower(subject));
        }
        List<Expr> options = new ArrayList<>();
        for (Node clause : node.named("when", "else")) {
            for (Node pattern : clause.named("pattern")) {
                Expr compared = list(pattern);
                if (!(compared instanceof Expr.Scalar || compared instanceof Expr.Text)) {
                    frame.facts().root(compared);
                }
            }
            Node body = clause.is("else") ? clause : clause.child("body");
            Expr value = body == null ? null : value(body);
            if (value != null) {
                options.add(value);
            }
        }
        return oneOf(options, node.span());
    }

    private @Nullable Expr match(Node node) {
        Expr subject = lower(node.child("value"), node);
        frame.facts().root(subject);
        if (!node.is("case_match")) {
            Node pattern = node.child("pattern");
            if (pattern != null) {
                targets.pattern(pattern, subject);
            }
            return null;
        }
        List<Expr> options = new ArrayList<>();
        for (Node clause : node.named("in_clause", "else")) {
            Node pattern = clause.child("pattern");
            if (pattern != null) {
                targets.pattern(pattern, subject);
            }
            Node guard = clause.child("guard");
            if (guard != null) {
                frame.facts().root(lower(guard.child("condition"), guard));
            }
            Node body = clause.is("else") ? clause : clause.child("body");
            Expr value = body == null ? null : value(body);
            if (value != null) {
                options.add(value);
            }
        }
        return oneOf(options, node.span());
    }

    private @Nullable Expr rescue(Node node) {
        Node caught = node.child("exceptions");
        Node variable = node.child("variable");
        List<TypeRef> types = new ArrayList<>();
        for (Node each : caught == null ? List.<Node>of() : caught.named()) {
            frame.facts().root(lower(each));
            types.add(Definitions.typeRef(each));
        }
        Node name = variable == null ? null : variable.firstNamed();
        if (name != null) {
            TypeRef type =
                    types.isEmpty()
                            ? null
                            : types.size() == 1
                                    ? types.getFirst()
                                    : new TypeRef("|", types, types.getFirst().span());
            targets.bind(name, null, type, Binding.Kind.CATCH);
        }
        Node body = node.child("body");
        return body == null ? null : value(body);
    }

    private Expr binary(Node node, Span span) {
        Node operator = node.child("operator");
        Expr left = lower(node.child("left"), node);
        Expr right = lower(node.child("right"), node);
        return switch (operator == null ? "" : operator.text()) {
            case "+" -> Texts.plus(left, right, span);
            case "||", "or", "&&", "and" -> either(left, right, span);
            case "<<" ->
                    new Expr.Call(
                            new Expr.Member(left, "push", left.span()),
                            List.of(Expr.Arg.of(right)),
                            span);
            case "%" ->
                    left instanceof Expr.Text
                            ? new Expr.Call(
                                    new Expr.Member(left, "format", left.span()),
                                    List.of(Expr.Arg.of(right)),
                                    span)
                            : new Expr.Opaque(List.of(left, right), span);
            default -> new Expr.Opaque(List.of(left, right), span);
        };
    }

    private Expr unary(Node node, Span span) {
        Expr operand = lower(node.child("operand"), node);
        return operand instanceof Expr.Scalar
                ? new Expr.Scalar(node.text(), span)
                : new Expr.Opaque(List.of(operand), span);
    }

    static @Nullable Expr oneOf(List<Expr> options, Span span) {
        return switch (options.size()) {
            case 0 -> null;
            case 1 -> options.getFirst();
            default -> new Expr.Choice(options, span);
        };
    }

    private static Expr either(Expr left, Expr right, Span span) {
        return new Expr.Choice(List.of(left, right), span);
    }
}
