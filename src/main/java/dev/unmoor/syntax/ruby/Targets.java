package dev.unmoor.syntax.ruby;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds what stands on the left of {@code =}, in block parameters and in patterns. */
final class Targets {

    private final Lowering lowering;
    private final Frame frame;

    Targets(Lowering lowering, Frame frame) {
        this.lowering = lowering;
        this.frame = frame;
    }

    /** {@code a = b}: the value of {@code b}. */
    Expr assignment(Node node) {
        Node left = node.child("left");
        Node right = node.child("right");
        if (left != null && left.is("identifier")) {
            // known before its own value is read: x = x
            if (!frame.isLocal(left.text())) {
                frame.local(left.text());
            }
        }
        Expr value = right == null ? lowering.lower(right, node) : lowering.list(right);
        if (left != null) {
            bind(left, value, Binding.Kind.ASSIGNMENT);
        }
        return value;
    }

    /** {@code a += b} and {@code a ||= b}. */
    Expr operatorAssignment(Node node) {
        Node left = node.child("left");
        Node operator = node.child("operator");
        Expr added = lowering.lower(node.child("right"), node);
        if (left == null || operator == null) {
            return added;
        }
        Expr value =
                switch (operator.text()) {
                    // a memo: what was there before has bindings of its own
                    case "||=", "&&=" -> added;
                    case "+=" -> Texts.plus(before(left), added, node.span());
                    default -> new Expr.Opaque(List.of(before(left), added), node.span());
                };
        bind(left, value, Binding.Kind.ASSIGNMENT);
        return value;
    }

    private Expr before(Node left) {
        return left.is("identifier")
                ? new Expr.Ref(left.text(), left.span())
                : lowering.lower(left);
    }

    /** Binds a target, taking the value apart if the target is a pattern. */
    void bind(Node target, @Nullable Expr value, Binding.Kind kind) {
        bind(target, value, null, kind);
    }

    /** Binds a target with a known type. */
    void bind(Node target, @Nullable Expr value, @Nullable TypeRef type, Binding.Kind kind) {
        Span span = target.span();
        switch (target.type()) {
            case "identifier" -> {
                String name = target.text();
                if (!frame.isLocal(name)) {
                    frame.local(name);
                }
                frame.factsOf(name).bind(null, name, type, value, kind, span);
            }
            case "constant" ->
                    frame.facts().bind(target.text(), value, Binding.Kind.CONSTANT, span);
            case "global_variable" ->
                    frame.facts().bind(null, target.text(), type, value, kind, span);
            case "instance_variable", "class_variable" -> {
                if (lowering.field(target) instanceof Expr.Member field) {
                    frame.facts().bind(field.object(), field.name(), type, value, kind, span);
                }
            }
            case "scope_resolution", "call" -> member(target, value, kind);
            case "element_reference" -> element(target, value, kind);
            case "left_assignment_list",
                    "destructured_left_assignment",
                    "destructured_parameter",
                    "array_pattern" ->
                    takeApart(target.named(), value, kind);
            case "rest_assignment", "splat_parameter", "hash_splat_parameter" -> {
                Node name = target.firstNamed();
                if (name != null) {
                    bind(name, value, kind);
                }
            }
            default -> frame.facts().root(lowering.value(target));
        }
    }

    private void member(Node target, @Nullable Expr value, Binding.Kind kind) {
        Node object = target.is("call") ? target.child("receiver") : target.child("scope");
        Node name = target.is("call") ? target.child("method") : target.child("name");
        if (name == null) {
            return;
        }
        Expr owner = object == null ? null : lowering.calls().receiver(object);
        if (owner instanceof Expr.Call) {
            frame.facts().root(owner);
        }
        frame.facts().bind(owner, name.text(), null, value, kind, name.span());
    }

    /** {@code options[:model] = x} is bound like an attribute; other keys bind nothing. */
    private void element(Node target, @Nullable Expr value, Binding.Kind kind) {
        Node object = target.child("object");
        List<Node> keys = target.named();
        Expr key = keys.size() == 2 ? lowering.literals().key(keys.getLast()) : null;
        String name = key instanceof Expr.Text text ? text.literal() : null;
        if (object == null || name == null) {
            frame.facts().root(lowering.calls().element(target));
            return;
        }
        Expr owner = lowering.calls().receiver(object);
        frame.facts().bind(owner, name, null, value, kind, keys.getLast().span());
    }

    private void takeApart(List<Node> targets, @Nullable Expr value, Binding.Kind kind) {
        List<Expr> items =
                value instanceof Expr.ListOf list
                                && list.items().stream().noneMatch(Expr.Spread.class::isInstance)
                        ? list.items()
                        : List.of();
        boolean pairs =
                items.size() == targets.size() && targets.stream().noneMatch(Targets::isRest);
        for (int i = 0; i < targets.size(); i++) {
            Node target = targets.get(i);
            bind(target, pairs ? items.get(i) : part(target, value, i), kind);
        }
    }

    private static @Nullable Expr part(Node target, @Nullable Expr value, int position) {
        if (value == null) {
            return null;
        }
        Span span = value.span();
        return isRest(target)
                ? new Expr.ListOf(List.of(new Expr.Spread(value, span)), span)
                : new Expr.Index(
                        value, new Expr.Scalar(String.valueOf(position), target.span()), span);
    }

    private static boolean isRest(Node target) {
        return target.is("rest_assignment", "splat_parameter");
    }

    /** Binds the names of a pattern of {@code in} to parts of the subject. */
    void pattern(Node pattern, Expr subject) {
        switch (pattern.type()) {
            case "identifier" -> bind(pattern, subject, Binding.Kind.ASSIGNMENT);
            case "as_pattern" -> {
                Node value = pattern.child("value");
                Node name = pattern.child("name");
                if (value != null) {
                    pattern(value, subject);
                }
                if (name != null) {
                    TypeRef type =
                            value != null && value.is("constant", "scope_resolution")
                                    ? Definitions.typeRef(value)
                                    : null;
                    bind(name, subject, type, Binding.Kind.ASSIGNMENT);
                }
            }
            case "keyword_pattern" -> {
                Node key = pattern.child("key");
                Node value = pattern.child("value");
                if (key != null) {
                    String name = key.text().replaceAll("[:\"]", "");
                    Expr part =
                            new Expr.Index(subject, Texts.plain(name, key.span()), subject.span());
                    if (value != null) {
                        pattern(value, part);
                    } else {
                        frame.local(name);
                        frame.facts().bind(name, part, Binding.Kind.ASSIGNMENT, key.span());
                    }
                }
            }
            case "array_pattern" -> bind(pattern, subject, Binding.Kind.ASSIGNMENT);
            case "hash_pattern", "alternative_pattern", "parenthesized_pattern" ->
                    pattern.named().forEach(each -> pattern(each, subject));
            case "hash_splat_parameter", "splat_parameter" ->
                    bind(pattern, subject, Binding.Kind.ASSIGNMENT);
            default -> {
                Expr compared = lowering.value(pattern);
                if (!(compared instanceof Expr.Scalar || compared instanceof Expr.Text)) {
                    frame.facts().root(compared);
                }
            }
        }
    }
}
