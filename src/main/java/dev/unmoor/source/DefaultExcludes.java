package dev.unmoor.source;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Folders and files that are nobody's own code: vendored, built, generated, or a tool's own state.
 *
 * <p>Names that only tools use ({@code node_modules}) are left out wherever they stand. Names that
 * people use too ({@code build}, {@code vendor}) are left out where something says that a tool made
 * them, and kept where they hold sources themselves.
 */
final class DefaultExcludes {

    /** The reason that goes without saying. */
    static final String VERSION_CONTROL = "version control";

    private static final String EDITOR = "editor settings";

    private static final Map<String, String> ALWAYS =
            Map.ofEntries(
                    entry("node_modules", "installed packages"),
                    entry("bower_components", "installed packages"),
                    entry("jspm_packages", "installed packages"),
                    entry("site-packages", "installed packages"),
                    entry("dist-packages", "installed packages"),
                    entry(".venv", "virtual environment"),
                    entry("venv", "virtual environment"),
                    entry(".virtualenv", "virtual environment"),
                    entry("virtualenv", "virtual environment"),
                    entry(".tox", "virtual environment"),
                    entry(".nox", "virtual environment"),
                    entry(".eggs", "installed packages"),
                    entry("__pypackages__", "installed packages"),
                    entry(".bundle", "installed packages"),
                    entry(".pnpm-store", "installed packages"),
                    entry(".yarn", "installed packages"),
                    entry("pods", "installed packages"),
                    entry("carthage", "installed packages"),
                    entry(".gradle", "build output"),
                    entry(".m2", "installed packages"),
                    entry(".cargo-home", "installed packages"),
                    entry("cassettes", "recorded responses"),
                    entry("vcr_cassettes", "recorded responses"),
                    entry("__snapshots__", "recorded responses"),
                    entry("third_party", "third-party code"),
                    entry("third-party", "third-party code"),
                    entry("thirdparty", "third-party code"),
                    entry(".git", VERSION_CONTROL),
                    entry(".hg", VERSION_CONTROL),
                    entry(".svn", VERSION_CONTROL),
                    entry(".jj", VERSION_CONTROL),
                    entry(".bzr", VERSION_CONTROL),
                    entry(".unmoor", "this program's own policy, catalog and reports"),
                    entry(".idea", EDITOR),
                    entry(".vscode", EDITOR),
                    entry(".vs", EDITOR),
                    entry(".fleet", EDITOR),
                    entry(".settings", EDITOR),
                    entry("__pycache__", "build output"),
                    entry(".mypy_cache", "tool cache"),
                    entry(".pytest_cache", "tool cache"),
                    entry(".ruff_cache", "tool cache"),
                    entry(".hypothesis", "tool cache"),
                    entry(".ipynb_checkpoints", "tool cache"),
                    entry(".cache", "tool cache"),
                    entry(".parcel-cache", "tool cache"),
                    entry(".turbo", "tool cache"),
                    entry(".nx", "tool cache"),
                    entry(".angular", "tool cache"),
                    entry(".expo", "tool cache"),
                    entry(".metals", "tool cache"),
                    entry(".bloop", "tool cache"),
                    entry(".direnv", "tool cache"),
                    entry(".dart_tool", "tool cache"),
                    entry(".terraform", "installed packages"),
                    entry(".terragrunt-cache", "tool cache"),
                    entry(".serverless", "build output"),
                    entry(".aws-sam", "build output"),
                    entry("cdk.out", "build output"),
                    entry(".next", "build output"),
                    entry(".nuxt", "build output"),
                    entry(".output", "build output"),
                    entry(".svelte-kit", "build output"),
                    entry(".vercel", "build output"),
                    entry(".netlify", "build output"),
                    entry(".docusaurus", "build output"),
                    entry("storybook-static", "build output"),
                    entry(".build", "build output"),
                    entry("deriveddata", "build output"),
                    entry(".stack-work", "build output"),
                    entry(".elixir_ls", "tool cache"),
                    entry(".nyc_output", "test output"),
                    entry("htmlcov", "test output"));

    /** Names of build output, and the manifests of the tools that write there. */
    private static final Map<String, List<String>> BUILT_BY =
            Map.ofEntries(
                    entry("target", List.of("pom.xml", "cargo.toml", "build.sbt", "project.clj")),
                    entry(
                            "build",
                            List.of(
                                    "build.gradle",
                                    "build.gradle.kts",
                                    "settings.gradle",
                                    "settings.gradle.kts",
                                    "package.json",
                                    "setup.py",
                                    "pyproject.toml",
                                    "cmakelists.txt",
                                    "pubspec.yaml")),
                    entry(
                            "dist",
                            List.of("package.json", "setup.py", "pyproject.toml", "setup.cfg")),
                    entry(
                            "out",
                            List.of(
                                    "package.json",
                                    "tsconfig.json",
                                    "build.gradle",
                                    "foundry.toml")),
                    entry("bin", List.of("*.csproj", "*.fsproj")),
                    entry("obj", List.of("*.csproj", "*.fsproj")),
                    entry("_build", List.of("mix.exs", "dune-project", "conf.py")),
                    entry("deps", List.of("mix.exs", "rebar.config")),
                    entry("coverage", List.of("package.json", "gemfile", "pyproject.toml")),
                    entry("vendor", List.of("go.mod", "composer.json", "gemfile", "cargo.toml")));

    /**
     * Of {@link #BUILT_BY}, those that nobody but a tool calls a folder without a manifest beside
     * it.
     */
    private static final Set<String> BUILT_ANYWHERE = Set.of("target", "build", "dist", "out");

    private static final String EDITOR_TOOLS = "mcp.json";

    /** Below one of these a folder called {@code build} is a package of the project's own. */
    private static final Set<String> SOURCE_ROOTS =
            Set.of(
                    "src",
                    "source",
                    "sources",
                    "lib",
                    "libs",
                    "internal",
                    "pkg",
                    "cmd",
                    "app",
                    "java",
                    "kotlin",
                    "scala",
                    "main",
                    "test",
                    "tests",
                    "spec",
                    "crates");

    /** Below one of these a folder called {@code vendor} holds other people's scripts. */
    private static final Set<String> WEB_ROOTS =
            Set.of("static", "public", "assets", "www", "wwwroot", "js", "javascripts");

    private static final Set<String> SOURCES =
            Set.of(
                    "py", "ts", "tsx", "mts", "vue", "svelte", "java", "kt", "scala", "go", "cs",
                    "rb", "rs", "php", "swift", "dart", "ex", "tf", "bicep", "sh");

    private static final Pattern GENERATED_NAME =
            Pattern.compile(
                    ".*(?:_pb2(?:_grpc)?\\.pyi?|\\.pb(?:\\.gw)?\\.go|_pb\\.(?:js|d\\.ts)|\\.g\\.dart"
                            + "|\\.freezed\\.dart|\\.designer\\.cs|\\.g\\.cs|\\.generated\\.\\w+"
                            + "|\\.gen\\.(?:go|ts)|_generated\\.(?:go|ts|rs)|zz_generated\\..*\\.go)");

    private static final Pattern MINIFIED_NAME =
            Pattern.compile(
                    ".*(?:[.-]min\\.(?:js|mjs|cjs|css)|\\.bundle\\.js|\\.chunk\\.(?:js|mjs)|\\.umd\\.js"
                            + "|\\.iife\\.js)");

    private DefaultExcludes() {}

    /**
     * Why a folder is left out.
     *
     * @param path the folder's path, with {@code /}
     * @param siblings lower-case names beside it
     * @param inside lower-case names in it; asked for only when they matter
     * @return null if it is walked
     */
    static @Nullable String folder(
            String path, Set<String> siblings, Supplier<Set<String>> inside) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String always = ALWAYS.get(name);
        if (always != null) {
            // an editor's settings are nobody's code, but the servers it gives to agents are told
            boolean tools = always.equals(EDITOR) && inside.get().contains(EDITOR_TOOLS);
            return tools ? null : always;
        }
        List<String> makers = BUILT_BY.get(name);
        if (makers != null) {
            if (name.equals("vendor")) {
                return vendored(path, siblings, makers) ? "vendored packages" : null;
            }
            boolean toolBeside = makers.stream().anyMatch(maker -> present(maker, siblings));
            boolean made =
                    toolBeside || (BUILT_ANYWHERE.contains(name) && !below(path, SOURCE_ROOTS));
            return made && !holdsSources(inside.get()) ? "build output" : null;
        }
        if (inside.get().contains("pyvenv.cfg")) {
            return "virtual environment";
        }
        return null;
    }

    private static boolean vendored(String path, Set<String> siblings, List<String> makers) {
        return makers.stream().anyMatch(siblings::contains) || below(path, WEB_ROOTS);
    }

    private static boolean present(String maker, Set<String> siblings) {
        if (!maker.startsWith("*")) {
            return siblings.contains(maker);
        }
        return siblings.stream().anyMatch(sibling -> sibling.endsWith(maker.substring(1)));
    }

    private static boolean below(String path, Set<String> roots) {
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            if (roots.contains(parts[i].toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsSources(Set<String> names) {
        return names.stream()
                .anyMatch(name ->
                        name.equals("dockerfile")
                                || (SOURCES.contains(Languages.extension(name))
                                        && !name.endsWith(".d.ts")));
    }

    /** Why a file is left out by its name or folder; null if it is read. */
    static @Nullable String file(String path) {
        int slash = path.lastIndexOf('/');
        String lower = path.substring(slash + 1).toLowerCase(Locale.ROOT);
        String folder = path.substring(path.lastIndexOf('/', slash - 1) + 1, Math.max(0, slash));
        if (EDITOR.equals(ALWAYS.get(folder)) && !lower.equals(EDITOR_TOOLS)) {
            return EDITOR;
        }
        if (MINIFIED_NAME.matcher(lower).matches()) {
            return "minified or bundled";
        }
        if (GENERATED_NAME.matcher(lower).matches()) {
            return "generated";
        }
        return lower.equals(".pnp.cjs") || lower.equals(".pnp.loader.mjs") ? "generated" : null;
    }
}
