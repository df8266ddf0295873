package dev.unmoor.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter.
 *
 * @param name its name; a destructured parameter has an empty name and bindings in the body that
 *     are members of {@code Ref("")}
 * @param type the declared type, if any
 * @param defaultValue its default, if any
 * @param rest whether it takes the rest of the arguments
 * @param field whether it declares a field too (TypeScript's {@code constructor(private x)}, a
 *     record component, Kotlin's {@code val})
 * @param annotations its annotations, as calls
 */
public record Param(
        String name,
        @Nullable TypeRef type,
        @Nullable Expr defaultValue,
        boolean rest,
        boolean field,
        List<Expr.Call> annotations,
        Span span) {
    public Param {
        annotations = List.copyOf(annotations);
    }
}
