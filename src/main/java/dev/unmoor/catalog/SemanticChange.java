package dev.unmoor.catalog;

import dev.unmoor.model.FindingKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that means another thing after a move.
 *
 * @param id kebab-case
 * @param area what it concerns ({@code sampling}, {@code tools}, …)
 * @param change what changes
 * @param failure whether one notices ({@code loud}, {@code silent}, …)
 * @param fix what to do
 * @param shapes wire shapes of the calls it concerns; empty for any
 * @param to target platforms; {@code *} for any
 * @param when how code shows that it is concerned; null where code can't show it
 * @param provenance where that was read
 */
public record SemanticChange(
        String id,
        String area,
        String change,
        String failure,
        String fix,
        List<String> shapes,
        List<String> to,
        @Nullable Condition when,
        Provenance provenance) {

    /**
     * How code shows that it is concerned: all that is named must hold.
     *
     * @param kinds kinds of findings; empty for calls
     * @param capabilities one of which the finding has; empty for any
     * @param argument pattern of the name of an argument that is passed; null for none
     * @param value pattern of that argument's text; null for any
     * @param missing pattern of the names of arguments none of which is passed; null for none
     * @param model pattern of the model's id; null for any
     * @param api pattern of what is called or read; null for any
     */
    public record Condition(
            List<FindingKind> kinds,
            List<String> capabilities,
            @Nullable Pattern argument,
            @Nullable Pattern value,
            @Nullable Pattern missing,
            @Nullable Pattern model,
            @Nullable Pattern api) {

        public Condition {
            kinds = List.copyOf(kinds);
            capabilities = List.copyOf(capabilities);
        }
    }

    public SemanticChange {
        shapes = List.copyOf(shapes);
        to = List.copyOf(to);
    }
}
