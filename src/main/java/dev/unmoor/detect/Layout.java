package dev.unmoor.detect;

import dev.unmoor.syntax.ConfigEntry;
import dev.unmoor.syntax.FileFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a project's manifests say about module names.
 *
 * @param goModules folder to Go module path
 * @param packages JavaScript package name to folder
 * @param aliases folder of a {@code tsconfig.json} to its paths: pattern to targets, relative to
 *     the root
 * @param dartPackages Dart package name to folder
 */
public record Layout(
        Map<String, String> goModules,
        Map<String, String> packages,
        Map<String, Map<String, List<String>>> aliases,
        Map<String, String> dartPackages) {

    private static final Pattern GO_MODULE = Pattern.compile("(?m)^module\\s+\"?([^\\s\"]+)");
    private static final Pattern DART_NAME = Pattern.compile("(?m)^name:\\s*([\\w-]+)");

    /** Nothing is said. */
    public static final Layout NONE = new Layout(Map.of(), Map.of(), Map.of(), Map.of());

    public Layout {
        goModules = Map.copyOf(goModules);
        packages = Map.copyOf(packages);
        aliases = Map.copyOf(aliases);
        dartPackages = Map.copyOf(dartPackages);
    }

    /** Whether a file of that name has something to say. */
    public static boolean isSaidBy(String name) {
        return name.equals("go.mod")
                || name.equals("package.json")
                || name.equals("pubspec.yaml")
                || ((name.startsWith("tsconfig") || name.startsWith("jsconfig"))
                        && name.endsWith(".json"));
    }

    /** Gathers a layout from files, in the order of their paths. */
    public static final class Builder {

        private final Map<String, String> goModules = new TreeMap<>();
        private final Map<String, String> packages = new TreeMap<>();
        private final Map<String, Map<String, List<String>>> aliases = new TreeMap<>();
        private final Map<String, String> dartPackages = new TreeMap<>();

        /** Takes what one file says. */
        public void add(FileFacts facts, String text) {
            String path = facts.path();
            String folder = Modules.folder(path);
            String name = path.substring(path.lastIndexOf('/') + 1);
            switch (name) {
                case "go.mod" -> first(GO_MODULE, text, folder, goModules, false);
                case "pubspec.yaml" -> first(DART_NAME, text, folder, dartPackages, true);
                case "package.json" -> {
                    for (ConfigEntry each : facts.config()) {
                        if (each.dotted().equals("name")) {
                            packages.putIfAbsent(each.value(), folder);
                        }
                    }
                }
                default -> paths(facts, folder);
            }
        }

        private static void first(
                Pattern pattern,
                String text,
                String folder,
                Map<String, String> into,
                boolean byName) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                if (byName) {
                    into.putIfAbsent(matcher.group(1), folder);
                } else {
                    into.put(folder, matcher.group(1));
                }
            }
        }

        private void paths(FileFacts facts, String folder) {
            String base = folder;
            for (ConfigEntry each : facts.config()) {
                if (each.dotted().equals("compilerOptions.baseUrl")) {
                    base = Modules.normal(Modules.join(folder, each.value()));
                }
            }
            for (ConfigEntry each : facts.config()) {
                List<String> key = each.key();
                if (key.size() >= 3
                        && key.get(0).equals("compilerOptions")
                        && key.get(1).equals("paths")) {
                    aliases.computeIfAbsent(folder, k -> new TreeMap<>())
                            .computeIfAbsent(key.get(2), k -> new ArrayList<>())
                            .add(Modules.join(base, each.value()));
                }
            }
        }

        /** The layout. */
        public Layout build() {
            return new Layout(goModules, packages, aliases, dartPackages);
        }
    }
}
