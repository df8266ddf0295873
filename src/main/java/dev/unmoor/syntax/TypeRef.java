package dev.unmoor.syntax;

import java.util.List;

/**
 * A type as written, without pointer, optional and array marks.
 *
 * @param name dotted as written: {@code OpenAIClient}, {@code openai.Client}
 * @param arguments generic arguments; members of a union stand here under the name {@code |}
 */
public record TypeRef(String name, List<TypeRef> arguments, Span span) {
    public TypeRef {
        arguments = List.copyOf(arguments);
    }
}
