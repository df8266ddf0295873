package dev.unmoor.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function, method, constructor, accessor or lambda.
 *
 * @param name its simple name; empty for a lambda, {@code <init>} for a constructor
 * @param kind what it is
 * @param receiver the declared receiver, for methods written outside their type (Go, Kotlin, C#,
 *     Rust, Swift extensions)
 * @param params its parameters, without {@code self}
 * @param returnType the declared type of its result, if any
 * @param annotations annotations and decorators, as calls
 * @param body its scope
 * @param returns the expressions it returns or yields
 * @param span the whole declaration
 */
public record FunctionFact(
        String name,
        Kind kind,
        @Nullable Param receiver,
        List<Param> params,
        @Nullable TypeRef returnType,
        List<Expr.Call> annotations,
        Scope body,
        List<Expr> returns,
        Span span) {

    /** What a function is. */
    public enum Kind {
        FUNCTION,
        METHOD,
        STATIC_METHOD,
        CONSTRUCTOR,
        ACCESSOR,
        LAMBDA
    }

    public FunctionFact {
        params = List.copyOf(params);
        annotations = List.copyOf(annotations);
        returns = List.copyOf(returns);
    }
}
