package dev.unmoor.outlook;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Organisation;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Layer;
import dev.unmoor.model.VendorUse;
import dev.unmoor.risk.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks through each vendor down the layers that its organisation owns. */
public final class Xrays {

    /** From so many layers in one hand on, price, capacity and priorities are decided together. */
    private static final int MANY = 4;

    private final Knowledge knowledge;

    /** Looks with the given knowledge. */
    public Xrays(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** One x-ray a vendor, most findings first. */
    public List<LayerXray> of(Subject subject, List<VendorUse> vendors) {
        var xrays = new ArrayList<LayerXray>();
        for (VendorUse vendor : vendors) {
            List<Finding> bound =
                    subject.findings().stream()
                            .filter(each ->
                                    each.vendor().equals(vendor.id())
                                            || vendor.id().equals(each.host())
                                            || vendor.id().equals(each.modelVendor()))
                            .toList();
            var touched = EnumSet.noneOf(Layer.class);
            bound.forEach(each -> touched.add(each.layer()));
            Optional<Organisation> owner = knowledge.organisation(vendor.id());
            List<String> owns = owner.map(Organisation::owns).orElse(vendor.owns());
            xrays.add(
                    new LayerXray(
                            vendor.id(),
                            vendor.name(),
                            owner.map(Organisation::name).orElse(""),
                            owns,
                            owns.stream().filter(each -> met(each, touched)).toList(),
                            touched.stream().map(Layer::id).toList(),
                            bound.stream().map(Finding::id).toList(),
                            follows(vendor, owner, owns, touched),
                            owner.map(each -> each.provenance().source()).orElse(""),
                            owner.map(each -> each.provenance().date()).orElse(""),
                            owner.map(each -> each.provenance().verified()).orElse(false)));
        }
        xrays.sort((a, b) ->
                a.findings().size() != b.findings().size()
                        ? Integer.compare(b.findings().size(), a.findings().size())
                        : a.vendor().compareTo(b.vendor()));
        return xrays;
    }

    /** Whether code that touches these layers of the report meets a layer of the stack. */
    private static boolean met(String owned, EnumSet<Layer> touched) {
        Set<Layer> shows =
                switch (owned) {
                    case "silicon" -> EnumSet.of(Layer.SILICON);
                    case "data-centre", "cloud", "hosting" ->
                            EnumSet.of(Layer.HOSTING, Layer.INFERENCE);
                    case "model" -> EnumSet.of(Layer.MODEL, Layer.PROMPTS);
                    case "api" ->
                            EnumSet.of(
                                    Layer.API,
                                    Layer.FEATURES,
                                    Layer.DATA,
                                    Layer.ROUTING,
                                    Layer.AGENTS,
                                    Layer.EVALS,
                                    Layer.ECONOMICS);
                    case "product" -> EnumSet.of(Layer.DEV_TOOLS);
                    default -> EnumSet.noneOf(Layer.class);
                };
        return shows.stream().anyMatch(touched::contains);
    }

    private static String follows(
            VendorUse vendor,
            Optional<Organisation> owner,
            List<String> owns,
            EnumSet<Layer> touched) {
        String name = owner.map(Organisation::name).orElse(vendor.name());
        String note = owner.map(Organisation::note).filter(each -> !each.isEmpty()).orElse("");
        String said = note.isEmpty() ? "" : " " + sentence(note);
        if (owns.size() >= MANY) {
            return name
                    + " owns "
                    + String.join(", ", owns)
                    + ": price, capacity, routing and product priorities are in one hand. "
                    + meets(owns, touched)
                    + said;
        }
        return owns.isEmpty()
                ? "Which layers are owned is not known." + said
                : name + " owns " + String.join(", ", owns) + " and rents the rest." + said;
    }

    private static String meets(List<String> owns, EnumSet<Layer> touched) {
        List<String> met = owns.stream().filter(each -> met(each, touched)).toList();
        return met.isEmpty()
                ? "This code names none of these layers itself."
                : "This code touches "
                        + String.join(", ", met)
                        + (met.size() == owns.size() ? "." : "; the rest stands behind it.");
    }

    private static String sentence(String note) {
        String text = Character.toUpperCase(note.charAt(0)) + note.substring(1);
        return text.endsWith(".") ? text : text + ".";
    }
}
