package dev.unmoor.catalog;

import dev.unmoor.model.Dimension;
import dev.unmoor.model.Layer;

/**
 * A word of the capability vocabulary.
 *
 * @param id kebab-case
 * @param name for people
 * @param group what it belongs with ({@code inference}, {@code tools}, {@code state}, …)
 * @param layer the report layer of a call whose main feature it is
 * @param dimension the score dimension that it counts in
 * @param description one or two sentences
 */
public record Capability(
        String id,
        String name,
        String group,
        Layer layer,
        Dimension dimension,
        String description) {}
