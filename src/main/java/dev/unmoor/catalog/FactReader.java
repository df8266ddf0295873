package dev.unmoor.catalog;

import dev.unmoor.model.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists of facts about vendors: wire shapes, held state, layers, weights, retirements.
 */
final class FactReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private FactReader() {}

    static List<WireEndpoint> wire(YamlMap root) {
        String date = root.required("asOf");
        return list(
                root,
                "platforms",
                map ->
                        new WireEndpoint(
                                map.required("platform"),
                                map.required("endpoint"),
                                sublist(
                                        map,
                                        "speaks",
                                        item ->
                                                new WireEndpoint.Spoken(
                                                        item.required("shape"),
                                                        item.flag("full", true),
                                                        item.string("limits", ""))),
                                map.required("baseUrl"),
                                map.required("auth"),
                                map.string("limits", ""),
                                provenance(map, date)));
    }

    static List<HeldState> heldState(YamlMap root) {
        String date = root.required("asOf");
        return list(
                root,
                "items",
                map ->
                        new HeldState(
                                map.required("vendor"),
                                map.required("item"),
                                map.strings("capabilities"),
                                oneOf(map, "exportable", List.of("full", "partly", "none")),
                                map.required("held"),
                                map.required("export"),
                                map.required("retention"),
                                map.required("migration"),
                                map.required("tells"),
                                provenance(map, date)));
    }

    static List<Organisation> organisations(YamlMap root) {
        String date = root.required("asOf");
        return list(
                root,
                "organisations",
                map ->
                        new Organisation(
                                map.required("name"),
                                map.strings("vendors"),
                                map.strings("owns"),
                                map.required("silicon"),
                                map.required("dataCentres"),
                                map.required("cloud"),
                                map.required("model"),
                                map.required("api"),
                                map.required("products"),
                                map.string("note", ""),
                                provenance(map, date)));
    }

    static List<OpenModel> openModels(YamlMap root) {
        String date = root.required("asOf");
        return list(
                root,
                "models",
                map -> {
                    String context = map.string("contextTokens");
                    return new OpenModel(
                            map.required("tier"),
                            map.required("family"),
                            map.required("model"),
                            map.required("paramsTotal"),
                            map.required("paramsActive"),
                            context == null || context.equals("null")
                                    ? null
                                    : Long.valueOf(context),
                            map.required("licence"),
                            map.string("licenceNote", ""),
                            map.flag("licenceVerified", false),
                            map.required("modalities"),
                            map.required("serve"),
                            provenance(map, date));
                });
    }

    static List<ShockRule> shocks(YamlMap root) {
        root.required("asOf");
        return list(
                root,
                "shocks",
                map ->
                        new ShockRule(
                                map.required("kind"),
                                map.strings("softeners"),
                                map.strings("measures"),
                                map.required("otherwise")));
    }

    static List<ModelLimits> limits(YamlMap root) {
        String asOf = root.required("asOf");
        return list(
                root,
                "models",
                map ->
                        new ModelLimits(
                                map.required("model"),
                                tokens(map, "context"),
                                tokens(map, "output"),
                                provenance(map, map.string("date", asOf))));
    }

    private static @Nullable Long tokens(YamlMap map, String key) {
        Double value = map.number(key);
        return value == null ? null : Math.round(value);
    }

    static List<ApiRetirement> apiRetirements(YamlMap root) {
        String date = root.required("asOf");
        return list(
                root,
                "apis",
                map -> {
                    String day = map.string("date", "null");
                    if (!day.equals("null") && !DAY.matcher(day).matches()) {
                        map.problem("date", "a date is written 2026-11-30, or null");
                        day = "null";
                    }
                    return new ApiRetirement(
                            map.required("vendor"),
                            map.required("platform"),
                            map.required("kind"),
                            map.required("item"),
                            map.strings("capabilities"),
                            day.equals("null") ? null : day,
                            map.string("status", ""),
                            map.string("replacement", ""),
                            map.string("note", ""),
                            provenance(map, date));
                });
    }

    static List<SemanticChange> changes(YamlMap root) {
        String date = root.required("asOf");
        return list(
                root,
                "changes",
                map ->
                        new SemanticChange(
                                map.required("id"),
                                map.required("area"),
                                map.required("change"),
                                map.required("failure"),
                                map.required("fix"),
                                map.strings("shapes"),
                                map.strings("to"),
                                condition(map.map("when")),
                                provenance(map, date)));
    }

    static List<EvidenceRule> evidence(YamlMap root) {
        root.required("asOf");
        return list(
                root,
                "evidence",
                map ->
                        new EvidenceRule(
                                map.required("id"),
                                oneOf(map, "in", List.of("path", "findings", "schema")),
                                pattern(map, "path"),
                                pattern(map, "text"),
                                map.strings("needs"),
                                map.required("words")));
    }

    static SketchBook sketches(YamlMap root) {
        root.required("asOf");
        var targets = new TreeMap<String, SketchBook.Target>();
        KnowledgeReader.each(root, "targets", (id, map) -> targets.put(id, target(map)));
        var constructors = new ArrayList<SketchBook.Constructor>();
        YamlMap families = root.map("constructors");
        if (families != null) {
            for (String family : families.keys()) {
                families.items(
                        family,
                        (text, at) -> families.problem(at, "a mapping is wanted here"),
                        (map, at) -> {
                            String framework = map.required("framework");
                            var classes = new TreeMap<String, String>();
                            for (String key : map.keys()) {
                                if (!key.equals("framework")) {
                                    classes.put(key, map.required(key));
                                }
                            }
                            constructors.add(
                                    new SketchBook.Constructor(family, framework, classes));
                        });
            }
        }
        root.finish();
        return new SketchBook(targets, constructors);
    }

    static PatchBook patches(YamlMap root) {
        root.required("asOf");
        var clients = new ArrayList<PatchBook.Client>();
        items(
                root,
                "clients",
                map -> {
                    clients.add(
                            new PatchBook.Client(
                                    map.required("family"),
                                    map.required("shape"),
                                    map.strings("constructors"),
                                    map.required("baseUrl"),
                                    map.required("key")));
                    map.required("source");
                });
        var swaps = new ArrayList<PatchBook.Swap>();
        items(
                root,
                "swaps",
                map -> {
                    var classes = new TreeMap<String, PatchBook.ModelClass>();
                    KnowledgeReader.each(
                            map,
                            "classes",
                            (platform, one) ->
                                    classes.put(
                                            platform,
                                            new PatchBook.ModelClass(
                                                    one.required("name"),
                                                    one.required("module"),
                                                    one.required("package"))));
                    swaps.add(
                            new PatchBook.Swap(
                                    map.required("framework"),
                                    map.required("family"),
                                    map.strings("keep"),
                                    texts(map.map("rename")),
                                    classes));
                    map.required("source");
                });
        root.finish();
        return new PatchBook(clients, swaps);
    }

    private static void items(YamlMap root, String key, Consumer<YamlMap> reader) {
        root.items(
                key,
                (text, at) -> root.problem(at, "a mapping is wanted here"),
                (map, at) -> reader.accept(map));
    }

    private static SketchBook.Target target(YamlMap map) {
        var calls = new TreeMap<String, SketchBook.Call>();
        for (String family : List.of("python", "js")) {
            YamlMap call = map.map(family);
            if (call != null) {
                calls.put(
                        family,
                        new SketchBook.Call(call.string("client", ""), call.required("call")));
                call.finish();
            }
        }
        return new SketchBook.Target(
                calls,
                texts(map.map("rename")),
                plain(map, "drop"),
                texts(map.map("require")),
                plain(map, "notes"));
    }

    private static Map<String, String> texts(@Nullable YamlMap map) {
        var texts = new TreeMap<String, String>();
        if (map != null) {
            map.keys().forEach(key -> texts.put(key, map.required(key)));
        }
        return texts;
    }

    private static SemanticChange.@Nullable Condition condition(@Nullable YamlMap map) {
        if (map == null) {
            return null;
        }
        var kinds = new ArrayList<FindingKind>();
        for (String id : map.strings("kinds")) {
            FindingKind kind = KnowledgeReader.id(map, id, FindingKind.class);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        var condition =
                new SemanticChange.Condition(
                        kinds,
                        map.strings("capabilities"),
                        pattern(map, "argument"),
                        pattern(map, "value"),
                        pattern(map, "missing"),
                        pattern(map, "model"),
                        pattern(map, "api"));
        map.finish();
        return condition;
    }

    private static @Nullable Pattern pattern(YamlMap map, String key) {
        String text = map.string(key);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            map.problem(key, "no sound pattern: " + e.getDescription());
            return null;
        }
    }

    /** The texts under a key as they stand, braces and all. */
    static List<String> plain(YamlMap map, String key) {
        var texts = new ArrayList<String>();
        map.items(
                key,
                (text, at) -> texts.add(text),
                (item, at) -> map.problem(at, "plain text is wanted here"));
        return List.copyOf(texts);
    }

    private static Provenance provenance(YamlMap map, String date) {
        return new Provenance(map.required("source"), date, map.flag("verified", false));
    }

    private static String oneOf(YamlMap map, String key, List<String> known) {
        String value = map.required(key);
        if (!known.contains(value)) {
            map.problem(key, "'" + key + "' is one of " + String.join(", ", known));
        }
        return value;
    }

    private static <T> List<T> list(YamlMap root, String key, Function<YamlMap, T> item) {
        List<T> items = sublist(root, key, item);
        root.finish();
        return items;
    }

    private static <T> List<T> sublist(YamlMap root, String key, Function<YamlMap, T> item) {
        var items = new ArrayList<T>();
        root.items(
                key,
                (text, at) -> root.problem(at, "a mapping is wanted here"),
                (map, at) -> {
                    items.add(item.apply(map));
                    map.finish();
                });
        return List.copyOf(items);
    }
}
