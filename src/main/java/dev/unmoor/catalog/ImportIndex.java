package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Import roots by language family, found by the longest run of whole segments. */
final class ImportIndex {

    private static final Pattern GO_MAJOR = Pattern.compile("/v\\d+(?=/|$)");

    /** Where else than by its bare name a package is imported from: Deno, browsers. */
    private static final Pattern JS_REGISTRY =
            Pattern.compile(
                    "^(?:npm:/?|jsr:/?|https://(?:esm\\.sh|esm\\.run|cdn\\.skypack\\.dev"
                            + "|cdn\\.jsdelivr\\.net/npm|unpkg\\.com|deno\\.land/x)/"
                            + "(?:v\\d+/|stable/)?)");

    private static final Pattern JS_ENTRY = Pattern.compile("(?:/mod\\.[cm]?[jt]s)?(?:[?#].*)?$");
    private static final Pattern JS_VERSION = Pattern.compile("^((?:@[^/]+/)?[^/@]+)@[^/]+");

    /** Languages in which every name is at hand. */
    private static final Set<String> WITHOUT_IMPORTS = Set.of("shell", "sql");

    private final Map<String, Map<String, List<ImportMatch>>> roots = new HashMap<>();
    private final Map<String, Map<String, List<ImportMatch>>> globals = new HashMap<>();
    private final Map<String, Map<String, List<ImportMatch>>> bridges = new HashMap<>();

    ImportIndex(Iterable<Vendor> vendors) {
        for (Vendor vendor : vendors) {
            for (var entry : new TreeMap<>(vendor.surfaces()).entrySet()) {
                String family = entry.getKey();
                for (ImportRule rule : entry.getValue().imports()) {
                    var match = new ImportMatch(vendor, entry.getValue(), rule, "");
                    add(roots, family, normal(family, rule.root()), match);
                    for (String bridge : rule.bridges()) {
                        add(bridges, family, bridge, match);
                    }
                    if (rule.alias() != null) {
                        add(globals, family, rule.alias(), match);
                    } else if (family.equals("elixir")) {
                        // every module is known everywhere, by its whole name
                        String name = rule.root();
                        int dot = name.indexOf('.');
                        add(globals, family, dot < 0 ? name : name.substring(0, dot), match);
                    } else if (WITHOUT_IMPORTS.contains(family)) {
                        add(globals, family, rule.root(), match);
                    }
                }
            }
        }
    }

    private static void add(
            Map<String, Map<String, List<ImportMatch>>> index,
            String family,
            String name,
            ImportMatch match) {
        index.computeIfAbsent(family, key -> new HashMap<>())
                .computeIfAbsent(name, key -> new ArrayList<>(1))
                .add(match);
    }

    List<ImportMatch> imports(String family, String module) {
        Map<String, List<ImportMatch>> byRoot = roots.get(family);
        if (byRoot == null || module.isEmpty()) {
            return List.of();
        }
        String separator = separator(family);
        String rest = normal(family, module);
        int end = rest.length();
        var found = new ArrayList<ImportMatch>();
        while (end > 0) {
            List<ImportMatch> here = byRoot.get(rest.substring(0, end));
            if (here != null) {
                String below = below(rest, end, separator);
                for (ImportMatch match : here) {
                    found.add(
                            new ImportMatch(match.vendor(), match.surface(), match.rule(), below));
                }
            }
            end = rest.lastIndexOf(separator, end - 1);
        }
        return List.copyOf(found);
    }

    private static String below(String module, int end, String separator) {
        return end == module.length() ? "" : module.substring(end + separator.length());
    }

    List<ImportMatch> bridges(String family, String method) {
        return List.copyOf(bridges.getOrDefault(family, Map.of()).getOrDefault(method, List.of()));
    }

    List<ImportMatch> globals(String family, String name) {
        return List.copyOf(globals.getOrDefault(family, Map.of()).getOrDefault(name, List.of()));
    }

    /** What stands between the segments of a module's name. */
    static String separator(String family) {
        return switch (family) {
            case "js", "go", "ruby", "dart" -> "/";
            case "rust" -> "::";
            case "php" -> "\\";
            default -> ".";
        };
    }

    private static String normal(String family, String module) {
        return switch (family) {
            // most names have neither, and this is asked of every name
            case "go" -> module.contains("/v") ? GO_MAJOR.matcher(module).replaceAll("") : module;
            case "js" -> {
                if (module.indexOf(':') < 0 && module.indexOf('@', 1) < 0) {
                    yield module;
                }
                String bare = JS_REGISTRY.matcher(module).replaceFirst("");
                String named = JS_VERSION.matcher(bare).replaceFirst("$1");
                yield bare.length() == module.length()
                        ? named
                        : JS_ENTRY.matcher(named).replaceFirst("");
            }
            case "php" -> module.startsWith("\\") ? module.substring(1) : module;
            case "dart" ->
                    module.startsWith("package:") ? module.substring("package:".length()) : module;
            default -> module;
        };
    }
}
