package dev.unmoor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model that the project names, and where.
 *
 * @param id the model id as written
 * @param vendor who made it
 * @param pinned whether the id names one version rather than a moving alias
 * @param uses ids of the findings that name it
 * @param retires ISO date on which it is retired at the host in use, if known
 * @param replacement what the vendor names as replacement, followed until it lives
 * @param price list price, if known
 * @param openWeights whether its weights can be had
 */
public record ModelUse(
        String id,
        String vendor,
        boolean pinned,
        List<String> uses,
        @Nullable String retires,
        @Nullable String replacement,
        @Nullable Price price,
        boolean openWeights) {

    /**
     * A list price.
     *
     * @param inputPerMTok US dollars per million input tokens
     * @param outputPerMTok US dollars per million output tokens
     * @param asOf when the price was seen
     * @param source where it was seen
     */
    public record Price(
            @Nullable Double inputPerMTok,
            @Nullable Double outputPerMTok,
            String asOf,
            String source) {}

    public ModelUse {
        uses = List.copyOf(uses);
    }

    /** The same, named by other findings. */
    public ModelUse usedBy(List<String> findings) {
        return new ModelUse(id, vendor, pinned, findings, retires, replacement, price, openWeights);
    }
}
