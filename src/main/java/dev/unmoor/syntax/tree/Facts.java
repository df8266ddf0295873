package dev.unmoor.syntax.tree;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Scope;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

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
