package dev.unmoor.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A party or piece of software that code can be bound to: one file {@code vendors/<id>.yaml}.
 *
 * @param id kebab-case, unique
 * @param name for people
 * @param kind what it is
 * @param speaks for a client library, the id of the vendor whose API it speaks, which then is the
 *     vendor of its findings; else null
 * @param shapes wire shapes that its own API speaks ({@code openai-chat}, {@code
 *     anthropic-messages})
 * @param owns layers of the stack that it owns ({@code silicon|cloud|hosting|model|api|product})
 * @param connected ids that count as one party with it for concentration
 * @param packages what manifests call it
 * @param surfaces its programming interface by language family ({@code
 *     python|js|java|go|csharp|ruby|rust|php|swift|dart|elixir|shell|sql})
 * @param hosts where it is reached
 * @param env environment variables that belong to it
 * @param models how its model ids look
 * @param config configuration keys that bind to it
 * @param images container images
 * @param params parameters of its calls beyond those of the shape
 * @param notes for people
 */
public record Vendor(
        String id,
        String name,
        VendorKind kind,
        @Nullable String speaks,
        List<String> shapes,
        List<String> owns,
        List<String> connected,
        List<PackageRule> packages,
        Map<String, Surface> surfaces,
        List<HostRule> hosts,
        List<String> env,
        List<ModelPattern> models,
        List<ConfigRule> config,
        List<String> images,
        List<ParamRule> params,
        Provenance provenance,
        String notes) {

    public Vendor {
        shapes = List.copyOf(shapes);
        owns = List.copyOf(owns);
        connected = List.copyOf(connected);
        packages = List.copyOf(packages);
        surfaces = Map.copyOf(surfaces);
        hosts = List.copyOf(hosts);
        env = List.copyOf(env);
        models = List.copyOf(models);
        config = List.copyOf(config);
        images = List.copyOf(images);
        params = List.copyOf(params);
    }

    /** The id that findings bound to this entry carry. */
    public String bearer() {
        return speaks == null ? id : speaks;
    }
}
