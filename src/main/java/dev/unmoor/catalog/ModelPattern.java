package dev.unmoor.catalog;

import java.util.regex.Pattern;

/**
 * How the ids of a vendor's models look.
 *
 * @param pattern anchored
 * @param distinctive whether a whole string that matches is a model id wherever it stands;
 *     otherwise only where a model id is expected
 * @param openWeights whether the weights can be had
 */
public record ModelPattern(Pattern pattern, boolean distinctive, boolean openWeights) {}
