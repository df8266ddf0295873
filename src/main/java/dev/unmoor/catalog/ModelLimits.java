package dev.unmoor.catalog;

import org.jspecify.annotations.Nullable;

/**
 * How much a model takes and gives.
 *
 * @param model its id
 * @param contextTokens the longest context; null if unknown
 * @param outputTokens the longest answer; null if unknown
 * @param provenance where that was read
 */
public record ModelLimits(
        String model,
        @Nullable Long contextTokens,
        @Nullable Long outputTokens,
        Provenance provenance) {}
