package dev.unmoor.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API, product or parameter that its vendor retires.
 *
 * @param vendor whose
 * @param platform at which platform
 * @param kind {@code api|product|parameter|sdk|policy|…}
 * @param item what, in words
 * @param capabilities by whose use a project is hit; empty where the code can't tell
 * @param date ISO date; null if none is known
 * @param status as of the data's date
 * @param replacement what the vendor names
 * @param note for people
 * @param provenance where that was read
 */
public record ApiRetirement(
        String vendor,
        String platform,
        String kind,
        String item,
        List<String> capabilities,
        @Nullable String date,
        String status,
        String replacement,
        String note,
        Provenance provenance) {

    public ApiRetirement {
        capabilities = List.copyOf(capabilities);
    }
}
