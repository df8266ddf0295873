package dev.unmoor.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A model whose weights can be had.
 *
 * @param tier what machines it takes
 * @param family for people
 * @param model its name at the registry of weights
 * @param paramsTotal as its makers write it
 * @param paramsActive for mixtures of experts
 * @param contextTokens the longest context; null if unknown
 * @param licence its name
 * @param licenceNote what to mind in it
 * @param licenceVerified whether the licence's own text was read
 * @param modalities what it takes
 * @param serve which servers run it
 * @param provenance where that was read
 */
public record OpenModel(
        String tier,
        String family,
        String model,
        String paramsTotal,
        String paramsActive,
        @Nullable Long contextTokens,
        String licence,
        String licenceNote,
        boolean licenceVerified,
        String modalities,
        String serve,
        Provenance provenance) {}
