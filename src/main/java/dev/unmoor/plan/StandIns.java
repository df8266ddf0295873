package dev.unmoor.plan;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.ModelEntry;
import dev.unmoor.model.ModelUse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which model of another party takes a model's place: the living one whose blended list price is
 * nearest, because the cheapest of all is another class of model. A beginning, not a judgement of
 * quality: an evaluation decides.
 */
public final class StandIns {

    private final Catalog catalog;
    private final LocalDate today;

    /**
     * @param today the day that retirements are held against
     */
    public StandIns(Catalog catalog, LocalDate today) {
        this.catalog = catalog;
        this.today = today;
    }

    /**
     * The stand-in of a model.
     *
     * @param vendor who makes the stand-in
     * @param price of the model that goes; null gives nothing
     */
    public Optional<ModelEntry> at(String vendor, ModelUse.@Nullable Price price) {
        Double own = blended(price);
        if (own == null || own <= 0) {
            return Optional.empty();
        }
        return catalog.models().stream()
                .filter(each -> each.vendor().equals(vendor) && lives(each))
                .filter(each -> {
                    Double other = blended(each.price());
                    return other != null && other > 0;
                })
                .min(
                        Comparator.comparingDouble((ModelEntry each) -> distance(each, own))
                                .thenComparing(ModelEntry::id));
    }

    private static double distance(ModelEntry entry, double own) {
        Double price = blended(entry.price());
        return price == null ? Double.MAX_VALUE : Math.abs(StrictMath.log(price / own));
    }

    /** Three parts input, one part output: how most workloads mix. */
    private static @Nullable Double blended(ModelUse.@Nullable Price price) {
        if (price == null || price.inputPerMTok() == null || price.outputPerMTok() == null) {
            return null;
        }
        return (3 * price.inputPerMTok() + price.outputPerMTok()) / 4;
    }

    private boolean lives(ModelEntry entry) {
        return entry.retirements().stream()
                .filter(each -> each.host().equals("*"))
                .noneMatch(each -> passed(each.date()));
    }

    private boolean passed(String date) {
        try {
            return !LocalDate.parse(date).isAfter(today);
        } catch (DateTimeParseException e) {
            // a month or a season: the model may live on
            return false;
        }
    }
}
