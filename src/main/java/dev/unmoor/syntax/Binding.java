package dev.unmoor.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name that is given a value or a type, in a scope. A name bound twice has two bindings.
 *
 * @param owner null for a plain name; {@link Expr.Self} for {@code self.x = …}; another expression
 *     for {@code a.x = …}
 * @param name the name bound
 * @param type the declared type, if any
 * @param value what is bound, if any; destructuring, loops and context managers are lowered to
 *     {@link Expr.Member}, {@link Expr.Index}, {@link Expr.Element} of the whole
 * @param kind how it came about
 * @param annotations annotations of a declared field or variable, as calls: they may say what is
 *     injected into it
 * @param span where the name stands
 */
public record Binding(
        @Nullable Expr owner,
        String name,
        @Nullable TypeRef type,
        @Nullable Expr value,
        Kind kind,
        List<Expr.Call> annotations,
        Span span) {

    public Binding {
        annotations = List.copyOf(annotations);
    }

    /** A binding without annotations. */
    public Binding(
            @Nullable Expr owner,
            String name,
            @Nullable TypeRef type,
            @Nullable Expr value,
            Kind kind,
            Span span) {
        this(owner, name, type, value, kind, List.of(), span);
    }

    /** How a binding came about. */
    public enum Kind {
        /** A name gets a value; where the language declares none, it comes to be too. */
        ASSIGNMENT,
        /** A variable comes to be that functions within may assign to ({@code let}). */
        VARIABLE,
        FIELD,
        CONSTANT,
        ENUM_CONSTANT,
        LOOP,
        CONTEXT,
        CATCH
    }
}
