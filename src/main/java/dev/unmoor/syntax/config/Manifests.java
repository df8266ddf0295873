package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Dependency;
import java.util.List;
import java.util.Locale;

/** Knows which files are manifests, and who reads each. */
final class Manifests {

    private Manifests() {}

    /**
     * The dependencies that a file declares, none if it is no manifest.
     *
     * @param config what the reader of its format understood; empty if it has none
     */
    static List<Dependency> read(String path, String text, Config config) {
        Found found = new Found(text);
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        switch (name) {
            case "pyproject.toml" -> PythonManifests.pyproject(config, found);
            case "pipfile" -> PythonManifests.pipfile(config, found);
            case "setup.cfg" -> PythonManifests.setupCfg(text, config, found);
            case "setup.py" -> PythonManifests.setupPy(text, found);
            case "package.json" -> MapManifests.packageJson(config, found);
            case "pnpm-workspace.yaml" -> MapManifests.pnpmWorkspace(config, found);
            case "deno.json", "deno.jsonc", "import_map.json" -> MapManifests.deno(config, found);
            case "composer.json" -> MapManifests.composer(config, found);
            case "cargo.toml" -> MapManifests.cargo(config, found);
            case "pubspec.yaml", "pubspec.yml" -> MapManifests.pubspec(config, found);
            case "pom.xml" -> MavenPom.read(text, found);
            case "packages.config" -> NetProjects.read(text, found);
            case "go.mod" -> TextManifests.goMod(text, found);
            case "gemfile", "gems.rb" -> TextManifests.gems(text, found);
            case "package.swift" -> TextManifests.swift(text, found);
            case "mix.exs" -> TextManifests.mix(text, found);
            case "paket.dependencies" -> TextManifests.paket(text, found);
            default -> byEnding(path, name, text, config, found);
        }
        return found.all();
    }

    private static void byEnding(
            String path, String name, String text, Config config, Found found) {
        if (name.endsWith(".gradle") || name.endsWith(".gradle.kts")) {
            JvmBuilds.gradle(text, found);
        } else if (name.endsWith(".versions.toml")) {
            MapManifests.versionCatalog(config, found);
        } else if (name.endsWith(".sbt")) {
            JvmBuilds.sbt(text, found);
        } else if (name.endsWith(".gemspec")) {
            TextManifests.gems(text, found);
        } else if (name.matches(".*\\.(?:cs|fs|vb)proj|.*\\.(?:props|targets)")) {
            NetProjects.read(text, found);
        } else if (name.matches("(?:.*[-_.])?environment(?:[-_.].*)?\\.ya?ml|conda.*\\.ya?ml")) {
            PythonManifests.conda(config, found);
        } else if (name.matches(".*\\.(?:txt|in|pip)")
                && (name.contains("requirements")
                        || name.contains("constraints")
                        || path.toLowerCase(Locale.ROOT).contains("requirements/"))) {
            PythonManifests.requirements(path, text, found);
        } else if (name.matches(".+\\.pom")) {
            MavenPom.read(text, found);
        }
    }
}
