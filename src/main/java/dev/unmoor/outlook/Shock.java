package dev.unmoor.outlook;

import dev.unmoor.model.Id;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that may happen tomorrow.
 *
 * @param kind what happens
 * @param vendor at which vendor or host; null where a model says it
 * @param model to which model; null for all of the vendor's
 * @param factor of a price rise above 1, of a rate limit below 1; 1 where it does not apply
 * @param date ISO date from which it holds; null for at once
 * @param region of the host, as the code or its settings name it; null for all of them
 */
public record Shock(
        Kind kind,
        @Nullable String vendor,
        @Nullable String model,
        double factor,
        @Nullable String date,
        @Nullable String region) {

    /** A shock in every region. */
    public Shock(
            Kind kind,
            @Nullable String vendor,
            @Nullable String model,
            double factor,
            @Nullable String date) {
        this(kind, vendor, model, factor, date, null);
    }

    /** What may happen. */
    public enum Kind implements Id {
        /** The price is multiplied. */
        PRICE("price"),
        /** A model is retired. */
        RETIRED("retired"),
        /** The rate limit falls to a fraction. */
        RATE_LIMIT("rate-limit"),
        /** Terms or access are withdrawn. */
        WITHDRAWN("withdrawn"),
        /** A region or host cannot be reached. */
        UNAVAILABLE("unavailable"),
        /** A vendor favours its own hardware or products: capacity falls. */
        CAPACITY("capacity");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * One plain clause that says it.
     *
     * @param name names a vendor for people
     */
    public String words(UnaryOperator<String> name) {
        String who = vendor == null ? "" : " at " + name.apply(vendor);
        String which = model == null ? "" : " of " + model;
        String when = date == null ? "" : " from " + date;
        String where = region == null ? "" : " in " + region;
        return switch (kind) {
            case PRICE -> "prices" + which + who + " times " + Steps.number(factor) + when;
            case RETIRED -> (model == null ? "every model" : model) + who + " retired" + when;
            case RATE_LIMIT ->
                    "the rate limit"
                            + which
                            + who
                            + " cut to "
                            + Steps.number(factor * 100)
                            + " %"
                            + when;
            case WITHDRAWN -> "access" + which + who + " withdrawn" + when;
            case UNAVAILABLE ->
                    (vendor == null ? "every host" : name.apply(vendor))
                            + which
                            + where
                            + " unavailable"
                            + when;
            case CAPACITY -> "capacity" + which + who + " given to others first" + when;
        };
    }
}
