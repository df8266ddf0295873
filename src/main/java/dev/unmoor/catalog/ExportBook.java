package dev.unmoor.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the exports are made of: how a harness and a gateway name a party's models, and where held
 * things are read.
 *
 * @param harness the evaluation harness's name for people
 * @param gateway the gateway's name for people
 * @param gatewayParameters the key under which the gateway's file describes a model
 * @param schemaLine the comment by which editors know the harness's file
 * @param notChat ids that answer no chat
 * @param parties by vendor or host
 * @param data by vendor
 * @param openKinds which kind of open model answers for a capability
 */
public record ExportBook(
        String harness,
        String gateway,
        String gatewayParameters,
        String schemaLine,
        Pattern notChat,
        Map<String, Party> parties,
        Map<String, DataAccess> data,
        Map<String, String> openKinds) {

    /**
     * How a party's models are named.
     *
     * @param harness the harness's id, with {@code {model}}
     * @param gateway the gateway's id, with {@code {model}}
     * @param settings the gateway's setting to the environment variable that holds it
     */
    public record Party(String harness, String gateway, Map<String, String> settings) {

        public Party {
            settings = Map.copyOf(settings);
        }

        /** The harness's id of a model. */
        public String harness(String model) {
            return harness.replace("{model}", model);
        }

        /** The gateway's id of a model. */
        public String gateway(String model) {
            return gateway.replace("{model}", model);
        }
    }

    /**
     * Where a vendor's held things are read.
     *
     * @param base address of its API
     * @param key environment variable that holds the user's own key
     * @param header the header that carries it, with {@code {key}}
     * @param also a further header that the API wants; empty for none
     * @param lists what can be listed
     */
    public record DataAccess(
            String base, String key, String header, String also, List<Listing> lists) {
        public DataAccess {
            lists = List.copyOf(lists);
        }
    }

    /**
     * A list of held things.
     *
     * @param capabilities by whose use a project has them
     * @param path of the list
     * @param items path of what one of them holds, with {@code {id}}; empty for none
     */
    public record Listing(List<String> capabilities, String path, String items) {
        public Listing {
            capabilities = List.copyOf(capabilities);
        }
    }

    public ExportBook {
        parties = Map.copyOf(parties);
        data = Map.copyOf(data);
        openKinds = Map.copyOf(openKinds);
    }

    /** How a party's models are named, if that is known. */
    public Optional<Party> party(@Nullable String vendor) {
        return vendor == null ? Optional.empty() : Optional.ofNullable(parties.get(vendor));
    }
}
