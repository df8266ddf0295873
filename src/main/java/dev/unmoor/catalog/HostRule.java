package dev.unmoor.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host name under which a vendor's service is reached.
 *
 * @param host the host, perhaps with a path ({@code api.groq.com/openai/v1}); {@code *} matches one
 *     or more labels ({@code *.openai.azure.com})
 * @param shapes the wire shapes spoken there, if not the vendor's own
 * @param api whether it serves the API, rather than a console or documentation
 * @param modelVendor who made the models there, if one
 */
public record HostRule(
        String host, List<String> shapes, boolean api, @Nullable String modelVendor) {

    public HostRule {
        shapes = List.copyOf(shapes);
    }
}
