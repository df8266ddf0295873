package dev.unmoor.catalog;

import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what stands under {@code surfaces} for one language family. */
final class SurfaceReader {

    private final YamlMap map;
    private final Known known;
    private final String vendor;
    private final String sdk;
    private final List<String> shapes;

    SurfaceReader(YamlMap map, Known known, String vendor, String sdk, List<String> shapes) {
        this.map = map;
        this.known = known;
        this.vendor = vendor;
        this.sdk = map.string("sdk", sdk);
        this.shapes = shapes;
    }

    Surface read() {
        var surface =
                new Surface(
                        imports(),
                        clients(),
                        calls(),
                        annotations(),
                        constants(),
                        map.strings("exceptions"),
                        map.strings("types"));
        map.finish();
        return surface;
    }

    private List<ImportRule> imports() {
        var rules = new ArrayList<ImportRule>();
        map.items(
                "imports",
                (text, at) -> {
                    for (String root : Braces.expand(text)) {
                        rules.add(new ImportRule(root, null, sdk, null, false, false, List.of()));
                    }
                },
                (item, at) -> {
                    String alias = item.string("alias");
                    String own = item.string("sdk", sdk);
                    String reaches = known.vendor(item, "reaches");
                    boolean needs = item.flag("needs-dependency", false);
                    boolean general = item.flag("general", false);
                    List<String> bridges = item.strings("bridges");
                    for (String root : named(item, "root", at)) {
                        rules.add(
                                new ImportRule(root, alias, own, reaches, needs, general, bridges));
                    }
                    item.finish();
                });
        return rules;
    }

    private static List<String> named(YamlMap item, String key, Node at) {
        List<String> names = item.strings(key);
        if (names.isEmpty()) {
            item.problem(at, "'" + key + "' is missing");
        }
        return names;
    }

    private List<ClientRule> clients() {
        var rules = new ArrayList<ClientRule>();
        map.items(
                "clients",
                (text, at) -> {
                    for (String path : Braces.expand(text)) {
                        rules.add(
                                new ClientRule(path, null, null, List.of(), Map.of(), null, null));
                    }
                },
                (item, at) -> {
                    String reaches = known.vendor(item, "reaches");
                    String shape = known.shape(item, "shape");
                    List<String> capabilities = known.capabilities(item, "capability");
                    Map<String, String> roles = roles(item);
                    String when = condition(item);
                    FindingKind kind = item.has("kind") ? kind(item) : null;
                    for (String path : named(item, "path", at)) {
                        rules.add(
                                new ClientRule(
                                        path, reaches, shape, capabilities, roles, when, kind));
                    }
                    item.finish();
                });
        return rules;
    }

    static Map<String, String> roles(YamlMap item) {
        var roles = new LinkedHashMap<String, String>();
        YamlMap map = item.map("roles");
        if (map != null) {
            for (String role : map.keys()) {
                roles.put(role, map.required(role));
            }
        }
        return roles;
    }

    /** A condition on arguments; one with a regular expression must be as sound as any pattern. */
    private static @Nullable String condition(YamlMap item) {
        String when = item.string("when");
        if (when != null) {
            checkCondition(when, item, "when");
        }
        return when;
    }

    /** Reports the regular expression of a condition ({@code model~^ft:}) if it is unsound. */
    static void checkCondition(String when, YamlMap map, String key) {
        int tilde = when.indexOf('~');
        int equals = when.indexOf('=');
        if (tilde >= 0 && (equals < 0 || tilde < equals)) {
            String pattern = when.substring(tilde + 1).trim();
            String fault = SafePattern.fault(pattern);
            if (fault != null) {
                map.problem(key, "the pattern '" + pattern + "' " + fault);
            }
        }
    }

    /** Calls are a mapping of path to capability, to a list of them, or to a full description. */
    private List<CallRule> calls() {
        var rules = new ArrayList<CallRule>();
        YamlMap byPath = map.map("calls");
        if (byPath == null) {
            return rules;
        }
        for (String key : byPath.keys()) {
            List<String> paths = Braces.expand(key);
            var plain = new ArrayList<String>();
            byPath.items(
                    key,
                    (text, at) -> {
                        known.capability(text, byPath, at);
                        plain.add(text);
                    },
                    (item, at) -> full(item, paths, rules::add));
            if (!plain.isEmpty()) {
                for (String path : paths) {
                    rules.add(call(path, plain, null));
                }
            }
        }
        return rules;
    }

    private CallRule call(String path, List<String> capabilities, @Nullable String shape) {
        String spoken = shape == null ? shapeOf(capabilities) : shape;
        return new CallRule(
                path,
                vendor + "/" + ruleName(path),
                capabilities,
                spoken,
                null,
                Map.of(),
                false,
                null,
                isTelling(path));
    }

    private void full(YamlMap item, List<String> paths, Consumer<CallRule> onRule) {
        List<String> capabilities = known.capabilities(item, "capability");
        String rule = item.string("rule");
        String shape = known.shape(item, "shape");
        String reaches = known.vendor(item, "reaches");
        Map<String, String> roles = roles(item);
        boolean binds = item.flag("binds", false);
        String when = condition(item);
        for (String path : paths) {
            onRule.accept(
                    new CallRule(
                            path,
                            vendor + "/" + (rule == null ? ruleName(path) : rule),
                            capabilities,
                            shape == null ? shapeOf(capabilities) : shape,
                            reaches,
                            roles,
                            binds,
                            when,
                            item.flag("distinctive", isTelling(path))));
        }
        item.finish();
    }

    /**
     * Three names in a row are no accident in a file that imports the SDK, nor are two of which the
     * first is not a thing that everybody has ({@code files}, {@code models}).
     */
    private boolean isTelling(String path) {
        int first = path.indexOf('.');
        return first > 0
                && (path.indexOf('.', first + 1) > 0
                        || !known.plain().contains(path.substring(0, first)));
    }

    /** The vendor's shape that has a URL for what the call does; its only shape otherwise. */
    private @Nullable String shapeOf(List<String> capabilities) {
        for (String id : shapes) {
            Shape shape = known.shapes().get(id);
            if (shape != null
                    && !capabilities.isEmpty()
                    && shape.paths().containsValue(capabilities.getFirst())) {
                return id;
            }
        }
        return shapes.size() == 1 ? shapes.getFirst() : null;
    }

    /**
     * {@code chat.completions.create} is {@code chat-completions}: what is called, not the verb.
     */
    static String ruleName(String path) {
        int verb = path.lastIndexOf('.');
        String noun = verb > 0 ? path.substring(0, verb) : path;
        var name = new StringBuilder(noun.length() + 8);
        boolean inWord = false;
        for (int i = 0; i < noun.length(); i++) {
            char c = noun.charAt(i);
            boolean upper = isUpper(c);
            if (!upper && !isLowerOrDigit(c)) {
                inWord = false;
                continue;
            }
            boolean begins = !inWord || (upper && isLowerOrDigit(noun.charAt(i - 1)));
            if (begins && !name.isEmpty()) {
                name.append('-');
            }
            name.append(upper ? (char) (c + ('a' - 'A')) : c);
            inWord = true;
        }
        return name.toString();
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLowerOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private List<AnnotationRule> annotations() {
        var rules = new ArrayList<AnnotationRule>();
        map.items(
                "annotations",
                (text, at) -> map.problem(at, "an annotation needs 'path' and 'kind'"),
                (item, at) -> {
                    FindingKind kind = kind(item);
                    List<String> capabilities = known.capabilities(item, "capability");
                    String reaches = known.vendor(item, "reaches");
                    Map<String, String> roles = roles(item);
                    for (String path : named(item, "path", at)) {
                        rules.add(new AnnotationRule(path, kind, capabilities, reaches, roles));
                    }
                    item.finish();
                });
        return rules;
    }

    private static FindingKind kind(YamlMap item) {
        String name = item.required("kind");
        try {
            return Id.of(FindingKind.class, name);
        } catch (IllegalArgumentException e) {
            item.problem("kind", "'" + name + "' is no kind of finding");
            return FindingKind.CLIENT;
        }
    }

    /**
     * Constants are a mapping of symbol to model id. Under the name of a type stand its constants:
     * a mapping again, or a list of ids whose constants are the ids in capitals ({@code gpt-4o} is
     * {@code GPT_4O}).
     */
    private Map<String, String> constants() {
        var constants = new LinkedHashMap<String, String>();
        YamlMap byName = map.map("constants");
        if (byName == null) {
            return constants;
        }
        for (String name : byName.keys()) {
            byName.items(
                    name,
                    (text, at) -> {
                        if (byName.isList(name)) {
                            for (String id : Braces.expand(text)) {
                                constants.put(name + "." + capitals(id), id);
                            }
                        } else {
                            constants.put(name, text);
                        }
                    },
                    (members, at) -> {
                        for (String member : members.keys()) {
                            constants.put(name + "." + member, members.required(member));
                        }
                    });
        }
        return constants;
    }

    private static String capitals(String id) {
        return id.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
    }
}
