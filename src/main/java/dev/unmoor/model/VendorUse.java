package dev.unmoor.model;

import java.util.List;
import java.util.Map;

/**
 * A vendor that the project depends on.
 *
 * @param id the catalog's id
 * @param name for people
 * @param owns layers of the stack that this vendor owns
 * @param findings how many findings are bound to it
 * @param score lock-in against it alone, 0 to 100
 * @param points cluster points by dimension id
 */
public record VendorUse(
        String id,
        String name,
        List<String> owns,
        int findings,
        int score,
        Map<String, Double> points) {

    public VendorUse {
        owns = List.copyOf(owns);
    }
}
