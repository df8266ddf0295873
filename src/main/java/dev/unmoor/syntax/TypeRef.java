package dev.unmoor.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type as written, without pointer, optional and array marks.
 *
 * @param name dotted as written: {@code OpenAIClient}, {@code openai.Client}; of a type whose one
 *     value is a text, that text in double quotes
 * @param arguments generic arguments; members of a union stand here under the name {@code |}
 */
public record TypeRef(String name, List<TypeRef> arguments, Span span) {
    public TypeRef {
        arguments = List.copyOf(arguments);
    }

    /** The type whose one value is a text. */
    public static TypeRef literal(String text, Span span) {
        return new TypeRef('"' + text + '"', List.of(), span);
    }

    /** The text that is the type's one value; null where it is another type. */
    public @Nullable String literal() {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1)
                : null;
    }
}
