package dev.unmoor.outlook;

import dev.unmoor.model.ModelUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model in use, with what could stand in for it and what that would cost.
 *
 * @param id as written
 * @param vendor who made it
 * @param pinned whether the id names one version
 * @param retires ISO date; null if none is known
 * @param replacement what the vendor names; null for nothing
 * @param openWeights whether the weights can be had
 * @param uses how many findings name it
 * @param price list price; null if none is known
 * @param stale whether the price is older than 90 days
 * @param monthlyCost US dollars a month at the volume given; null without volume or price
 * @param alternatives priced models of other parties in the same range, cheapest first
 * @param openAlternatives open-weight models of the same tier
 */
public record ModelLine(
        String id,
        String vendor,
        boolean pinned,
        @Nullable String retires,
        @Nullable String replacement,
        boolean openWeights,
        int uses,
        ModelUse.@Nullable Price price,
        boolean stale,
        @Nullable Double monthlyCost,
        List<Alternative> alternatives,
        List<OpenAlternative> openAlternatives) {

    /**
     * Another model by its list price.
     *
     * @param monthlyCost at the same volume; null without volume
     * @param breakEvenP50Months months until the migration at P50 has paid; null if it never does
     * @param breakEvenP80Months the same at P80
     * @param stale whether the price is older than 90 days
     */
    public record Alternative(
            String id,
            String vendor,
            boolean openWeights,
            ModelUse.Price price,
            boolean stale,
            @Nullable Double monthlyCost,
            @Nullable Double breakEvenP50Months,
            @Nullable Double breakEvenP80Months) {}

    /** An open-weight model with its licence, and whether the licence's own text was read. */
    public record OpenAlternative(
            String model,
            String tier,
            String parameters,
            @Nullable Long contextTokens,
            String licence,
            String licenceNote,
            boolean licenceVerified,
            String serve,
            String source) {}

    public ModelLine {
        alternatives = List.copyOf(alternatives);
        openAlternatives = List.copyOf(openAlternatives);
    }
}
