package dev.unmoor.outlook;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.ModelEntry;
import dev.unmoor.model.Comparison.MonthlyCost;
import dev.unmoor.model.ModelUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the models in use cost a month at list prices, today and with another party's models in
 * their place: of each party the living model whose blended price is nearest, because the cheapest
 * of all is another class of model.
 */
public final class Bills {

    private final Catalog catalog;
    private final Money money;
    private final List<ModelUse> models;
    private final Map<String, Volume> volumes = new HashMap<>();

    /**
     * @param models in use
     * @param volumes of them; models without one are left out of every bill
     * @param today the day that prices are held against
     */
    public Bills(
            Catalog catalog,
            Knowledge knowledge,
            List<ModelUse> models,
            List<Volume> volumes,
            LocalDate today) {
        this.catalog = catalog;
        this.money = new Money(catalog, knowledge, today);
        this.models = List.copyOf(models);
        volumes.forEach(each -> this.volumes.put(each.model(), each));
    }

    /** Today's bill; null where no model with a volume has a price. */
    public @Nullable MonthlyCost today() {
        var lines = new ArrayList<Line>();
        for (ModelUse model : models) {
            Volume volume = volumes.get(model.id());
            ModelUse.Price price = model.price();
            if (volume != null && price != null) {
                lines.add(new Line(model.id(), price, volume));
            }
        }
        return bill(lines);
    }

    /**
     * The bill with a party's models; null where one of the models that has a volume has no
     * stand-in with a price there.
     *
     * @param vendor who makes the models
     */
    public @Nullable MonthlyCost at(String vendor) {
        var lines = new ArrayList<Line>();
        for (ModelUse model : models) {
            Volume volume = volumes.get(model.id());
            Double own = money.blended(model.price());
            if (volume == null || own == null) {
                continue;
            }
            ModelEntry standIn = standIn(vendor, own);
            if (standIn == null || standIn.price() == null) {
                return null;
            }
            lines.add(new Line(model.id() + " by " + standIn.id(), standIn.price(), volume));
        }
        return bill(lines);
    }

    private @Nullable ModelEntry standIn(String vendor, double own) {
        return catalog.models().stream()
                .filter(each -> each.vendor().equals(vendor) && money.lives(each))
                .filter(each -> {
                    Double price = money.blended(each.price());
                    return price != null && price > 0;
                })
                .min(
                        Comparator.comparingDouble((ModelEntry each) -> distance(each, own))
                                .thenComparing(ModelEntry::id))
                .orElse(null);
    }

    private double distance(ModelEntry entry, double own) {
        Double price = money.blended(entry.price());
        return price == null || own <= 0 ? Double.MAX_VALUE : Math.abs(StrictMath.log(price / own));
    }

    private @Nullable MonthlyCost bill(List<Line> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        double sum = 0;
        String oldest = lines.getFirst().price().asOf();
        boolean stale = false;
        for (Line line : lines) {
            Double cost = Money.cost(line.price(), line.volume());
            sum += cost == null ? 0 : cost;
            String asOf = line.price().asOf();
            oldest = asOf.compareTo(oldest) < 0 ? asOf : oldest;
            stale |= money.stale(asOf);
        }
        return new MonthlyCost(
                Math.round(100 * sum) / 100.0,
                String.join("; ", lines.stream().map(Line::what).toList()),
                oldest,
                stale);
    }

    private record Line(String what, ModelUse.Price price, Volume volume) {}
}
