package dev.unmoor.catalog;

import java.util.List;

/**
 * What helps against something that may happen.
 *
 * @param kind what happens ({@code price}, {@code retired}, …)
 * @param softeners kinds of evidence that soften it once it comes
 * @param measures mitigators that would have helped before it came
 * @param otherwise what would have helped where none of these does
 */
public record ShockRule(
        String kind, List<String> softeners, List<String> measures, String otherwise) {

    public ShockRule {
        softeners = List.copyOf(softeners);
        measures = List.copyOf(measures);
    }
}
