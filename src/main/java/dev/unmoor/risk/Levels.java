package dev.unmoor.risk;

import dev.unmoor.catalog.HeldState;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.LevelTable;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.SupportCell;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How hard a feature is to leave for a target: the equivalence table of the method, read with the
 * support matrix and the wire shapes that the target speaks.
 */
final class Levels {

    /** What the table says of a feature. */
    record Verdict(Level level, boolean ruleGap, String why) {}

    private final Knowledge knowledge;
    private final Vocabulary words;
    private final Parties parties;

    Levels(Knowledge knowledge, Vocabulary words, Parties parties) {
        this.knowledge = knowledge;
        this.words = words;
        this.parties = parties;
    }

    /**
     * The level of a feature.
     *
     * @param target a platform of the matrix
     * @param leaving the one vendor that is left; null when all of them are
     * @param textKept whether the text behind an own index is kept
     * @param staying parties that the code calls as well and that are not left
     */
    Verdict of(
            Feature feature,
            String target,
            @Nullable String leaving,
            boolean textKept,
            Set<String> staying) {
        if (feature.parties().contains(target)) {
            return new Verdict(Level.L0, false, "already at " + name(target));
        }
        if (leaving == null && feature.parties().stream().allMatch(parties::stays)) {
            return new Verdict(Level.L0, false, "can stay where it is");
        }
        if (!feature.parties().isEmpty() && staying.containsAll(feature.parties())) {
            return new Verdict(Level.L0, false, "is called beside what is left, and can stay");
        }
        if (feature.kind() == FindingKind.VECTOR_STORE) {
            return ownIndex(textKept);
        }
        return feature.capability() == null
                ? ofKind(feature, target)
                : ofCapability(feature, target);
    }

    /** What the same code uses of the target already. */
    Verdict alsoThere(String target) {
        return new Verdict(Level.L0, false, "the same code calls " + name(target) + " for it");
    }

    private Verdict ownIndex(boolean textKept) {
        LevelTable.OwnIndex index = knowledge.levels().ownIndex();
        return textKept
                ? new Verdict(index.textKept(), false, "the index is built again from kept text")
                : new Verdict(
                        index.textLost(),
                        false,
                        "the index has to be built again, and the text behind it was not found");
    }

    private Verdict ofKind(Feature feature, String target) {
        LevelTable.KindLevel row = knowledge.levels().kinds().get(feature.kind());
        if (row == null) {
            return gap(feature, target);
        }
        boolean sameModels = feature.parties().stream().anyMatch(id -> sameModels(id, target));
        if (feature.kind() == FindingKind.PROMPT && sameModels) {
            return new Verdict(Level.L0, false, name(target) + " serves the same models");
        }
        boolean spoken = spoken(feature, target);
        Level level = spoken ? row.spoken() : row.other();
        return new Verdict(level, false, kindSentence(feature, target, spoken));
    }

    private Verdict ofCapability(Feature feature, String target) {
        var capability = feature.capability();
        if (capability == null) {
            return gap(feature, target);
        }
        if (feature.mediated()
                && knowledge.levels().shapeCapabilities().contains(capability.id())) {
            return new Verdict(
                    Level.L0, false, capability.name() + ": the framework translates it");
        }
        SupportCell cell = knowledge.support(capability.id(), target);
        if (cell == null || knowledge.levels().row(capability) == null) {
            return gap(feature, target);
        }
        boolean held =
                feature.kind() == FindingKind.VENDOR_STATE || feature.kind() == FindingKind.IAC;
        if (held && lost(feature)) {
            return new Verdict(
                    Level.L5,
                    false,
                    capability.name() + ": what " + name(feature.party()) + " holds can't leave");
        }
        // through a framework the call has the framework's shape, whatever goes over the wire
        String shape = feature.mediated() ? null : feature.shape();
        Level level = knowledge.levels().level(capability, cell, shape, spoken(feature, target));
        String offered =
                switch (cell.level()) {
                    case NATIVE, COMPATIBLE, ADAPTABLE ->
                            switch (level) {
                                case L0 -> "offers it as it is";
                                case L1 -> "offers it under another name";
                                case L2 ->
                                        "offers it in another shape, or in the same one but held"
                                                + " there";
                                default -> "offers it too, but it has to be built again";
                            };
                    case EMULATE -> "does not offer it, so it has to be made by hand";
                    case NONE -> "does not offer it, and nothing stands in for it";
                };
        return new Verdict(level, false, capability.name() + ": " + name(target) + " " + offered);
    }

    private Verdict gap(Feature feature, String target) {
        return new Verdict(
                knowledge.ruleGap(),
                true,
                words.capabilityName(feature.name())
                        + ": nothing is known of it at "
                        + name(target)
                        + ", so it counts as a change of behaviour");
    }

    /** Whether the target takes the feature's calls as they are. */
    private boolean spoken(Feature feature, String target) {
        // a framework's constructor names the service, so it is changed even where calls are not
        boolean translated = feature.mediated() && feature.kind() != FindingKind.CLIENT;
        return translated || knowledge.speaks(target, feature.shape());
    }

    /** Whether models of one party are served by the other: one serves its partner's. */
    private boolean sameModels(String party, String target) {
        return parties.connected(party).contains(target)
                || (parties.local(party) && parties.local(target));
    }

    private boolean lost(Feature feature) {
        Set<String> vendors = parties.connected(feature.party());
        return vendors.stream()
                .flatMap(vendor -> knowledge.heldState(vendor).stream())
                .filter(item -> item.capabilities().contains(feature.name()))
                .anyMatch(HeldState::lost);
    }

    private String kindSentence(Feature feature, String target, boolean spoken) {
        return switch (feature.kind()) {
            case CLIENT, HTTP_ENDPOINT ->
                    spoken
                            ? name(target) + " takes the same requests"
                            : "the client or endpoint is another at " + name(target);
            case MODEL_ID -> "the model's id is another at " + name(target);
            case RESPONSE_USE ->
                    spoken
                            ? "results look the same at " + name(target)
                            : "results look different at " + name(target);
            case SEAM_CALL ->
                    spoken
                            ? "a call of the project's own wrapper"
                            : "a call of the project's own wrapper, which may have to change";
            case ENV_VAR, CONFIG, IAC, CONTAINER_IMAGE -> "a setting to be renamed or replaced";
            case PROMPT -> "the prompt was written for other models and has to be checked";
            case GATEWAY -> "the gateway is a dependency of its own";
            case VENDOR_STATE -> "something is held at " + name(feature.party());
            default -> "bound to " + name(feature.party());
        };
    }

    String name(String id) {
        return knowledge.platform(id).map(Platform::name).orElseGet(() -> words.name(id));
    }
}
