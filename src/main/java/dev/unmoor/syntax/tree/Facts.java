package dev.unmoor.syntax.tree;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Scope;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a scope holds while a front end walks its body. */
public final class Facts {

    private final List<Binding> bindings = new ArrayList<>();
    private final List<FunctionFact> functions = new ArrayList<>();
    private final List<TypeFact> types = new ArrayList<>();
    private final List<Expr> roots = new ArrayList<>();
    private final List<Expr> returns = new ArrayList<>();

    /** A plain name gets a value. */
    public void bind(String name, @Nullable Expr value, Binding.Kind kind, Span span) {
        bind(null, name, null, value, kind, span);
    }

    /** A name gets a value, a type or both; the fields are those of {@link Binding}. */
    public void bind(
            @Nullable Expr owner,
            String name,
            @Nullable TypeRef type,
            @Nullable Expr value,
            Binding.Kind kind,
            Span span) {
        bindings.add(new Binding(owner, name, type, value, kind, span));
    }

    /** A name is bound, with annotations or whatever else. */
    public void bind(Binding binding) {
        bindings.add(binding);
    }

    /**
     * A value is assigned to what stands on the left. A name is bound; so is a member, with its
     * owner, and an element under a literal key. An element under any other key makes its owner a
     * map that may hold the value. Anything else binds nothing. Calls in the target are kept as
     * roots.
     *
     * @param target the left side, lowered
     * @param value null if nothing is known of it
     */
    public void assign(
            Expr target, @Nullable TypeRef type, @Nullable Expr value, Binding.Kind kind) {
        switch (target) {
            case Expr.Ref ref -> bind(null, ref.name(), type, value, kind, ref.span());
            case Expr.Member member -> {
                keepCalls(member.object());
                Span place = lastName(member.span(), member.name());
                bind(member.object(), member.name(), type, value, kind, place);
            }
            case Expr.Index index -> element(index, value, kind);
            default -> root(target);
        }
    }

    private void element(Expr.Index index, @Nullable Expr value, Binding.Kind kind) {
        String key = index.key() instanceof Expr.Text text ? text.literal() : null;
        keepCalls(index.object());
        if (key != null) {
            bind(index.object(), key, null, value, kind, index.key().span());
            return;
        }
        keepCalls(index.key());
        if (value == null) {
            return;
        }
        Expr map = new Expr.MapOf(List.of(new Expr.Entry(index.key(), value)), index.span());
        switch (index.object()) {
            case Expr.Ref ref -> bind(ref.name(), map, kind, ref.span());
            case Expr.Member owner ->
                    bind(owner.object(), owner.name(), null, map, kind, owner.span());
            default -> {}
        }
    }

    /** {@code make().x = 1}: what is called in the target is evaluated too. */
    private void keepCalls(Expr part) {
        Expr at = part;
        while (at instanceof Expr.Member member) {
            at = member.object();
        }
        if (!(at instanceof Expr.Ref || at instanceof Expr.Self || at instanceof Expr.Scalar)) {
            root(part);
        }
    }

    /** A member's name is the end of it. */
    private static Span lastName(Span member, String name) {
        int column = member.endColumn() - name.length();
        return column < 1
                ? member
                : new Span(member.endLine(), column, member.endLine(), member.endColumn());
    }

    /** A function is declared. */
    public void function(FunctionFact function) {
        functions.add(function);
    }

    /** A type is declared. */
    public void type(TypeFact type) {
        types.add(type);
    }

    /** An outermost expression is evaluated; names, scalars and plain texts alone are kept too. */
    public void root(@Nullable Expr expr) {
        if (expr != null) {
            roots.add(expr);
        }
    }

    /** An expression is returned or yielded; it is a root too. */
    public void returned(@Nullable Expr expr) {
        if (expr != null) {
            roots.add(expr);
            returns.add(expr);
        }
    }

    /** Part of a root is yielded: {@code x = yield y} hands out y, and only y is seen. */
    public void yielded(Expr expr) {
        returns.add(expr);
    }

    /** What is returned so far. */
    public List<Expr> returns() {
        return List.copyOf(returns);
    }

    /** The scope so far. */
    public Scope scope() {
        return new Scope(bindings, functions, types, roots);
    }
}
