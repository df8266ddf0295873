package dev.unmoor.risk;

import dev.unmoor.catalog.Capability;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.FindingKind;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a level is asked for: one feature as one rule finds it in one module. Findings with equal
 * features are one cluster.
 *
 * @param dimension where it counts
 * @param kind of the findings
 * @param name capability id, or the kind's id where there is none
 * @param rule the catalog rule
 * @param parties whose service it is; several where one site can reach several
 * @param shape the wire shape; null for none
 * @param mediated whether a framework stands between the code and the service
 * @param module the module it stands in
 * @param capability the capability; null for features without one
 */
record Feature(
        Dimension dimension,
        FindingKind kind,
        String name,
        String rule,
        List<String> parties,
        @Nullable String shape,
        boolean mediated,
        String module,
        @Nullable Capability capability)
        implements Comparable<Feature> {

    private static final Comparator<Feature> ORDER =
            Comparator.comparing(Feature::dimension)
                    .thenComparing(Feature::kind)
                    .thenComparing(Feature::name)
                    .thenComparing(Feature::rule)
                    .thenComparing(feature -> String.join(",", feature.parties()))
                    .thenComparing(feature -> feature.shape() == null ? "" : feature.shape())
                    .thenComparing(Feature::mediated)
                    .thenComparing(Feature::module);

    Feature {
        parties = List.copyOf(parties);
    }

    /** The first party, for sentences. */
    String party() {
        return parties.getFirst();
    }

    @Override
    public int compareTo(Feature other) {
        return ORDER.compare(this, other);
    }
}
