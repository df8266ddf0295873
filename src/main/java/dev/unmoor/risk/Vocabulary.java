package dev.unmoor.risk;

import dev.unmoor.catalog.Capability;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.catalog.VendorKind;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words that findings speak in, as far as a score needs them.
 *
 * @param capabilities by id
 * @param vendors by id
 */
public record Vocabulary(Map<String, Capability> capabilities, Map<String, Vendor> vendors) {

    public Vocabulary {
        capabilities = Map.copyOf(capabilities);
        vendors = Map.copyOf(vendors);
    }

    /** The words of a catalog. */
    public static Vocabulary of(Catalog catalog) {
        return new Vocabulary(
                catalog.capabilities(),
                catalog.vendors().stream()
                        .collect(Collectors.toMap(Vendor::id, Function.identity())));
    }

    /** A name for people; the id itself where the catalog has none. */
    public String name(String vendor) {
        Vendor known = vendors.get(vendor);
        return known == null ? vendor : known.name();
    }

    /** Whether the catalog has an entry for that vendor. */
    public boolean knows(String vendor) {
        return vendors.containsKey(vendor);
    }

    /** What a feature is called by people. */
    public String capabilityName(String id) {
        Capability known = capabilities.get(id);
        return known == null ? id : known.name();
    }

    /** Whether the id is a vendor of that kind. */
    public boolean is(@Nullable String vendor, VendorKind kind) {
        Vendor known = vendor == null ? null : vendors.get(vendor);
        return known != null && known.kind() == kind;
    }

    /** The wire shape that a vendor's own API speaks first. */
    public @Nullable String shapeOf(String vendor) {
        Vendor known = vendors.get(vendor);
        return known == null || known.shapes().isEmpty() ? null : known.shapes().getFirst();
    }

    /** The ids that count as one party with a vendor, itself among them, whoever names whom. */
    public TreeSet<String> connected(String vendor) {
        var party = new TreeSet<String>();
        party.add(vendor);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Vendor other : vendors.values()) {
                boolean linked =
                        party.contains(other.id())
                                ? party.addAll(other.connected())
                                : other.connected().stream().anyMatch(party::contains)
                                        && party.add(other.id());
                grown |= linked;
            }
        }
        return party;
    }
}
