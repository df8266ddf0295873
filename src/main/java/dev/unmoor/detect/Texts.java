package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.HostMatch;
import dev.unmoor.catalog.ImportMatch;
import dev.unmoor.catalog.ModelMatch;
import dev.unmoor.catalog.PlaceRule;
import dev.unmoor.catalog.Shape;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.detect.Attribution.ModelId;
import dev.unmoor.detect.Attribution.Parties;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Layer;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in strings and names: vendors' hosts, model ids, environment variables; and imports.
 */
final class Texts {

    private static final int MAX_LITERAL = 400;

    /** What stands in for a setting that is not given: {@code "${service.url:https://…}"}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[\\w.-]+:([^{}]+)\\}");

    private static final Pattern NAMES_ADDRESS =
            Pattern.compile("(URL|URI|BASE|HOST|ENDPOINT|ADDRESS)$");

    private static final Pattern NAMES_MODEL = Pattern.compile("(?i)model|^id$|engine|deployment");

    private final Catalog catalog;
    private final Predicate<ImportMatch> admitted;

    private final ModelTests tests = new ModelTests();

    private final List<Draft> drafts = new ArrayList<>();

    /** Model ids by place, so that an id is found once, however it was met. */
    private final Map<String, Draft> models = new LinkedHashMap<>();

    private final Map<String, List<ImportMatch>> imported = new HashMap<>();

    /** Environment variables by place: read by a call or only named, each is found once. */
    private final Set<String> variables = new HashSet<>();

    Texts(Catalog catalog, Predicate<ImportMatch> admitted) {
        this.catalog = catalog;
        this.admitted = admitted;
    }

    /** Which literals only tell models apart. */
    ModelTests tests() {
        return tests;
    }

    List<Draft> drafts() {
        List<Draft> all = new ArrayList<>(drafts);
        all.addAll(models.values());
        return all;
    }

    /** The import roots of the catalog that a file imports. */
    List<ImportMatch> importedRoots(CodeFile file) {
        return imported.computeIfAbsent(
                file.path(),
                k -> {
                    List<ImportMatch> found = new ArrayList<>();
                    for (Import each : file.facts().imports()) {
                        found.addAll(roots(each, file));
                    }
                    return found;
                });
    }

    private List<ImportMatch> roots(Import each, CodeFile file) {
        List<ImportMatch> found = new ArrayList<>();
        Family family = file.family();
        String module = each.module();
        if (each.name() != null && family.joinsNames()) {
            module = module + family.separator() + each.name();
        }
        for (ImportMatch match : catalog.imports(family.id(), module)) {
            if (admitted.test(match)) {
                found.add(match);
            }
        }
        return found;
    }

    /**
     * One finding for each import statement and vendor.
     *
     * @param own whether what is imported is the project's own, whatever it is called
     * @param reached whether the file reaches a service through a general package
     */
    void imports(CodeFile file, Predicate<Import> own, Predicate<ImportMatch> reached) {
        Map<String, Draft> seen = new LinkedHashMap<>();
        for (Import each : file.facts().imports()) {
            List<ImportMatch> roots = roots(each, file);
            if (roots.isEmpty()) {
                continue;
            }
            ImportMatch match = roots.getFirst();
            if ((match.rule().general() && !reached.test(match)) || own.test(each)) {
                continue;
            }
            Vendor vendor = match.vendor();
            // an import block of Go holds a statement a line
            Span place = file.family() == Family.GO ? each.span() : each.statement();
            String key = place.line() + ":" + place.column() + ":" + vendor.bearer();
            if (seen.containsKey(key)) {
                continue;
            }
            Draft draft =
                    new Draft(
                            file.family() == Family.SQL ? extension(vendor) : FindingKind.IMPORT,
                            file.path(),
                            place,
                            vendor.bearer(),
                            vendor.id() + "/import");
            describe(draft, vendor, match.rule().reaches());
            draft.sdk = match.rule().sdk();
            draft.api = each.module();
            seen.put(key, draft);
        }
        drafts.addAll(seen.values());
    }

    /** What an extension that a database is given is: a store of its own, or a way to a vendor. */
    private static FindingKind extension(Vendor vendor) {
        return vendor.kind() == VendorKind.VECTOR_STORE
                ? FindingKind.VECTOR_STORE
                : FindingKind.CONFIG;
    }

    static void describe(Draft draft, Vendor vendor, @Nullable String reaches) {
        switch (vendor.kind()) {
            case FRAMEWORK -> {
                draft.framework = vendor.id();
                draft.host = reaches;
                draft.modelVendor = reaches;
            }
            case GATEWAY -> draft.gateway = vendor.id();
            case VECTOR_STORE -> draft.layer = Layer.DATA;
            case EVAL -> draft.layer = Layer.EVALS;
            case LOCAL_RUNTIME -> draft.layer = Layer.INFERENCE;
            case SILICON -> draft.layer = Layer.SILICON;
            default -> {
                if (reaches != null) {
                    draft.host = reaches;
                }
            }
        }
    }

    /** A string literal: a vendor's host, or a model id. */
    void literal(Expr.Text text, Frame frame) {
        place(text, frame);
        StringBuilder start = new StringBuilder();
        for (Expr.Piece piece : text.pieces()) {
            if (!(piece instanceof Expr.Piece.Literal literal)) {
                break;
            }
            start.append(literal.text());
        }
        String head = start.toString();
        String address = head;
        if (text.pieces().size() > 1 && isBeforePath(head)) {
            address = withHoles(text);
        }
        host(address, text.span(), frame.file().path(), frame.symbol());
        if (start.length() < 2 || start.length() > MAX_LITERAL) {
            return;
        }
        String whole = text.literal();
        Matcher placeholder = PLACEHOLDER.matcher(whole == null ? "" : whole);
        if (placeholder.matches()) {
            host(placeholder.group(1), text.span(), frame.file().path(), frame.symbol());
            model(placeholder.group(1), text.span(), frame.file().path(), frame.symbol());
        } else if (whole != null) {
            Draft named = model(whole, text.span(), frame.file().path(), frame.symbol());
            if (named != null && tests.has(text)) {
                named.rule = named.modelVendor + ModelTests.RULE;
            }
            if (catalog.env(whole) != null) {
                environment(whole, text.span(), frame);
            }
        }
    }

    /** Whether the beginning of an address ends within the name of its host. */
    private static boolean isBeforePath(String head) {
        int scheme = head.indexOf("://");
        return head.indexOf('/', scheme < 0 ? 0 : scheme + 3) < 0;
    }

    /** An address with what is put in by name: {@code https://{region}.host/v1}. */
    private static String withHoles(Expr.Text text) {
        StringBuilder all = new StringBuilder();
        for (Expr.Piece piece : text.pieces()) {
            switch (piece) {
                case Expr.Piece.Literal literal -> all.append(literal.text());
                case Expr.Piece.Hole hole ->
                        all.append('{').append(Evaluator.hint(hole.value())).append('}');
            }
            if (all.length() > MAX_LITERAL) {
                return "";
            }
        }
        return all.toString();
    }

    /** A text that is the id of something held at a vendor, a permission, a statement of SQL. */
    private void place(Expr.Text text, Frame frame) {
        StringBuilder whole = new StringBuilder();
        for (Expr.Piece piece : text.pieces()) {
            whole.append(piece instanceof Expr.Piece.Literal literal ? literal.text() : "?");
        }
        String path = frame.file().path();
        PlaceRule rule = catalog.places().literal(path, whole.toString());
        if (rule == null) {
            return;
        }
        Vendor vendor = catalog.vendor(rule.vendor());
        Draft draft = Places.draft(rule, vendor == null ? null : vendor.kind(), path, text.span());
        String symbol = frame.symbol();
        draft.symbol = symbol.isEmpty() ? null : symbol;
        draft.api = text.literal() == null || whole.length() > 120 ? null : whole.toString();
        drafts.add(draft);
    }

    /** A model id in a setting that says who serves it; whether it is one. */
    boolean served(String id, Span span, String path, String host) {
        ModelMatch match = id.length() < 2 || id.length() > 120 ? null : catalog.modelLike(id);
        if (match == null) {
            return false;
        }
        Draft draft = model(id, match, span, path, "");
        draft.host = host;
        draft.vendor = host;
        return true;
    }

    /**
     * Ids that are ordinary words by themselves count beside ids that are not: in one list, as keys
     * of one map, as values under one key.
     */
    void together(List<Expr> items, Frame frame) {
        boolean distinctive = false;
        for (Expr each : items) {
            String text = each instanceof Expr.Text t ? t.literal() : null;
            ModelMatch match = text == null || text.length() > 120 ? null : catalog.modelLike(text);
            distinctive |= match != null && match.distinctive();
        }
        if (!distinctive) {
            return;
        }
        for (Expr each : items) {
            String text = each instanceof Expr.Text t ? t.literal() : null;
            ModelMatch match = text == null || text.length() > 120 ? null : catalog.modelLike(text);
            if (text != null && match != null) {
                model(text, match, each.span(), frame.file().path(), frame.symbol());
            }
        }
    }

    /**
     * Says who serves the models that stand beside a provider's name: {@code { id: …, provider: …
     * }}.
     */
    void beside(String provider, List<Written> neighbours, String path) {
        Vendor host = catalog.provider(provider.toLowerCase(Locale.ROOT));
        if (host == null) {
            return;
        }
        for (Written each : neighbours) {
            ModelMatch match = each.text().length() > 120 ? null : catalog.modelLike(each.text());
            boolean named = NAMES_MODEL.matcher(each.key()).find();
            if (match != null && (match.distinctive() || named)) {
                Draft draft = model(each.text(), match, each.span(), path, "");
                draft.host = host.bearer();
                draft.vendor = host.bearer();
            }
        }
    }

    /** Whether a word is one by which routers name a service. */
    static boolean isProvider(String word, Catalog catalog) {
        return catalog.provider(word.toLowerCase(Locale.ROOT)) != null;
    }

    /** A text under a key. */
    record Written(String key, String text, Span span) {}

    /** Whether a key says that its value is a model's provider. */
    static boolean isProviderKey(String key) {
        return switch (Arguments.canonical(key)) {
            case "provider", "providerid", "vendor", "vendorid", "llmprovider", "modelprovider" ->
                    true;
            default -> false;
        };
    }

    /** An id that is compared with a model. */
    void compared(List<Expr> parts, Frame frame) {
        if (parts.size() != 2) {
            return;
        }
        for (int i = 0; i < 2; i++) {
            String text = parts.get(i) instanceof Expr.Text t ? t.literal() : null;
            if (text != null && NAMES_MODEL.matcher(Evaluator.hint(parts.get(1 - i))).find()) {
                ModelMatch match = text.length() > 120 ? null : catalog.modelLike(text);
                if (match != null) {
                    model(text, match, parts.get(i).span(), frame.file().path(), frame.symbol());
                }
            }
        }
    }

    /** An id among values of which others are ids for certain. */
    void amongModels(String text, Span span, String path) {
        ModelMatch match = text.length() > 120 ? null : catalog.modelLike(text);
        if (match != null) {
            model(text, match, span, path, "");
        }
    }

    /** Whether a text is a model id wherever it stands. */
    boolean isModel(String text) {
        ModelMatch match =
                text.length() < 2 || text.length() > 120 ? null : catalog.modelLike(text);
        return match != null && match.distinctive();
    }

    /** A text that may be, or begin with, a vendor's URL. */
    boolean host(String text, Span span, String path, String symbol) {
        String bare = text.strip();
        if ((bare.indexOf('.') < 0 && bare.indexOf(':') < 0)
                || bare.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        HostMatch match = catalog.host(bare);
        if (match == null || !match.rule().api()) {
            return false;
        }
        Draft draft = endpoint(match.vendor(), shapes(match), bare, span, path, symbol);
        draft.modelVendor = match.rule().modelVendor();
        return true;
    }

    /** A path of a vendor's API behind that vendor's address; whether it is one. */
    boolean joined(Value base, String rest, Span span, Frame frame) {
        return switch (base) {
            case Value.Text text -> {
                String address = text.text().strip();
                HostMatch match = catalog.host(address);
                yield match != null
                        && match.rule().api()
                        && !isPath(address, shapes(match))
                        && isPath(address + rest, shapes(match))
                        && host(address + rest, span, frame.file().path(), frame.symbol());
            }
            case Value.Environment environment -> {
                for (Value each : environment.fallback()) {
                    if (joined(each, rest, span, frame)) {
                        yield true;
                    }
                }
                Vendor vendor = catalog.envLike(environment.name());
                if (vendor == null
                        || !NAMES_ADDRESS.matcher(environment.name()).find()
                        || !isPath(rest, vendor.shapes())) {
                    yield false;
                }
                endpoint(vendor, vendor.shapes(), rest, span, frame.file().path(), frame.symbol());
                yield true;
            }
            default -> false;
        };
    }

    private boolean isPath(String rest, List<String> shapes) {
        for (String id : shapes) {
            Shape shape = catalog.shape(id);
            if (shape != null && shape.paths().keySet().stream().anyMatch(rest::contains)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> shapes(HostMatch match) {
        return match.rule().shapes().isEmpty() ? match.vendor().shapes() : match.rule().shapes();
    }

    private Draft endpoint(
            Vendor vendor,
            List<String> shapes,
            String bare,
            Span span,
            String path,
            String symbol) {
        Draft draft =
                new Draft(
                        FindingKind.HTTP_ENDPOINT,
                        path,
                        span,
                        vendor.bearer(),
                        vendor.id() + "/endpoint");
        draft.host = vendor.bearer();
        draft.api = bare.length() > 200 ? bare.substring(0, 200) : bare;
        draft.symbol = symbol.isEmpty() ? null : symbol;
        if (vendor.kind() == VendorKind.GATEWAY) {
            draft.gateway = vendor.id();
        }
        for (String id : shapes) {
            Shape shape = catalog.shape(id);
            if (shape == null) {
                continue;
            }
            for (Map.Entry<String, String> each :
                    new java.util.TreeMap<>(shape.paths()).entrySet()) {
                if (bare.contains(each.getKey())) {
                    draft.capabilities.add(each.getValue());
                    draft.shape = id;
                }
            }
        }
        drafts.add(draft);
        return draft;
    }

    /** A text that may be a model id. */
    @Nullable Draft model(String text, Span span, String path, String symbol) {
        if (text.length() < 2 || text.length() > 120) {
            return null;
        }
        ModelMatch match = catalog.modelLike(text);
        return match != null && match.distinctive() ? model(text, match, span, path, symbol) : null;
    }

    private Draft model(
            String id, @Nullable ModelMatch match, Span span, String path, String symbol) {
        String key = path + ":" + span.line() + ":" + span.column() + ":" + id;
        Draft known = models.get(key);
        if (known != null) {
            return known;
        }
        String maker = match == null ? "unknown" : match.vendor();
        String host = match == null ? null : match.host();
        Draft draft =
                new Draft(
                        FindingKind.MODEL_ID,
                        path,
                        span,
                        host == null ? maker : host,
                        maker + "/model-id");
        draft.layer = Layer.MODEL;
        draft.model = id;
        draft.modelVendor = maker;
        draft.host = host;
        draft.symbol = symbol.isEmpty() ? null : symbol;
        models.put(key, draft);
        return draft;
    }

    /** A constant of an SDK that stands for a model id. */
    void constant(String id, Expr expr, Frame frame, Chain chain) {
        Draft draft =
                model(id, catalog.modelLike(id), expr.span(), frame.file().path(), frame.symbol());
        draft.api = Traces.api(chain, chain.steps().size() - 1);
    }

    /** The models that a call uses: bound to the host that serves them. */
    void used(Parties parties, Draft call) {
        for (ModelId each : parties.models()) {
            if (each.match() == null && parties.hosts().isEmpty()) {
                continue;
            }
            Draft draft =
                    model(
                            each.id(),
                            each.match(),
                            each.origin().span(),
                            each.origin().file().path(),
                            call.path.equals(each.origin().file().path()) && call.symbol != null
                                    ? call.symbol
                                    : "");
            if (draft.rule.endsWith(ModelTests.RULE)) {
                draft.rule = draft.modelVendor + "/model-id";
            }
            String host = parties.host();
            // where several may serve it, its own maker does
            boolean free = draft.host == null || Objects.equals(host, draft.modelVendor);
            boolean bound =
                    host != null
                            && free
                            && (host.equals(Attribution.SELF_HOSTED)
                                    || Served.canServe(host, each.match(), catalog));
            if (host != null && bound) {
                draft.host = host;
                if (!host.equals(Attribution.SELF_HOSTED)) {
                    draft.vendor = host;
                }
                if (each.match() == null) {
                    draft.modelVendor = null;
                    draft.rule = host + "/model-id";
                }
            }
        }
    }

    /** An environment variable that belongs to a vendor. */
    void environment(String name, Span span, Frame frame) {
        Draft draft = environment(name, span, frame.file().path());
        if (draft != null) {
            String symbol = frame.symbol();
            draft.symbol = symbol.isEmpty() ? null : symbol;
        }
    }

    /** An environment variable that belongs to a vendor; null if the name is nobody's. */
    @Nullable Draft environment(String name, Span span, String path) {
        Vendor vendor = catalog.envLike(name);
        if (vendor == null || !variables.add(path + ":" + span.line() + ":" + name)) {
            return null;
        }
        Draft draft =
                new Draft(FindingKind.ENV_VAR, path, span, vendor.bearer(), vendor.id() + "/env");
        describe(draft, vendor, null);
        draft.layer = Layer.API;
        draft.api = name;
        drafts.add(draft);
        return draft;
    }
}
