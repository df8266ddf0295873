package dev.unmoor.catalog;

import dev.unmoor.model.FindingKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes a client or a framework's model object.
 *
 * @param path dotted suffix of the symbol that is constructed or called: {@code OpenAI}, {@code
 *     NewClient}, {@code OpenAIOkHttpClient.builder}; {@code *} within a part matches any letters.
 *     {@code default} is a JavaScript module's default export
 * @param reaches the vendor or host that is reached where it is not the file's own vendor
 * @param shape the wire shape its calls speak, where they don't say
 * @param capabilities what the object does, for frameworks' model objects ({@code chat}, {@code
 *     embeddings})
 * @param roles where arguments sit that matter: role ({@code model|base-url|api-key|provider|…}) to
 *     argument name or position
 * @param when a condition on the arguments ({@code service_name=bedrock-runtime}); null for none
 * @param kind what a finding of it is, where it is no client: a resource that code declares
 */
public record ClientRule(
        String path,
        @Nullable String reaches,
        @Nullable String shape,
        List<String> capabilities,
        Map<String, String> roles,
        @Nullable String when,
        @Nullable FindingKind kind) {

    public ClientRule {
        capabilities = List.copyOf(capabilities);
        roles = Map.copyOf(roles);
    }
}
