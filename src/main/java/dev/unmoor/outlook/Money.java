package dev.unmoor.outlook;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.ModelEntry;
import dev.unmoor.catalog.ModelMatch;
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

    private static final double MILLION = 1e6;

    /** What moving to another model costs. */
    interface Moves {

        /** US dollars at P50 and P80, from all uses of one vendor's models to another vendor. */
        Cost cost(ModelUse from, String toVendor);

        /** A cost of work, US dollars; 0 where no day rate was said. */
        record Cost(double p50, double p80) {}
    }

    private final Catalog catalog;
    private final Knowledge knowledge;
    private final LocalDate today;

    /**
     * Reckons with the given knowledge.
     *
     * @param today the day that facts are held against
     */
    public Money(Catalog catalog, Knowledge knowledge, LocalDate today) {
        this.catalog = catalog;
        this.knowledge = knowledge;
        this.today = today;
    }

    /**
     * The models in use, and those that only a volume names.
     *
     * @param volumes at most one a model; may be empty
     */
    List<ModelLine> of(List<ModelUse> models, List<Volume> volumes, Moves moves) {
        Map<String, Volume> byModel = new HashMap<>();
        volumes.forEach(each -> byModel.put(each.model(), each));
        var lines = new ArrayList<ModelLine>();
        for (ModelUse model : known(models, volumes).values()) {
            Volume volume = byModel.get(model.id());
            Double cost = cost(model.price(), volume);
            ModelUse.Price price = model.price();
            lines.add(
                    new ModelLine(
                            model.id(),
                            model.vendor(),
                            model.pinned(),
                            model.openWeights(),
                            model.uses(),
                            retirement(model),
                            limits(model.id()),
                            price,
                            price != null && stale(price.asOf()),
                            volume,
                            cost,
                            alternatives(model, volume, cost, moves),
                            open(model)));
        }
        lines.sort(
                Comparator.comparing(
                                (ModelLine each) ->
                                        each.monthlyCost() == null ? -1 : each.monthlyCost(),
                                Comparator.reverseOrder())
                        .thenComparing(each -> each.uses().size(), Comparator.reverseOrder())
                        .thenComparing(ModelLine::id));
        return lines;
    }

    /** The models used, and those of the volumes, by id. */
    Map<String, ModelUse> known(List<ModelUse> models, List<Volume> volumes) {
        var known = new java.util.LinkedHashMap<String, ModelUse>();
        models.forEach(each -> known.put(each.id(), each));
        for (Volume volume : volumes) {
            known.computeIfAbsent(volume.model(), this::unused);
        }
        return known;
    }

    /** A model that the code does not name: its id comes from a setting. */
    private ModelUse unused(String id) {
        ModelMatch match = catalog.model(id);
        ModelEntry entry = match == null ? null : match.entry();
        ModelEntry.Retirement end =
                entry == null
                        ? null
                        : entry.retirements().stream()
                                .filter(each -> each.host().equals("*"))
                                .findFirst()
                                .orElse(null);
        return new ModelUse(
                id,
                match == null ? "" : match.vendor(),
                catalog.pinned(id),
                List.of(),
                end == null ? null : end.date(),
                end == null ? null : end.replacement(),
                entry == null ? null : entry.price(),
                match != null && match.openWeights());
    }

    private ModelLine.@Nullable Retirement retirement(ModelUse model) {
        String date = model.retires();
        LocalDate day = date == null ? null : lastDay(date);
        if (date == null || day == null) {
            return null;
        }
        ModelMatch match = catalog.model(model.id());
        ModelEntry entry = match == null ? null : match.entry();
        ModelEntry.Retirement known =
                entry == null
                        ? null
                        : entry.retirements().stream()
                                .filter(each -> each.date().equals(date))
                                .findFirst()
                                .orElse(null);
        String asOf = known == null ? "" : known.provenance().date();
        return new ModelLine.Retirement(
                date,
                ChronoUnit.DAYS.between(today, day),
                model.replacement(),
                asOf,
                known == null ? "" : known.provenance().source(),
                stale(asOf));
    }

    private ModelLine.@Nullable Limits limits(String id) {
        return knowledge
                .limits(id)
                .map(each ->
                        new ModelLine.Limits(
                                each.contextTokens(),
                                each.outputTokens(),
                                each.provenance().date(),
                                each.provenance().source(),
                                stale(each.provenance().date())))
                .orElse(null);
    }

    private List<ModelLine.Alternative> alternatives(
            ModelUse model, @Nullable Volume volume, @Nullable Double cost, Moves moves) {
        Double own = blended(model.price());
        if (own == null || own == 0) {
            return List.of();
        }
        double least = knowledge.profile().threshold("alternativeLeast") * own;
        double most = knowledge.profile().threshold("alternativeMost") * own;
        var competing = new ArrayList<ModelEntry>();
        for (ModelEntry entry : catalog.models()) {
            Double other = blended(entry.price());
            boolean competes = other != null && other >= least && other <= most;
            // a model of the same maker is a way out only where it is cheaper
            boolean same = entry.vendor().equals(model.vendor());
            boolean allowed =
                    !same || (other != null && other < own && !entry.id().equals(model.id()));
            if (competes && allowed && lives(entry)) {
                competing.add(entry);
            }
        }
        // of each party the one nearest to today's price: the cheapest of all is another class
        competing.sort(
                Comparator.comparingDouble((ModelEntry each) ->
                                Math.abs(StrictMath.log(value(blended(each.price())) / own)))
                        .thenComparing(ModelEntry::id));
        var alternatives = new ArrayList<ModelLine.Alternative>();
        var vendors = new HashSet<String>();
        double shown = knowledge.profile().threshold("alternativesShown");
        for (ModelEntry entry : competing) {
            ModelUse.Price price = entry.price();
            if (price == null || alternatives.size() >= shown || !vendors.add(entry.vendor())) {
                continue;
            }
            Double theirs = cost(price, volume);
            Moves.Cost move = moves.cost(model, entry.vendor());
            alternatives.add(
                    new ModelLine.Alternative(
                            entry.id(),
                            entry.vendor(),
                            entry.vendor().equals(model.vendor()),
                            entry.openWeights(),
                            price,
                            stale(price.asOf()),
                            theirs,
                            move.p50(),
                            move.p80(),
                            months(cost, theirs, move.p50()),
                            months(cost, theirs, move.p80())));
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

    /** Dollars per million tokens as most workloads mix input and output. */
    @Nullable Double blended(ModelUse.@Nullable Price price) {
        if (price == null || price.inputPerMTok() == null || price.outputPerMTok() == null) {
            return null;
        }
        double input = knowledge.profile().threshold("inputShare");
        return input * price.inputPerMTok() + (1 - input) * price.outputPerMTok();
    }

    /** A month's cost in dollars; null where the volume or a price that it needs is missing. */
    static @Nullable Double cost(ModelUse.@Nullable Price price, @Nullable Volume volume) {
        if (price == null || volume == null) {
            return null;
        }
        Double input = price.inputPerMTok();
        Double output = price.outputPerMTok();
        boolean unknown =
                (input == null && volume.inputTokens() > 0)
                        || (output == null && volume.outputTokens() > 0);
        if (unknown) {
            return null;
        }
        double cost =
                ((input == null ? 0 : input) * volume.inputTokens()
                                + (output == null ? 0 : output) * volume.outputTokens())
                        / MILLION;
        return Math.round(100 * cost) / 100.0;
    }

    /** Whether its maker still serves it on the day. */
    boolean lives(ModelEntry entry) {
        return entry.retirements().stream()
                .filter(each -> each.host().equals("*"))
                .noneMatch(each -> {
                    LocalDate date = lastDay(each.date());
                    return date != null && !date.isAfter(today);
                });
    }

    /** Whether a fact of that day or month is older than the profile allows, by default 90 days. */
    public boolean stale(String asOf) {
        LocalDate date = date(asOf);
        return date == null
                || ChronoUnit.DAYS.between(date, today)
                        > knowledge.profile().threshold("staleDays");
    }

    /** What ends in a month ends on its last day. */
    private static @Nullable LocalDate lastDay(String text) {
        LocalDate first = date(text);
        return first != null && isMonth(text) ? first.plusMonths(1).minusDays(1) : first;
    }

    private static boolean isMonth(String text) {
        return text.length() == "2026-11".length();
    }

    /** What was seen in a month was seen on its first day, to be on the safe side. */
    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(isMonth(text) ? text + "-01" : text);
        } catch (DateTimeParseException e) {
            // a date in words is as good as none: the fact counts as old
            return null;
        }
    }

    /** The tier of a model by its price: what open weights it may be compared with. */
    String tier(double blended) {
        for (String tier : List.of("Frontier", "Large", "Mid")) {
            if (blended >= knowledge.profile().threshold("tier" + tier)) {
                return tier.toLowerCase(java.util.Locale.ROOT);
            }
        }
        return "small";
    }

    /** Open-weight models of the tier that a model's price puts it in; none for open models. */
    List<ModelLine.OpenAlternative> open(ModelUse model) {
        Double own = blended(model.price());
        if (own == null || model.openWeights()) {
            return List.of();
        }
        String tier = tier(own);
        return knowledge.openModels().stream()
                .filter(each -> each.tier().startsWith(tier))
                // what may be used for certain comes first
                .sorted(Comparator.comparing(each -> !each.licenceVerified()))
                .limit((long) knowledge.profile().threshold("openAlternativesShown"))
                .map(this::line)
                .toList();
    }

    private ModelLine.OpenAlternative line(OpenModel model) {
        String active = model.paramsActive();
        return new ModelLine.OpenAlternative(
                model.model(),
                model.tier(),
                switch (active) {
                    case "", "null" -> model.paramsTotal();
                    case "dense" -> model.paramsTotal() + ", dense";
                    default -> model.paramsTotal() + ", " + active + " active";
                },
                model.contextTokens(),
                model.licence(),
                model.licenceNote(),
                model.licenceVerified(),
                model.serve(),
                model.provenance().source(),
                model.provenance().date(),
                stale(model.provenance().date()));
    }
}
