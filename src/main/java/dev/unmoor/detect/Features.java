package dev.unmoor.detect;

import dev.unmoor.catalog.CallRule;
import dev.unmoor.catalog.Capability;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.ParamRule;
import dev.unmoor.catalog.Shape;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Layer;
import java.util.List;

/** Which features a call uses, going by its arguments, and what that makes of it. */
final class Features {

    private final Catalog catalog;

    Features(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The kind of a call through something of the given vendor. */
    static FindingKind kind(Vendor owner) {
        return switch (owner.kind()) {
            case FRAMEWORK -> FindingKind.FRAMEWORK_CALL;
            case VECTOR_STORE -> FindingKind.VECTOR_STORE;
            case EVAL -> FindingKind.EVAL;
            default -> FindingKind.SDK_CALL;
        };
    }

    /** Adds the capabilities that arguments show. */
    void add(Draft draft, Vendor owner, Arguments arguments) {
        Shape shape = draft.shape == null ? null : catalog.shape(draft.shape);
        if (shape != null) {
            add(draft, shape.params(), arguments);
        }
        add(draft, owner.params(), arguments);
    }

    private static void add(Draft draft, List<ParamRule> rules, Arguments arguments) {
        for (ParamRule rule : rules) {
            if (!draft.capabilities.contains(rule.capability())
                    && (rule.of() == null || draft.capabilities.contains(rule.of()))
                    && Condition.parse(rule.when()).holds(arguments)) {
                draft.capabilities.add(rule.capability());
            }
        }
    }

    /** The layer of a call: that of its main feature, or of features in general. */
    Layer layer(Draft draft) {
        Layer main = Layer.API;
        boolean first = true;
        for (String id : draft.capabilities) {
            Capability capability = catalog.capabilities().get(id);
            if (capability == null) {
                continue;
            }
            if (first) {
                main = capability.layer();
                first = false;
            } else if (main == Layer.API && capability.layer() == Layer.FEATURES) {
                main = Layer.FEATURES;
            }
        }
        return main == Layer.PROMPTS || main == Layer.MODEL ? Layer.API : main;
    }

    /** Counting tokens with a vendor's vocabulary is a dependency, but no call of the vendor. */
    static boolean reachesService(CallRule rule) {
        return !rule.capabilities().equals(List.of("tokenizer-dependency"));
    }
}
