package dev.unmoor.catalog;

import dev.unmoor.model.ModelUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model that is known by its exact id.
 *
 * @param id the id
 * @param vendor who made it
 * @param aliases other exact ids of the same model
 * @param pinned whether the id names one version
 * @param openWeights whether the weights can be had
 * @param word whether the id is an ordinary word, which counts only where a model id is expected
 * @param retirements by host ({@code *} for the maker's own API)
 * @param price list price, if known
 */
public record ModelEntry(
        String id,
        String vendor,
        List<String> aliases,
        boolean pinned,
        boolean openWeights,
        boolean word,
        List<Retirement> retirements,
        ModelUse.@Nullable Price price) {

    /**
     * A retirement at a host.
     *
     * @param host {@code *} for the maker's own API
     * @param date ISO date
     * @param replacement what the vendor names, if anything
     */
    public record Retirement(
            String host, String date, @Nullable String replacement, Provenance provenance) {}

    public ModelEntry {
        aliases = List.copyOf(aliases);
        retirements = List.copyOf(retirements);
    }
}
