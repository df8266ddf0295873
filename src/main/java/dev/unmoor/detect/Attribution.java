package dev.unmoor.detect;

import dev.unmoor.catalog.CallRule;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.ClientRule;
import dev.unmoor.catalog.HostMatch;
import dev.unmoor.catalog.ModelMatch;
import dev.unmoor.catalog.Shape;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.detect.Arguments.Node;
import dev.unmoor.detect.Matcher.Match;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who the vendor of a call is, when SDK, host and model differ: the base URL first, then the
 * provider that a rule or an argument names, then the model's prefix, then the package. Model
 * maker, host, framework and gateway are kept apart.
 */
@SuppressWarnings("ReferenceEquality") // matches are told apart by where they were met
final class Attribution {

    /** A model id that a call uses, and where it is written. */
    record ModelId(String id, @Nullable ModelMatch match, Value.Origin origin) {}

    /**
     * The parties of a call.
     *
     * @param vendor whom the line is bound to
     * @param hosts who serves it, where known; several where one site reaches several
     * @param models the ids that it can use
     */
    record Parties(
            String vendor,
            Set<String> hosts,
            @Nullable String framework,
            @Nullable String gateway,
            @Nullable String shape,
            List<ModelId> models) {

        /** The one host, or null. */
        @Nullable String host() {
            return hosts.size() == 1 ? hosts.iterator().next() : null;
        }

        /** The one model, or null. */
        @Nullable ModelId model() {
            return models.isEmpty() ? null : models.getFirst();
        }
    }

    /** The host of what runs on one's own machines. */
    static final String SELF_HOSTED = "self-hosted";

    /** Addresses that only a private network knows. */
    private static final Pattern PRIVATE =
            Pattern.compile(
                    "^https?://(localhost|127\\.|0\\.0\\.0\\.0|10\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\."
                            + "|host\\.docker\\.internal|[^/.:]+([:/]|$)|[^/:]+\\.(local|internal|svc|lan)\\b)");

    private static final int MAX_NESTING = 4;

    private final Catalog catalog;
    private final Evaluator evaluator;
    private final Matcher matcher;

    Attribution(Catalog catalog, Evaluator evaluator, Matcher matcher) {
        this.catalog = catalog;
        this.evaluator = evaluator;
        this.matcher = matcher;
    }

    /**
     * The parties of a match.
     *
     * @param arguments all that the call and the steps after it pass
     */
    Parties of(Match match, Arguments arguments) {
        return of(match, arguments, 0);
    }

    private Parties of(Match match, Arguments arguments, int nesting) {
        Vendor own = match.root().vendor();
        Match client =
                match.client() != null
                        ? match
                        : matcher.clientBefore(match.chain(), match.step() - 1);
        Arguments made =
                client == null || client == match ? null : clientArguments(client, match.step());
        Arguments all = made == null ? arguments : arguments.and(made.earlier());
        Map<String, String> roles = roles(match, client);

        Set<String> hosts = new LinkedHashSet<>();
        hosts(all, roles, hosts);
        // one address of a cloud serves several of its services: an SDK that speaks to no model
        // says which
        if (serves(own) && own.shapes().isEmpty() && own.connected().containsAll(hosts)) {
            hosts.clear();
        }
        String shape = shape(match, client);
        if (hosts.isEmpty()) {
            String reaches = reaches(match, client);
            if (reaches != null) {
                hosts.add(reaches);
            }
        }
        List<ModelId> models = models(all, roles, match, shape);
        Match bridged = hosts.isEmpty() && nesting < MAX_NESTING ? bridged(own, client) : null;
        if (bridged != null) {
            Parties below = of(bridged, clientArguments(bridged, match.step()), nesting + 1);
            hosts.addAll(below.hosts());
            if (models.isEmpty()) {
                models.addAll(below.models());
            }
        }
        boolean framework = own.kind() == VendorKind.FRAMEWORK;
        if (hosts.isEmpty() && nesting < MAX_NESTING && passesOn(own)) {
            nested(all, hosts, models, nesting);
        }
        if (hosts.isEmpty()) {
            configured(all, own, hosts);
        }
        if (hosts.isEmpty() && (framework || own.kind() == VendorKind.GATEWAY)) {
            for (ModelId model : models) {
                String provider = provider(model.id());
                if (provider != null) {
                    hosts.add(provider);
                }
            }
            if (hosts.isEmpty()) {
                provider(all, roles, hosts);
            }
        }
        String bearer = own.bearer();
        String vendor = bearer;
        Set<String> parties = new LinkedHashSet<>(hosts);
        if (parties.remove(SELF_HOSTED)) {
            // a server of one's own binds to the SDK and its wire shape, and to no service
            parties.add(bearer);
        }
        if (!framework && own.kind() != VendorKind.GATEWAY && !parties.isEmpty()) {
            vendor = parties.size() == 1 ? parties.iterator().next() : "multi";
        }
        if (hosts.isEmpty() && serves(own)) {
            hosts.add(bearer);
        }
        String gateway = own.kind() == VendorKind.GATEWAY ? own.id() : null;
        for (String host : hosts) {
            Vendor party = catalog.vendor(host);
            if (party != null && party.kind() == VendorKind.GATEWAY) {
                gateway = party.id();
            }
        }
        return new Parties(vendor, hosts, framework ? own.id() : null, gateway, shape, models);
    }

    /** The other vendor's client of which an object of this interface was made, or null. */
    private @Nullable Match bridged(Vendor own, @Nullable Match client) {
        Match at = client;
        while (at != null && at.root().vendor().id().equals(own.id())) {
            at = matcher.clientBefore(at.chain(), at.step() - 1);
        }
        return at;
    }

    /** Whether calls reach whom the models and clients passed to them reach. */
    private static boolean passesOn(Vendor vendor) {
        return vendor.kind() == VendorKind.FRAMEWORK
                || vendor.kind() == VendorKind.GATEWAY
                || vendor.kind() == VendorKind.EVAL;
    }

    private static boolean serves(Vendor vendor) {
        return vendor.kind() == VendorKind.MODEL_VENDOR
                || vendor.kind() == VendorKind.CLOUD_HOST
                || vendor.kind() == VendorKind.LOCAL_RUNTIME
                || vendor.kind() == VendorKind.CLIENT_LIBRARY;
    }

    /** What a client was made with: its own arguments and those of its setters before a step. */
    private Arguments clientArguments(Match client, int before) {
        return Arguments.of(
                client.chain(),
                client.step(),
                Math.max(client.step(), before - 1),
                client.step(),
                evaluator);
    }

    private static Map<String, String> roles(Match match, @Nullable Match client) {
        CallRule call = match.call();
        Map<String, String> own = call == null ? Map.of() : call.roles();
        ClientRule made = client == null ? null : client.client();
        if (made == null || made.roles().isEmpty()) {
            return own;
        }
        Map<String, String> all = new java.util.TreeMap<>(made.roles());
        if (client != match) {
            all.replaceAll((role, where) -> Arguments.earlier(where));
        }
        all.putAll(own);
        return all;
    }

    private static @Nullable String shape(Match match, @Nullable Match client) {
        CallRule call = match.call();
        if (call != null && call.shape() != null) {
            return call.shape();
        }
        ClientRule made = client == null ? null : client.client();
        return made == null ? null : made.shape();
    }

    private static @Nullable String reaches(Match match, @Nullable Match client) {
        CallRule call = match.call();
        if (call != null && call.reaches() != null) {
            return call.reaches();
        }
        ClientRule made = client == null ? null : client.client();
        if (made != null && made.reaches() != null) {
            return made.reaches();
        }
        return match.root().rule().reaches();
    }

    private void hosts(Arguments arguments, Map<String, String> roles, Set<String> hosts) {
        for (Node node : arguments.role("base-url", roles, usual("base-url"))) {
            for (Value value : arguments.values(node)) {
                String host = host(value);
                if (host != null) {
                    hosts.add(host);
                }
            }
        }
    }

    private @Nullable String host(Value value) {
        return switch (value) {
            case Value.Text text -> {
                HostMatch match = catalog.host(text.text());
                if (match != null) {
                    yield match.vendor().bearer();
                }
                yield PRIVATE.matcher(text.text()).find() ? SELF_HOSTED : null;
            }
            case Value.Environment environment -> host(environment);
            case Chain chain -> hostIn(chain);
            default -> null;
        };
    }

    private @Nullable String host(Value.Environment environment) {
        for (Value each : environment.fallback()) {
            String host = host(each);
            if (host != null) {
                return host;
            }
        }
        Vendor owner = catalog.env(environment.name());
        return owner == null ? null : owner.bearer();
    }

    /** A host in what makes an address: {@code new Uri("https://…")}. */
    private @Nullable String hostIn(Chain chain) {
        for (Value.Step step : chain.steps()) {
            for (Expr.Arg arg : step.args()) {
                for (Value inner : evaluator.evaluate(arg.value(), step.frame())) {
                    String host = inner instanceof Chain ? null : host(inner);
                    if (host != null) {
                        return host;
                    }
                }
            }
        }
        return null;
    }

    private List<String> usual(String role) {
        return catalog.roles().getOrDefault(role, List.of());
    }

    private List<ModelId> models(
            Arguments arguments, Map<String, String> roles, Match match, @Nullable String shapeId) {
        Shape shape = shapeId == null ? null : catalog.shape(shapeId);
        List<String> names =
                new ArrayList<>(
                        shape == null ? List.of() : shape.roles().getOrDefault("model", List.of()));
        names.addAll(usual("model"));
        List<ModelId> found = new ArrayList<>();
        for (Node node : arguments.role("model", roles, names)) {
            for (Value value : arguments.values(node)) {
                modelOf(value, node, found, true, match);
            }
        }
        if (found.isEmpty()) {
            for (Node node : arguments.nodes()) {
                if (node.name().length() <= 2) {
                    for (Value value : arguments.values(node)) {
                        modelOf(value, node, found, false, match);
                    }
                }
            }
        }
        return found;
    }

    private void modelOf(
            Value value, Node node, List<ModelId> found, boolean expected, Match match) {
        switch (value) {
            case Value.Text text -> {
                if (text.text().isBlank()
                        || text.text().length() > 120
                        || text.text().indexOf(' ') >= 0
                        || text.text().contains("://")
                        || !text.whole()) {
                    return;
                }
                ModelMatch known = catalog.modelLike(text.text());
                if (expected || (known != null && known.distinctive())) {
                    add(found, new ModelId(text.text(), known, text.origin()));
                }
            }
            case Value.Scalar symbol when expected && symbol.text().startsWith(":") -> {
                String id = symbol.text().substring(1);
                add(found, new ModelId(id, catalog.modelLike(id), symbol.origin()));
            }
            case Value.Environment environment -> {
                for (Value each : environment.fallback()) {
                    modelOf(each, node, found, expected, match);
                }
            }
            case Chain chain -> {
                String constant = constant(chain);
                if (constant != null) {
                    add(
                            found,
                            new ModelId(
                                    constant, catalog.modelLike(constant), origin(chain, node)));
                } else if (chain.steps().stream().anyMatch(Value.Step::invokes) && expected) {
                    for (Value.Step step : chain.steps()) {
                        for (Expr.Arg arg : step.args()) {
                            for (Value inner : evaluator.evaluate(arg.value(), step.frame())) {
                                if (inner instanceof Value.Text) {
                                    modelOf(inner, node, found, false, match);
                                }
                            }
                        }
                    }
                }
            }
            default -> {}
        }
    }

    /** Where a constant is named; where it is passed, if that is not known. */
    private static Value.Origin origin(Chain constant, Node node) {
        Value.Step last = constant.last();
        return last == null || last.site() == null
                ? new Value.Origin(node.frame().file(), node.expr().span())
                : new Value.Origin(last.frame().file(), last.site().span());
    }

    private static void add(List<ModelId> found, ModelId model) {
        for (ModelId each : found) {
            if (each.id().equals(model.id())) {
                return;
            }
        }
        found.add(model);
    }

    /** The model id that a constant of an SDK stands for, or null. */
    @Nullable String constant(Chain chain) {
        List<String> names = chain.names();
        if (names.isEmpty()) {
            return null;
        }
        for (var root : matcher.roots(chain)) {
            String id = null;
            for (int from = Math.max(0, names.size() - 3);
                    from < names.size() && id == null;
                    from++) {
                id =
                        root.surface()
                                .constants()
                                .get(String.join(".", names.subList(from, names.size())));
            }
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    /**
     * The model id that a constant of an SDK stands for where no call asks for a model, or null.
     * There a member of an unwritten type may as well be one of another type, so that its id has to
     * tell, and no enumeration of the project may have a case of that name.
     */
    @Nullable String mentioned(Chain chain, Expr expr, Frame frame) {
        String id = constant(chain);
        if (id == null || !(expr instanceof Expr.Member member) || !member.isImplicit()) {
            return id;
        }
        ModelMatch known = catalog.modelLike(id);
        return known != null
                        && known.distinctive()
                        && !evaluator.code().hasCase(member.name(), frame.file().family())
                ? id
                : null;
    }

    /**
     * Parties of clients and model objects that are passed in: {@code generateText({ model:
     * openai(…) })}.
     */
    private void nested(Arguments arguments, Set<String> hosts, List<ModelId> models, int nesting) {
        for (Node node : arguments.nodes()) {
            for (Value value : arguments.values(node)) {
                if (!(value instanceof Chain chain)) {
                    continue;
                }
                Match client = matcher.clientBefore(chain, chain.steps().size() - 1);
                if (client == null) {
                    continue;
                }
                Arguments made =
                        Arguments.of(
                                chain,
                                client.step(),
                                chain.steps().size() - 1,
                                client.step(),
                                evaluator);
                Parties parties = of(client, made, nesting + 1);
                hosts.addAll(parties.hosts());
                for (ModelId model : parties.models()) {
                    add(models, model);
                }
            }
        }
    }

    /** Whom a configuration reaches with which a client of the same SDK is made. */
    private void configured(Arguments arguments, Vendor own, Set<String> hosts) {
        for (Node node : arguments.nodes()) {
            for (Value value : arguments.values(node)) {
                if (!(value instanceof Chain chain)) {
                    continue;
                }
                Match made = matcher.clientBefore(chain, chain.steps().size() - 1);
                if (made == null || made.root().vendor() != own || made.client() == null) {
                    continue;
                }
                String reaches = made.client().reaches();
                if (reaches != null) {
                    hosts.add(reaches);
                }
            }
        }
    }

    /**
     * The provider that a routed model id names: {@code anthropic/claude-…}, {@code openai:gpt-…}.
     */
    private @Nullable String provider(String model) {
        int cut = -1;
        for (int i = 0; i < model.length() && cut < 0; i++) {
            if (model.charAt(i) == '/' || model.charAt(i) == ':') {
                cut = i;
            }
        }
        String prefix = cut <= 0 ? null : model.substring(0, cut).toLowerCase(Locale.ROOT);
        Vendor named = prefix == null ? null : catalog.provider(prefix);
        if (named != null) {
            return named.bearer();
        }
        ModelMatch match = catalog.modelLike(model);
        return match == null ? null : match.host() != null ? match.host() : match.vendor();
    }

    private void provider(Arguments arguments, Map<String, String> roles, Set<String> hosts) {
        for (Node node : arguments.role("provider", roles, usual("provider"))) {
            String name = Evaluator.only(arguments.values(node));
            Vendor vendor = name == null ? null : catalog.provider(name.toLowerCase(Locale.ROOT));
            if (vendor != null) {
                hosts.add(vendor.bearer());
            }
        }
    }

    /** Who made the models, where that is one and not the vendor itself. */
    static @Nullable String maker(Parties parties) {
        String maker = null;
        for (ModelId each : parties.models()) {
            ModelMatch match = each.match();
            if (match == null || (maker != null && !maker.equals(match.vendor()))) {
                return null;
            }
            maker = match.vendor();
        }
        return maker == null || maker.equals(parties.vendor()) ? null : maker;
    }

    /** The model of a call whose receiver is not known, for its finding. */
    void looseModel(Draft draft, CallRule rule, Arguments arguments) {
        for (Node node : arguments.role("model", rule.roles(), usual("model"))) {
            for (Value value : arguments.values(node)) {
                if (value instanceof Value.Text text && text.whole()) {
                    ModelMatch match = catalog.modelLike(text.text());
                    if (match != null) {
                        draft.model = text.text();
                        draft.modelVendor =
                                match.vendor().equals(draft.vendor) ? null : match.vendor();
                        return;
                    }
                }
            }
        }
    }
}
