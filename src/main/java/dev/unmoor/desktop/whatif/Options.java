package dev.unmoor.desktop.whatif;

import dev.unmoor.desktop.session.Results;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.VendorUse;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.outlook.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be supposed of a project.
 *
 * @param parties those that findings are bound to, most findings first
 * @param models those that are named, soonest to be retired first, then most used
 * @param usual what one would ask first
 */
record Options(List<Party> parties, List<Model> models, List<Scenario> usual) {

    /** Nothing. */
    static final Options NONE = new Options(List.of(), List.of(), List.of());

    /** A vendor or host, with the number of findings that are bound to it. */
    record Party(String id, String name, int findings, int rank) {}

    /**
     * A model.
     *
     * @param retires ISO date; null if none is known
     */
    record Model(String id, String maker, int uses, @Nullable String retires) {}

    Options {
        parties = List.copyOf(parties);
        models = List.copyOf(models);
        usual = List.copyOf(usual);
    }

    static Options of(Results results, Outlook outlook) {
        var parties = new ArrayList<Party>();
        for (VendorUse vendor : outlook.vendors()) {
            if (vendor.findings() > 0) {
                parties.add(
                        new Party(
                                vendor.id(),
                                results.index().vendorName(vendor.id()),
                                vendor.findings(),
                                results.index().vendorRank(vendor.id())));
            }
        }
        var models = new ArrayList<Model>();
        for (ModelUse model : results.audit().models()) {
            models.add(
                    new Model(
                            model.id(),
                            results.index().vendorName(model.vendor()),
                            model.uses().size(),
                            model.retires()));
        }
        models.sort(
                Comparator.comparing(
                                Model::retires, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Model::uses, Comparator.reverseOrder())
                        .thenComparing(Model::id));
        return new Options(parties, models, outlook.usualScenarios());
    }

    boolean isEmpty() {
        return parties.isEmpty() && models.isEmpty();
    }
}
