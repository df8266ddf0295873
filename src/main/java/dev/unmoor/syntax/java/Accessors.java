package dev.unmoor.syntax.java;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods that nobody wrote: they stand where the field stands that they give or take. */
final class Accessors {

    private Accessors() {}

    static FunctionFact getter(String name, String field, @Nullable TypeRef type, Span span) {
        Facts body = new Facts();
        body.returned(new Expr.Member(new Expr.Self(false, span), field, span));
        return function(name, List.of(), type, body, span);
    }

    static FunctionFact setter(String name, String field, @Nullable TypeRef type, Span span) {
        Facts body = new Facts();
        Expr value = new Expr.Ref(field, span);
        body.root(value);
        body.bind(
                new Binding(
                        new Expr.Self(false, span),
                        field,
                        null,
                        value,
                        Binding.Kind.ASSIGNMENT,
                        span));
        Param param = new Param(field, type, null, false, false, List.of(), span);
        return function(name, List.of(param), null, body, span);
    }

    private static FunctionFact function(
            String name, List<Param> params, @Nullable TypeRef type, Facts body, Span span) {
        return new FunctionFact(
                name,
                FunctionFact.Kind.ACCESSOR,
                null,
                params,
                type,
                List.of(),
                body.scope(),
                body.returns(),
                span);
    }
}
