package dev.unmoor.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A text that is a model id.
 *
 * @param id the id, without what hosts and routers put before and after it; where the text is an
 *     alias, the id that it stands for
 * @param vendor who made the model
 * @param entry what is known of it; null where only its form is known
 * @param exact whether the id itself is known, not just its form
 * @param distinctive whether the text is a model id wherever it stands, not only where one is
 *     expected
 * @param openWeights whether the weights can be had
 * @param host whose service the prefix or suffix shows, if it has one ({@code groq/…}, Bedrock's
 *     region prefixes)
 */
public record ModelMatch(
        String id,
        String vendor,
        @Nullable ModelEntry entry,
        boolean exact,
        boolean distinctive,
        boolean openWeights,
        @Nullable String host) {}
