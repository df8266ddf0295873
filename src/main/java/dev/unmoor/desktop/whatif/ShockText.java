package dev.unmoor.desktop.whatif;

import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.outlook.Shock;
import java.util.function.UnaryOperator;

/** A shock in a few words. */
final class ShockText {

    private ShockText() {}

    /**
     * {@code Acme: prices times 3}.
     *
     * @param names names vendors for people
     */
    static String of(Shock shock, UnaryOperator<String> names) {
        String vendor = shock.vendor();
        String model = shock.model();
        String where = model != null ? model : vendor == null ? "" : names.apply(vendor);
        String region = shock.region();
        if (region != null) {
            where = where.isEmpty() ? region : where + " " + region;
        }
        String what =
                switch (shock.kind()) {
                    case PRICE ->
                            Messages.text("whatif.price.times", Figures.amount(shock.factor()));
                    case RATE_LIMIT ->
                            Messages.text("whatif.limit.left", Figures.share(shock.factor()));
                    case RETIRED, WITHDRAWN, UNAVAILABLE, CAPACITY ->
                            Messages.word("shock", shock.kind().id());
                };
        return Messages.text("whatif.shock", where, what);
    }
}
