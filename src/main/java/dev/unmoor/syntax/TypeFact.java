package dev.unmoor.syntax;

import java.util.List;

/**
 * A class, interface, struct, trait, object or enumeration.
 *
 * @param name its simple name; empty for an anonymous one
 * @param kind what it is
 * @param supertypes what it extends, implements, embeds
 * @param annotations annotations and decorators, as calls
 * @param body fields as bindings, methods as functions, nested types, initialisers as roots
 * @param span the whole declaration
 */
public record TypeFact(
        String name,
        Kind kind,
        List<TypeRef> supertypes,
        List<Expr.Call> annotations,
        Scope body,
        Span span) {

    /** What a type is. */
    public enum Kind {
        CLASS,
        INTERFACE,
        STRUCT,
        ENUM,
        OBJECT
    }

    public TypeFact {
        supertypes = List.copyOf(supertypes);
        annotations = List.copyOf(annotations);
    }
}
