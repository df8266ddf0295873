package dev.unmoor.detect;

import dev.unmoor.syntax.FileFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which files of the project a module's name stands for, for the languages in which it follows from
 * paths. Names that stand for no file are external.
 */
final class Modules {

    private static final List<String> SCRIPT_ENDINGS =
            List.of(
                    ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts", ".vue", ".svelte",
                    ".d.ts");
    private static final Map<Family, List<String>> TYPE_FILES =
            Map.of(
                    Family.JVM, List.of(".java", ".kt", ".scala"),
                    Family.CSHARP, List.of(".cs"),
                    Family.PHP, List.of(".php"),
                    Family.RUBY, List.of(".rb"),
                    Family.SWIFT, List.of(".swift"),
                    Family.ELIXIR, List.of(".ex", ".exs"));
    private static final List<String> SOURCE_FOLDERS =
            List.of("", "src", "lib", "app", "python", "backend", "server", "api");

    private final Set<String> paths;
    private final Map<String, List<String>> byFolder = new HashMap<>();
    private final Map<String, List<String>> byStem = new HashMap<>();
    private final Layout layout;
    private final Predicate<String> published;

    /**
     * @param published whether a Python module's name is that of a package that others publish:
     *     what the project calls the same then hides it only where it is surely on the path
     */
    Modules(Collection<String> codePaths, Layout layout, Predicate<String> published) {
        this.paths = new TreeSet<>(codePaths);
        this.layout = layout;
        this.published = published;
        for (String path : paths) {
            byFolder.computeIfAbsent(folder(path), k -> new ArrayList<>()).add(path);
            String name = path.substring(path.lastIndexOf('/') + 1);
            int dot = name.indexOf('.');
            String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
            byStem.computeIfAbsent(stem.replace("_", ""), k -> new ArrayList<>()).add(path);
        }
    }

    /** The files that a module's name stands for in a file; empty if it is external. */
    List<String> files(String from, Family family, String module) {
        return switch (family) {
            case PYTHON -> python(from, module);
            case JS -> script(from, module);
            case GO -> go(module);
            case RUST -> rust(from, module);
            case DART -> dart(from, module);
            case RUBY -> ruby(from, module);
            default -> List.of();
        };
    }

    private List<String> python(String from, String module) {
        if (module.equals(FileFacts.STORED)) {
            return inFolder(folder(from)).stream()
                    .filter(each -> each.endsWith(".ipynb") && !each.equals(from))
                    .toList();
        }
        int dots = 0;
        while (dots < module.length() && module.charAt(dots) == '.') {
            dots++;
        }
        String rest = module.substring(dots).replace('.', '/');
        if (dots > 0) {
            String base = folder(from);
            for (int i = 1; i < dots; i++) {
                base = folder(base);
            }
            return pythonAt(base, rest, from);
        }
        String base = folder(from);
        boolean foreign = published.test(module);
        while (true) {
            for (String extra : foreign ? List.of("", "src") : SOURCE_FOLDERS) {
                if (foreign && paths.contains(join(join(base, extra), "__init__.py"))) {
                    continue;
                }
                List<String> found = pythonAt(join(base, extra), rest, from);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            if (base.isEmpty()) {
                return List.of();
            }
            base = folder(base);
        }
    }

    private List<String> pythonAt(String base, String rest, String from) {
        String stem = join(base, rest);
        for (String candidate :
                rest.isEmpty()
                        ? List.of(join(base, "__init__.py"))
                        : List.of(stem + ".py", stem + "/__init__.py")) {
            if (paths.contains(candidate) && !candidate.equals(from)) {
                return List.of(candidate);
            }
        }
        return List.of();
    }

    private List<String> script(String from, String module) {
        if (module.startsWith(".")) {
            return scriptAt(normal(join(folder(from), module)));
        }
        if (module.startsWith("/")) {
            return scriptAt(normal(module.substring(1)));
        }
        String base = folder(from);
        while (true) {
            Map<String, List<String>> paths = layout.aliases().get(base);
            if (paths != null) {
                List<String> found = aliased(paths, module);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            if (module.startsWith("@/") || module.startsWith("~/") || module.startsWith("#/")) {
                for (String extra : List.of("src", "", "app")) {
                    List<String> found =
                            scriptAt(normal(join(join(base, extra), module.substring(2))));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            if (base.isEmpty()) {
                break;
            }
            base = folder(base);
        }
        return workspace(module);
    }

    private List<String> aliased(Map<String, List<String>> aliases, String module) {
        for (Map.Entry<String, List<String>> alias : new TreeMap<>(aliases).entrySet()) {
            String pattern = alias.getKey();
            int star = pattern.indexOf('*');
            String rest;
            if (star < 0) {
                if (!module.equals(pattern)) {
                    continue;
                }
                rest = "";
            } else {
                String head = pattern.substring(0, star);
                String tail = pattern.substring(star + 1);
                if (!module.startsWith(head)
                        || !module.endsWith(tail)
                        || module.length() < head.length() + tail.length()) {
                    continue;
                }
                rest = module.substring(head.length(), module.length() - tail.length());
            }
            for (String target : alias.getValue()) {
                List<String> found = scriptAt(normal(target.replace("*", rest)));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<String> workspace(String module) {
        String name = module;
        while (true) {
            String folder = layout.packages().get(name);
            if (folder != null) {
                String rest = module.substring(name.length());
                for (String inner : List.of("src", "", "lib")) {
                    List<String> found =
                            scriptAt(
                                    normal(
                                            join(
                                                    join(folder, inner),
                                                    rest.isEmpty() ? "index" : rest.substring(1))));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
                return List.of();
            }
            int slash = name.lastIndexOf('/');
            if (slash < 0) {
                return List.of();
            }
            name = name.substring(0, slash);
        }
    }

    private List<String> scriptAt(String stem) {
        if (paths.contains(stem)) {
            return List.of(stem);
        }
        List<String> stems = new ArrayList<>(List.of(stem, join(stem, "index")));
        for (String ending : List.of(".js", ".jsx", ".mjs", ".cjs")) {
            if (stem.endsWith(ending)) {
                stems.add(stem.substring(0, stem.length() - ending.length()));
            }
        }
        for (String each : stems) {
            for (String ending : SCRIPT_ENDINGS) {
                if (paths.contains(each + ending)) {
                    return List.of(each + ending);
                }
            }
        }
        return List.of();
    }

    private List<String> go(String module) {
        for (Map.Entry<String, String> each : new TreeMap<>(layout.goModules()).entrySet()) {
            String own = each.getValue();
            if (module.equals(own) || module.startsWith(own + "/")) {
                String rest = module.substring(own.length());
                return folderFiles(normal(join(each.getKey(), rest)), ".go", "_test.go");
            }
        }
        return List.of();
    }

    private List<String> rust(String from, String module) {
        List<String> parts = new ArrayList<>(List.of(module.split("::")));
        if (parts.isEmpty()) {
            return List.of();
        }
        String base;
        switch (parts.getFirst()) {
            case "crate" -> {
                base = crateRoot(from);
                parts.removeFirst();
            }
            case "self" -> {
                base = rustModuleFolder(from);
                parts.removeFirst();
            }
            case "super" -> {
                base = rustModuleFolder(from);
                while (!parts.isEmpty() && parts.getFirst().equals("super")) {
                    base = folder(base);
                    parts.removeFirst();
                }
            }
            default -> {
                return List.of();
            }
        }
        while (true) {
            String stem = join(base, String.join("/", parts));
            for (String candidate :
                    List.of(
                            stem + ".rs",
                            join(stem, "mod.rs"),
                            join(stem, "lib.rs"),
                            join(stem, "main.rs"))) {
                if (paths.contains(candidate)) {
                    return List.of(candidate);
                }
            }
            if (parts.isEmpty()) {
                return List.of();
            }
            parts.removeLast();
        }
    }

    private static String crateRoot(String from) {
        int at = ("/" + from).lastIndexOf("/src/");
        return at < 0 ? folder(from) : join(from.substring(0, Math.max(0, at - 1)), "src");
    }

    private static String rustModuleFolder(String from) {
        String name = from.substring(from.lastIndexOf('/') + 1);
        return name.equals("mod.rs") || name.equals("lib.rs") || name.equals("main.rs")
                ? folder(from)
                : from.substring(0, from.length() - ".rs".length());
    }

    private List<String> dart(String from, String module) {
        if (module.startsWith("package:")) {
            String rest = module.substring("package:".length());
            int slash = rest.indexOf('/');
            String folder = slash < 0 ? null : layout.dartPackages().get(rest.substring(0, slash));
            String path =
                    folder == null
                            ? ""
                            : normal(join(join(folder, "lib"), rest.substring(slash + 1)));
            return paths.contains(path) ? List.of(path) : List.of();
        }
        if (module.startsWith("dart:")) {
            return List.of();
        }
        String path = normal(join(folder(from), module));
        return paths.contains(path) ? List.of(path) : List.of();
    }

    private List<String> ruby(String from, String module) {
        for (String base : List.of(folder(from), "lib", "app", "")) {
            String path = normal(join(base, module.endsWith(".rb") ? module : module + ".rb"));
            if (paths.contains(path) && !path.equals(from)) {
                return List.of(path);
            }
        }
        return List.of();
    }

    private List<String> folderFiles(String folder, String ending, String except) {
        List<String> found = new ArrayList<>();
        for (String path : byFolder.getOrDefault(folder, List.of())) {
            if (path.endsWith(ending) && !path.endsWith(except)) {
                found.add(path);
            }
        }
        return found;
    }

    /**
     * Files that are called like a type, as far as a package's name or a folder agrees; languages
     * in which a file bears its type's name only.
     *
     * @param near the package as written, or a folder
     */
    List<String> named(String type, Family family, String near) {
        List<String> endings = TYPE_FILES.getOrDefault(family, List.of());
        if (endings.isEmpty()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        String folder = near.replace('.', '/').replace('\\', '/').toLowerCase(Locale.ROOT);
        for (String path :
                byStem.getOrDefault(type.toLowerCase(Locale.ROOT).replace("_", ""), List.of())) {
            boolean fits = false;
            for (String ending : endings) {
                fits |= path.endsWith(ending);
            }
            String at = folder(path).toLowerCase(Locale.ROOT);
            boolean agrees = at.equals(folder) || at.endsWith("/" + folder) || family != Family.JVM;
            if (fits && agrees) {
                found.add(path);
            }
        }
        return found.size() > 4 ? List.of() : found;
    }

    /** The other files of a Go package. */
    List<String> goNeighbours(String path) {
        return folderFiles(folder(path), ".go", "_test.go");
    }

    /** The files in a folder. */
    List<String> inFolder(String folder) {
        return byFolder.getOrDefault(folder, List.of());
    }

    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    static String join(String base, String rest) {
        if (base.isEmpty()) {
            return rest.startsWith("/") ? rest.substring(1) : rest;
        }
        if (rest.isEmpty()) {
            return base;
        }
        return rest.startsWith("/") ? base + rest : base + "/" + rest;
    }

    /** A path without {@code .} and {@code ..}; what climbs out of the root is cut there. */
    static String normal(String path) {
        List<String> out = new ArrayList<>();
        for (String part : List.of(path.split("/"))) {
            switch (part) {
                case "", "." -> {}
                case ".." -> {
                    if (!out.isEmpty()) {
                        out.removeLast();
                    }
                }
                default -> out.add(part);
            }
        }
        return String.join("/", out);
    }
}
