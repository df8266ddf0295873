package dev.unmoor.syntax.config;

import dev.unmoor.syntax.ConfigEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Manifests whose sections map names to versions: {@code package.json}, {@code deno.json}, {@code
 * composer.json}, {@code Cargo.toml}, {@code pubspec.yaml}, Gradle's version catalogs.
 */
final class MapManifests {

    /** {@code npm:openai@^4/resources} and the addresses of the same at public mirrors. */
    private static final Pattern NPM_ADDRESS =
            Pattern.compile(
                    "(?:npm:/?|https://(?:esm\\.sh|cdn\\.skypack\\.dev|cdn\\.jsdelivr\\.net/npm|unpkg\\.com"
                            + "|esm\\.run)/(?:v\\d+/|stable/)?)"
                            + "((?:@[\\w.-]+/)?[\\w.-]+)(?:@([^/?\\s]+))?(?:[/?].*)?");

    private MapManifests() {}

    static void packageJson(Config config, Found found) {
        Sections sections = new Sections(config);
        for (String section :
                List.of(
                        "dependencies",
                        "devDependencies",
                        "peerDependencies",
                        "optionalDependencies")) {
            boolean development = section.equals("devDependencies");
            sections.of(List.of(section), item -> npm(item, development, found));
        }
        // what pnpm workspaces and yarn call a catalog
        sections.of(List.of("catalog"), item -> npm(item, false, found));
    }

    /** The shared versions of a pnpm workspace. */
    static void pnpmWorkspace(Config config, Found found) {
        Sections sections = new Sections(config);
        sections.of(List.of("catalog"), item -> npm(item, false, found));
        for (String name :
                config.entries().stream()
                        .filter(entry ->
                                entry.key().size() == 3
                                        && entry.key().getFirst().equals("catalogs"))
                        .map(entry -> entry.key().get(1))
                        .distinct()
                        .toList()) {
            sections.of(List.of("catalogs", name), item -> npm(item, false, found));
        }
    }

    private static void npm(Sections.Item item, boolean development, Found found) {
        String name = item.name();
        String version = item.version();
        Matcher alias = NPM_ADDRESS.matcher(version == null ? "" : version);
        if (alias.matches()) {
            // an alias: "my-openai": "npm:openai@4"
            name = alias.group(1);
            version = alias.group(2);
        }
        found.add("npm", name, version, development, item.span());
    }

    static void deno(Config config, Found found) {
        Sections sections = new Sections(config);
        sections.of(List.of("imports"), item -> denoImport(item, found));
        sections.of(List.of("dependencies"), item -> denoImport(item, found));
    }

    private static void denoImport(Sections.Item item, Found found) {
        Matcher address = NPM_ADDRESS.matcher(item.version() == null ? "" : item.version());
        if (address.matches()) {
            found.add("npm", address.group(1), address.group(2), false, item.span());
        }
    }

    static void composer(Config config, Found found) {
        Sections sections = new Sections(config);
        sections.of(List.of("require"), item -> composer(item, false, found));
        sections.of(List.of("require-dev"), item -> composer(item, true, found));
    }

    private static void composer(Sections.Item item, boolean development, Found found) {
        // what has no slash is PHP itself or an extension of it
        if (item.name().contains("/")) {
            found.add("composer", item.name(), item.version(), development, item.span());
        }
    }

    static void cargo(Config config, Found found) {
        Sections sections = new Sections(config);
        sections.of(List.of("dependencies"), item -> crate(item, false, found));
        sections.of(List.of("dev-dependencies"), item -> crate(item, true, found));
        sections.of(List.of("build-dependencies"), item -> crate(item, true, found));
        sections.of(List.of("workspace", "dependencies"), item -> crate(item, false, found));
        sections.ofEach(
                List.of("target"), "dependencies", (target, item) -> crate(item, false, found));
        sections.ofEach(
                List.of("target"), "dev-dependencies", (target, item) -> crate(item, true, found));
    }

    private static void crate(Sections.Item item, boolean development, Found found) {
        String name = item.details().getOrDefault("package", item.name());
        found.add("crates", name, item.version(), development, item.span());
    }

    static void pubspec(Config config, Found found) {
        Sections sections = new Sections(config);
        sections.of(List.of("dependencies"), item -> pub(item, false, found));
        sections.of(List.of("dev_dependencies"), item -> pub(item, true, found));
    }

    private static void pub(Sections.Item item, boolean development, Found found) {
        if (!item.details().containsKey("sdk")) {
            found.add("pub", item.name(), item.version(), development, item.span());
        }
    }

    /**
     * The libraries of a Gradle version catalog; build files that use them declare nothing
     * themselves.
     */
    static void versionCatalog(Config config, Found found) {
        Sections sections = new Sections(config);
        Map<String, String> versions = new HashMap<>();
        for (ConfigEntry entry : config.entries()) {
            if (entry.key().size() >= 2 && entry.key().getFirst().equals("versions")) {
                versions.putIfAbsent(entry.key().get(1), entry.value());
            }
        }
        sections.of(List.of("libraries"), item -> library(item, versions, found));
    }

    private static void library(Sections.Item item, Map<String, String> versions, Found found) {
        Map<String, String> details = item.details();
        String module = details.get("module");
        if (module == null && details.containsKey("group") && details.containsKey("name")) {
            module = details.get("group") + ":" + details.get("name");
        }
        String version = details.get("version");
        if (module == null && item.version() != null) {
            String[] parts = item.version().split(":", -1);
            if (parts.length < 2) {
                return;
            }
            module = parts[0] + ":" + parts[1];
            version = parts.length > 2 ? parts[2] : null;
        }
        if (module == null) {
            return;
        }
        String reference = details.get("version.ref");
        if (reference != null) {
            version = versions.get(reference);
        }
        if (version == null) {
            version = details.getOrDefault("version.strictly", details.get("version.require"));
        }
        found.add("maven", module, version, Found.development(item.name()), item.span());
    }
}
