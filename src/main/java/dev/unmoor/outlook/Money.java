package dev.unmoor.outlook;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.ModelEntry;
import dev.unmoor.catalog.OpenModel;
import dev.unmoor.model.ModelUse;
import dev.unmoor.plan.Estimate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Models and money: each model used, what it costs, what else could do the work. Never a price
 * without its date.
 */
public final class Money {

    /** Facts older than this are marked wherever they are shown. */
    public static final int STALE_DAYS = 90;

    private static final double MILLION = 1e6;
    private static final int ALTERNATIVES = 6;
    private static final int OPEN = 4;

    /** Models within this range of prices compete for the same work. */
    private static final double LEAST = 0.1;

    private static final double MOST = 1.5;

    /**
     * Blended dollars per million tokens from which a model is of a tier; output weighs a quarter.
     */
    private static final List<Tier> TIERS =
            List.of(
                    new Tier(8, "frontier"),
                    new Tier(2, "large"),
                    new Tier(0.4, "mid"),
                    new Tier(0, "small"));

    private record Tier(double from, String name) {}

    private final Catalog catalog;
    private final Knowledge knowledge;

    /** Reckons with the given knowledge. */
    public Money(Catalog catalog, Knowledge knowledge) {
        this.catalog = catalog;
        this.knowledge = knowledge;
    }

    /**
     * The models in use.
     *
     * @param volumes by model; may be empty
     * @param moveCostP50 what the move would cost at P50, US dollars; 0 where that is not known
     * @param moveCostP80 the same at P80
     * @param today the day that facts are held against
     */
    public List<ModelLine> of(
            List<ModelUse> models,
            List<Volume> volumes,
            double moveCostP50,
            double moveCostP80,
            LocalDate today) {
        Map<String, Volume> byModel = new HashMap<>();
        volumes.forEach(each -> byModel.put(each.model(), each));
        var lines = new ArrayList<ModelLine>();
        for (ModelUse model : models) {
            Volume volume = byModel.get(model.id());
            Double cost = cost(model.price(), volume);
            lines.add(
                    new ModelLine(
                            model.id(),
                            model.vendor(),
                            model.pinned(),
                            model.retires(),
                            model.replacement(),
                            model.openWeights(),
                            model.uses().size(),
                            model.price(),
                            model.price() != null && stale(model.price().asOf(), today),
                            cost,
                            alternatives(model, volume, cost, moveCostP50, moveCostP80, today),
                            open(model)));
        }
        lines.sort(
                Comparator.comparing(
                                (ModelLine each) ->
                                        each.monthlyCost() == null ? -1 : each.monthlyCost(),
                                Comparator.reverseOrder())
                        .thenComparing(ModelLine::uses, Comparator.reverseOrder())
                        .thenComparing(ModelLine::id));
        return lines;
    }

    private List<ModelLine.Alternative> alternatives(
            ModelUse model,
            @Nullable Volume volume,
            @Nullable Double cost,
            double p50,
            double p80,
            LocalDate today) {
        Double own = blended(model.price());
        if (own == null || own == 0) {
            return List.of();
        }
        var best = new ArrayList<ModelEntry>();
        for (ModelEntry entry : catalog.models()) {
            Double other = blended(entry.price());
            boolean competes = other != null && other >= LEAST * own && other <= MOST * own;
            if (competes && !entry.vendor().equals(model.vendor()) && lives(entry, today)) {
                best.add(entry);
            }
        }
        var alternatives = new ArrayList<ModelLine.Alternative>();
        var vendors = new HashSet<String>();
        // of each party the one nearest to today's price: the cheapest of all is another class
        best.sort(
                Comparator.comparingDouble((ModelEntry each) ->
                                Math.abs(StrictMath.log(value(blended(each.price())) / own)))
                        .thenComparing(ModelEntry::id));
        for (ModelEntry entry : best) {
            ModelUse.Price price = entry.price();
            if (price != null
                    && alternatives.size() < ALTERNATIVES
                    && vendors.add(entry.vendor())) {
                Double theirs = cost(price, volume);
                alternatives.add(
                        new ModelLine.Alternative(
                                entry.id(),
                                entry.vendor(),
                                entry.openWeights(),
                                price,
                                stale(price.asOf(), today),
                                theirs,
                                months(cost, theirs, p50),
                                months(cost, theirs, p80)));
            }
        }
        alternatives.sort(
                Comparator.comparingDouble(
                                (ModelLine.Alternative each) -> value(blended(each.price())))
                        .thenComparing(ModelLine.Alternative::id));
        return alternatives;
    }

    private static double value(@Nullable Double number) {
        return number == null ? Double.MAX_VALUE : number;
    }

    /** Months until a saving has paid for the move; null if there is none. */
    static @Nullable Double months(
            @Nullable Double cost, @Nullable Double theirs, double moveCost) {
        if (cost == null || theirs == null || moveCost <= 0 || cost <= theirs) {
            return null;
        }
        return Estimate.twoFigures(moveCost / (cost - theirs));
    }

    /** Three parts input, one part output: how most workloads mix. */
    static @Nullable Double blended(ModelUse.@Nullable Price price) {
        if (price == null || price.inputPerMTok() == null || price.outputPerMTok() == null) {
            return null;
        }
        return (3 * price.inputPerMTok() + price.outputPerMTok()) / 4;
    }

    static @Nullable Double cost(ModelUse.@Nullable Price price, @Nullable Volume volume) {
        if (price == null || volume == null) {
            return null;
        }
        double input = price.inputPerMTok() == null ? 0 : price.inputPerMTok();
        double output = price.outputPerMTok() == null ? 0 : price.outputPerMTok();
        double cost = (input * volume.inputTokens() + output * volume.outputTokens()) / MILLION;
        return Math.round(100 * cost) / 100.0;
    }

    static boolean lives(ModelEntry entry, LocalDate today) {
        return entry.retirements().stream()
                .filter(each -> each.host().equals("*"))
                .noneMatch(each -> {
                    LocalDate date = date(each.date());
                    return date != null && !date.isAfter(today);
                });
    }

    /** Whether a fact of that day or month is older than 90 days. */
    public static boolean stale(String asOf, LocalDate today) {
        LocalDate date = date(asOf);
        return date == null || ChronoUnit.DAYS.between(date, today) > STALE_DAYS;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text.length() == "2026-11".length() ? text + "-01" : text);
        } catch (DateTimeParseException e) {
            // a date in words is as good as none: the fact counts as old
            return null;
        }
    }

    private List<ModelLine.OpenAlternative> open(ModelUse model) {
        Double own = blended(model.price());
        if (own == null || model.openWeights()) {
            return List.of();
        }
        String tier =
                TIERS.stream()
                        .filter(each -> own >= each.from())
                        .findFirst()
                        .map(Tier::name)
                        .orElse("small");
        return knowledge.openModels().stream()
                .filter(each -> each.tier().startsWith(tier))
                .limit(OPEN)
                .map(Money::line)
                .toList();
    }

    private static ModelLine.OpenAlternative line(OpenModel model) {
        String active = model.paramsActive();
        return new ModelLine.OpenAlternative(
                model.model(),
                model.tier(),
                active.isEmpty() || active.equals("null")
                        ? model.paramsTotal()
                        : model.paramsTotal() + ", " + active + " active",
                model.contextTokens(),
                model.licence(),
                model.licenceNote(),
                model.licenceVerified(),
                model.serve(),
                model.provenance().source());
    }
}
