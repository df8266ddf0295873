package dev.unmoor.outlook;

import dev.unmoor.model.ModelUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model in use, with what could stand in for it and what that would cost. Money is US dollars a
 * month at list prices.
 *
 * @param id as written
 * @param vendor who made it
 * @param pinned whether the id names one version
 * @param openWeights whether the weights can be had
 * @param uses ids of the findings that name it; empty where only a volume does
 * @param retirement null if none is known
 * @param limits null if none are known
 * @param price list price; null if none is known
 * @param stale whether the price is older than the profile allows
 * @param volume of a month; null if none was given
 * @param monthlyCost null without volume or price
 * @param alternatives priced models in the same range, cheapest first
 * @param openAlternatives open-weight models of the same tier
 */
public record ModelLine(
        String id,
        String vendor,
        boolean pinned,
        boolean openWeights,
        List<String> uses,
        @Nullable Retirement retirement,
        @Nullable Limits limits,
        ModelUse.@Nullable Price price,
        boolean stale,
        @Nullable Volume volume,
        @Nullable Double monthlyCost,
        List<Alternative> alternatives,
        List<OpenAlternative> openAlternatives) {

    /**
     * When it ends at the host in use.
     *
     * @param date ISO date
     * @param days from the day asked; negative once it is past
     * @param replacement what the vendor names; null for nothing
     * @param asOf when that was read; empty if that is not known
     * @param source where
     * @param stale whether that is older than the profile allows
     */
    public record Retirement(
            String date,
            long days,
            @Nullable String replacement,
            String asOf,
            String source,
            boolean stale) {}

    /** How much it takes and gives, in tokens. */
    public record Limits(
            @Nullable Long contextTokens,
            @Nullable Long outputTokens,
            String asOf,
            String source,
            boolean stale) {}

    /**
     * Another model by its list price.
     *
     * @param sameVendor whether only the id changes, as its maker stays the same
     * @param monthlyCost at the same volume; null without volume
     * @param moveP50 what the move costs at P50; 0 without a day rate
     * @param moveP80 the same at P80
     * @param breakEvenP50Months months until the move at P50 has paid; null if it never does
     * @param breakEvenP80Months the same at P80
     * @param stale whether the price is older than the profile allows
     */
    public record Alternative(
            String id,
            String vendor,
            boolean sameVendor,
            boolean openWeights,
            ModelUse.Price price,
            boolean stale,
            @Nullable Double monthlyCost,
            double moveP50,
            double moveP80,
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
            String source,
            String asOf,
            boolean stale) {}

    public ModelLine {
        uses = List.copyOf(uses);
        alternatives = List.copyOf(alternatives);
        openAlternatives = List.copyOf(openAlternatives);
    }
}
