package dev.unmoor.catalog;

import dev.unmoor.model.FindingKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An annotation or decorator that declares something.
 *
 * @param path dotted suffix of the annotation's symbol
 * @param kind what it declares: {@code client} for a type whose methods all reach a model, {@code
 *     framework-call} for a function that does, {@code prompt} for text
 * @param capabilities capability ids
 * @param reaches the vendor finally reached, if fixed
 * @param roles as in {@link ClientRule#roles}; {@code prompt} says which argument is prompt text
 */
public record AnnotationRule(
        String path,
        FindingKind kind,
        List<String> capabilities,
        @Nullable String reaches,
        Map<String, String> roles) {

    public AnnotationRule {
        capabilities = List.copyOf(capabilities);
        roles = Map.copyOf(roles);
    }
}
