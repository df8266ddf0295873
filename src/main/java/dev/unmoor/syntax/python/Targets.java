package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds what stands on the left of {@code =}, after {@code for} and after {@code as}. */
final class Targets {

    private final Frame frame;
    private final Expressions expressions;

    Targets(Frame frame) {
        this.frame = frame;
        this.expressions = new Expressions(frame);
    }

    /** Binds a target, taking the value apart if the target is a pattern. */
    void bind(Node target, @Nullable Expr value, Binding.Kind kind) {
        bind(target, value, null, List.of(), kind);
    }

    /** Binds a target with its declared type and the calls in its {@code Annotated} metadata. */
    void bind(
            Node target,
            @Nullable Expr value,
            @Nullable TypeRef type,
            List<Expr.Call> annotations,
            Binding.Kind kind) {
        switch (target.type()) {
            case "identifier" -> {
                String name = target.text();
                boolean plain = kind == Binding.Kind.ASSIGNMENT;
                frame.scopeOf(name)
                        .bind(
                                new Binding(
                                        null,
                                        name,
                                        type,
                                        value,
                                        plain ? frame.kindOf(name) : kind,
                                        annotations,
                                        target.span()));
            }
            case "attribute" -> attribute(target, value, type, annotations, kind);
            case "subscript" -> subscript(target, value, kind);
            case "pattern_list",
                    "tuple_pattern",
                    "list_pattern",
                    "tuple",
                    "list",
                    "expression_list" ->
                    takeApart(target.named(), value, kind);
            case "list_splat_pattern", "list_splat" -> {
                Node inner = target.firstNamed();
                if (inner != null) {
                    bind(inner, value, kind);
                }
            }
            case "parenthesized_expression", "as_pattern_target" -> {
                Node inner = target.firstNamed();
                if (inner != null) {
                    bind(inner, value, type, annotations, kind);
                }
            }
            default -> frame.facts().root(expressions.lower(target));
        }
    }

    private void attribute(
            Node target,
            @Nullable Expr value,
            @Nullable TypeRef type,
            List<Expr.Call> annotations,
            Binding.Kind kind) {
        Node name = target.child("attribute");
        if (name == null) {
            return;
        }
        Expr owner = expressions.field(target, "object");
        keepCalls(owner);
        frame.facts()
                .bind(new Binding(owner, name.text(), type, value, kind, annotations, name.span()));
    }

    /** {@code options["model"] = x} is bound like an attribute; other keys bind nothing. */
    private void subscript(Node target, @Nullable Expr value, Binding.Kind kind) {
        List<Node> keys = target.all("subscript");
        Expr owner = expressions.field(target, "value");
        String key =
                keys.size() == 1
                                && Strings.isPlain(keys.getFirst())
                                && expressions.lower(keys.getFirst()) instanceof Expr.Text text
                        ? text.literal()
                        : null;
        if (key == null) {
            frame.facts().root(expressions.lower(target));
            return;
        }
        keepCalls(owner);
        frame.facts().bind(owner, key, null, value, kind, keys.getFirst().span());
    }

    /** {@code make().x = 1}: the call in the target is evaluated too. */
    private void keepCalls(Expr owner) {
        Expr at = owner;
        while (at instanceof Expr.Member member) {
            at = member.object();
        }
        if (!(at instanceof Expr.Ref || at instanceof Expr.Self)) {
            frame.facts().root(owner);
        }
    }

    private void takeApart(List<Node> targets, @Nullable Expr value, Binding.Kind kind) {
        List<Expr> items = items(value);
        if (items.size() == targets.size() && targets.stream().noneMatch(Targets::isRest)) {
            for (int i = 0; i < items.size(); i++) {
                bind(targets.get(i), items.get(i), kind);
            }
            return;
        }
        boolean restSeen = false;
        for (int i = 0; i < targets.size(); i++) {
            Node target = targets.get(i);
            int position = restSeen ? i - targets.size() : i;
            restSeen |= isRest(target);
            bind(target, value == null ? null : part(target, value, position), kind);
        }
    }

    private static Expr part(Node target, Expr value, int position) {
        Span span = value.span();
        return isRest(target)
                ? new Expr.ListOf(List.of(new Expr.Spread(value, span)), span)
                : new Expr.Index(
                        value, new Expr.Scalar(String.valueOf(position), target.span()), span);
    }

    private static boolean isRest(Node target) {
        return target.is("list_splat_pattern", "list_splat");
    }

    /** The items of a literal if all of them are known, else none. */
    private static List<Expr> items(@Nullable Expr value) {
        return value instanceof Expr.ListOf list
                        && list.items().stream().noneMatch(Expr.Spread.class::isInstance)
                ? list.items()
                : List.of();
    }

    /** {@code for target in iterated}. The iterated expression becomes a root. */
    void loop(Node target, List<Node> iterated) {
        if (iterated.isEmpty()) {
            bind(target, null, Binding.Kind.LOOP);
            return;
        }
        Expr whole =
                iterated.size() == 1
                        ? expressions.lower(iterated.getFirst())
                        : new Expr.ListOf(
                                iterated.stream().map(expressions::lower).toList(),
                                iterated.getFirst().span().to(iterated.getLast().span()));
        frame.facts().root(whole);
        bind(target, element(whole), Binding.Kind.LOOP);
    }

    /**
     * An element; of {@code enumerate}, {@code zip} and {@code items()} a pair of what they pair.
     */
    private static Expr element(Expr whole) {
        Span span = whole.span();
        if (whole instanceof Expr.Call call) {
            List<Expr> given = call.args().stream().map(Expr.Arg::value).toList();
            if (call.callee() instanceof Expr.Ref function && !given.isEmpty()) {
                switch (function.name()) {
                    case "enumerate" -> {
                        Expr counter = new Expr.Opaque(List.of(), span);
                        return new Expr.ListOf(List.of(counter, element(given.getFirst())), span);
                    }
                    case "zip" -> {
                        return new Expr.ListOf(given.stream().map(Targets::element).toList(), span);
                    }
                    case "reversed", "sorted", "tqdm" -> {
                        return element(given.getFirst());
                    }
                    default -> {}
                }
            }
            if (call.callee() instanceof Expr.Member method
                    && method.name().equals("items")
                    && given.isEmpty()) {
                List<Expr> pair = new ArrayList<>();
                for (String half : List.of("keys", "values")) {
                    Expr.Member member = new Expr.Member(method.object(), half, method.span());
                    pair.add(new Expr.Element(new Expr.Call(member, List.of(), span), span));
                }
                return new Expr.ListOf(pair, span);
            }
        }
        return new Expr.Element(whole, span);
    }
}
