package dev.unmoor.syntax;

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
 * @param span where the name stands
 */
public record Binding(
        @Nullable Expr owner,
        String name,
        @Nullable TypeRef type,
        @Nullable Expr value,
        Kind kind,
        Span span) {

    /** How a binding came about. */
    public enum Kind {
        ASSIGNMENT,
        FIELD,
        CONSTANT,
        ENUM_CONSTANT,
        LOOP,
        CONTEXT,
        CATCH
    }
}
