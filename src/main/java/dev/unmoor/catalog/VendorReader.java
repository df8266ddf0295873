package dev.unmoor.catalog;

import dev.unmoor.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns {@code vendors/<id>.yaml} into a {@link Vendor}. */
final class VendorReader {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+([-_][a-z0-9]+)*");
    private static final List<String> OWNS =
            List.of("silicon", "cloud", "hosting", "model", "api", "product");

    /** Languages that have surfaces, but no registry of packages. */
    private static final Set<String> WITHOUT_PACKAGES = Set.of("shell", "sql");

    /** What an entry is, as opposed to how it is found. */
    private static final List<String> SAID_ONCE =
            List.of("replace", "name", "kind", "speaks", "owns", "connected", "source", "date");

    private final YamlMap map;
    private final Known known;
    private final @Nullable Vendor base;
    private final String id;
    private final boolean library;

    private VendorReader(YamlMap map, Known known, @Nullable Vendor base) {
        this.map = map;
        this.known = known;
        this.base = base;
        this.id = map.required("id");
        this.library = map.string("kind", "").equals(VendorKind.CLIENT_LIBRARY.id());
    }

    /**
     * Reads an entry.
     *
     * @param base what is already known under this id; what the file says comes on top of it,
     *     unless it says {@code replace: true}
     * @param ofTree whether the file is part of what is scanned, and so can't say what a known
     *     entry is
     */
    static Vendor read(YamlMap map, Known known, @Nullable Vendor base, boolean ofTree) {
        if (ofTree && base != null) {
            for (String key : SAID_ONCE) {
                if (map.has(key)) {
                    map.problem(
                            key,
                            "a scanned tree adds to '"
                                    + base.id()
                                    + "' only what finds it; it can't change '"
                                    + key
                                    + "'");
                }
            }
        }
        Vendor below = map.flag("replace", false) ? null : base;
        return new VendorReader(map, known, below).read();
    }

    private Vendor read() {
        if (!KEBAB.matcher(id).matches()) {
            map.problem("id", "an id is lower-case words with hyphens, not '" + id + "'");
        }
        Provenance provenance = provenance(map, base == null ? null : base.provenance());
        List<String> shapes = both(map.strings("shapes"), base == null ? null : base.shapes());
        known.all("shape", shapes, known.shapes().keySet(), map, "shapes");
        List<String> owns = both(map.strings("owns"), base == null ? null : base.owns());
        for (String layer : owns) {
            if (!OWNS.contains(layer)) {
                map.problem("owns", "'" + layer + "' is none of " + String.join(", ", OWNS));
            }
        }
        List<String> connected = map.strings("connected");
        known.all("vendor", connected, known.vendors(), map, "connected");
        String speaks = known.vendor(map, "speaks");
        var vendor =
                new Vendor(
                        id,
                        base == null ? map.required("name") : map.string("name", base.name()),
                        kind(),
                        speaks == null && base != null ? base.speaks() : speaks,
                        shapes,
                        owns,
                        both(connected, base == null ? null : base.connected()),
                        both(packages(), base == null ? null : base.packages()),
                        surfaces(shapes),
                        both(hosts(), base == null ? null : base.hosts()),
                        both(map.strings("env"), base == null ? null : base.env()),
                        both(models(), base == null ? null : base.models()),
                        both(config(), base == null ? null : base.config()),
                        both(map.strings("images"), base == null ? null : base.images()),
                        both(ShapeReader.params(map, known), base == null ? null : base.params()),
                        provenance,
                        map.string("notes", base == null ? "" : base.notes()));
        map.finish();
        return vendor;
    }

    private VendorKind kind() {
        if (base != null && !map.has("kind")) {
            return base.kind();
        }
        String name = map.required("kind");
        if (name.isEmpty()) {
            return VendorKind.TOOLING;
        }
        try {
            return Id.of(VendorKind.class, name);
        } catch (IllegalArgumentException e) {
            map.problem("kind", "'" + name + "' is no kind of entry");
            return VendorKind.TOOLING;
        }
    }

    /** Source, date and whether it was checked, which every file has. */
    static Provenance provenance(YamlMap map, @Nullable Provenance otherwise) {
        boolean verified = map.flag("verified", false);
        if (otherwise != null && !map.has("source")) {
            return otherwise;
        }
        return new Provenance(map.required("source"), map.required("date"), verified);
    }

    private static <T> List<T> both(List<T> own, @Nullable List<T> below) {
        if (below == null || below.isEmpty()) {
            return own;
        }
        var all = new ArrayList<>(own);
        for (T item : below) {
            if (!all.contains(item)) {
                all.add(item);
            }
        }
        return all;
    }

    private String sdk(String family) {
        return library ? id : id + "-" + family;
    }

    private List<PackageRule> packages() {
        var rules = new ArrayList<PackageRule>();
        YamlMap byEcosystem = map.map("packages");
        if (byEcosystem == null) {
            return rules;
        }
        for (String name : byEcosystem.keys()) {
            Ecosystem ecosystem = Ecosystem.of(name);
            if (ecosystem == null) {
                byEcosystem.problem(byEcosystem.keyAt(name), "no ecosystem '" + name + "'");
                continue;
            }
            String sdk = sdk(ecosystem.family());
            byEcosystem.items(
                    name,
                    (text, at) -> {
                        for (String each : Braces.expand(text)) {
                            rules.add(new PackageRule(name, each, sdk, null, false, false));
                        }
                    },
                    (item, at) -> {
                        List<String> names = item.strings("name");
                        if (names.isEmpty()) {
                            item.problem(at, "'name' is missing");
                        }
                        String own = item.string("sdk", sdk);
                        String reaches = known.vendor(item, "reaches");
                        boolean tokenizer = item.flag("tokenizer", false);
                        boolean general = item.flag("general", false);
                        for (String each : names) {
                            rules.add(
                                    new PackageRule(name, each, own, reaches, tokenizer, general));
                        }
                        item.finish();
                    });
        }
        return rules;
    }

    private Map<String, Surface> surfaces(List<String> shapes) {
        var surfaces = new LinkedHashMap<String, Surface>();
        if (base != null) {
            surfaces.putAll(base.surfaces());
        }
        YamlMap byFamily = map.map("surfaces");
        if (byFamily == null) {
            return surfaces;
        }
        for (String family : byFamily.keys()) {
            if (!isFamily(family)) {
                byFamily.problem(byFamily.keyAt(family), "no language family '" + family + "'");
            }
            YamlMap surface = byFamily.map(family);
            if (surface != null) {
                Surface read = new SurfaceReader(surface, known, id, sdk(family), shapes).read();
                surfaces.merge(family, read, VendorReader::over);
            }
        }
        return surfaces;
    }

    private static boolean isFamily(String family) {
        if (WITHOUT_PACKAGES.contains(family)) {
            return true;
        }
        for (Ecosystem ecosystem : Ecosystem.values()) {
            if (ecosystem.family().equals(family)) {
                return true;
            }
        }
        return false;
    }

    private static Surface over(Surface below, Surface own) {
        var constants = new LinkedHashMap<>(below.constants());
        constants.putAll(own.constants());
        return new Surface(
                both(own.imports(), below.imports()),
                both(own.clients(), below.clients()),
                both(own.calls(), below.calls()),
                both(own.annotations(), below.annotations()),
                constants,
                both(own.exceptions(), below.exceptions()),
                both(own.types(), below.types()));
    }

    private List<HostRule> hosts() {
        return rules(
                "hosts",
                (text, at) -> new HostRule(text, List.of(), true, null),
                (item, host) -> {
                    List<String> shapes = item.strings("shapes");
                    known.all("shape", shapes, known.shapes().keySet(), item, "shapes");
                    boolean api = item.flag("api", true);
                    return new HostRule(host, shapes, api, known.vendor(item, "model-vendor"));
                },
                "host");
    }

    private List<ConfigRule> config() {
        return rules(
                "config",
                (text, at) -> new ConfigRule(text, null, null),
                (item, key) ->
                        new ConfigRule(key, known.vendor(item, "reaches"), item.string("role")),
                "key");
    }

    /** Rules that are plain text or mappings with the text under {@code name}; braces expand. */
    private <T> List<T> rules(
            String key,
            BiFunction<String, YamlMap, T> plain,
            BiFunction<YamlMap, String, T> full,
            String name) {
        var rules = new ArrayList<T>();
        map.items(
                key,
                (text, at) -> {
                    for (String each : Braces.expand(text)) {
                        rules.add(plain.apply(each, map));
                    }
                },
                (item, at) -> {
                    List<String> names = item.strings(name);
                    if (names.isEmpty()) {
                        item.problem(at, "'" + name + "' is missing");
                    }
                    for (String each : names) {
                        rules.add(full.apply(item, each));
                    }
                    item.finish();
                });
        return rules;
    }

    private List<ModelPattern> models() {
        var patterns = new ArrayList<ModelPattern>();
        map.items(
                "models",
                (text, at) -> patterns.add(new ModelPattern(pattern(text, map), true, false)),
                (item, at) -> {
                    Pattern pattern = pattern(item.required("pattern"), item);
                    boolean distinctive = item.flag("distinctive", true);
                    boolean open = item.flag("open", false);
                    patterns.add(new ModelPattern(pattern, distinctive, open));
                    item.finish();
                });
        return patterns;
    }

    /** A regular expression from a file: sound, anchored at both ends, and quick on any text. */
    static Pattern pattern(String text, YamlMap map) {
        String key = map.has("pattern") ? "pattern" : "models";
        if (!text.startsWith("^") || !text.endsWith("$")) {
            map.problem(key, "the pattern '" + text + "' must begin with ^ and end with $");
        }
        String fault = SafePattern.fault(text);
        if (fault != null) {
            map.problem(key, "the pattern '" + text + "' " + fault);
            return Pattern.compile("$^");
        }
        return Pattern.compile(text);
    }
}
