package dev.unmoor.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that reaches the service.
 *
 * @param path dotted suffix of the chain of names from the import root to the call: {@code
 *     chat.completions.create}, {@code ChatClient.CompleteChat}; accessor calls count as names;
 *     {@code *} within a part matches any letters
 * @param rule the rule's id, {@code vendor/name}
 * @param capabilities capability ids, main one first
 * @param shape the wire shape it speaks, if any
 * @param reaches the vendor finally reached, where it is another
 * @param roles as in {@link ClientRule#roles}
 * @param binds whether it is no call of its own but adds its capabilities to the calls made on its
 *     result ({@code bind_tools}, {@code with_structured_output})
 * @param when a condition on the arguments; null for none
 * @param distinctive whether the path alone identifies the SDK, so that an unresolved receiver in a
 *     file that imports it is enough for {@code likely}
 */
public record CallRule(
        String path,
        String rule,
        List<String> capabilities,
        @Nullable String shape,
        @Nullable String reaches,
        Map<String, String> roles,
        boolean binds,
        @Nullable String when,
        boolean distinctive) {

    public CallRule {
        capabilities = List.copyOf(capabilities);
        roles = Map.copyOf(roles);
    }
}
