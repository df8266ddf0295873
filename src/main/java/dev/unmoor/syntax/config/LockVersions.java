package dev.unmoor.syntax.config;

import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.tree.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The versions that a lock file settles. Lock files declare nothing: they only say which version of
 * a declared package is in use. Where one holds several versions of a package, the first counts.
 *
 * @param ecosystem as in {@link dev.unmoor.syntax.Dependency}; empty if the file is no lock file
 * @param packages by name, as the ecosystem writes it; PyPI's names normalised
 */
public record LockVersions(String ecosystem, Map<String, Locked> packages) {

    /**
     * A settled version.
     *
     * @param version as the file writes it
     * @param line where the file says so, from 1
     */
    public record Locked(String version, int line) {}

    private static final LockVersions NONE = new LockVersions("", Map.of());

    private static final Pattern TOML_PACKAGE =
            Pattern.compile(
                    "^\\[\\[packages?]]\\s*\\n(?:(?!\\[|version\\s*=).*\\n)*?name\\s*=\\s*\"([^\"\\n]+)\"\\s*\\n"
                            + "(?:(?!\\[|name\\s*=).*\\n)*?version\\s*=\\s*\"([^\"\\n]+)\"",
                    Pattern.MULTILINE);

    private static final Pattern PNPM =
            Pattern.compile(
                    "^  '?/?((?:@[\\w.-]+/)?[\\w.-]+)[@/](\\d[^:('_/]*)[^\\n]*:",
                    Pattern.MULTILINE);

    private static final Pattern YARN =
            Pattern.compile(
                    "^\"?((?:@[\\w.-]+/)?[\\w.-]+)@[^\\n]*:\\s*\\n\\s+version:?\\s+\"?([^\"\\s]+)",
                    Pattern.MULTILINE);

    private static final Pattern BUN =
            Pattern.compile(
                    "^\\s+\"[^\"\\n]+\":\\s*\\[\\s*\"((?:@[\\w.-]+/)?[\\w.-]+)@(\\d[^\"\\n]*)\"",
                    Pattern.MULTILINE);

    private static final Pattern GO =
            Pattern.compile("^(\\S+)\\s+(v[^\\s/]+)\\s", Pattern.MULTILINE);

    private static final Pattern GEM =
            Pattern.compile("^ {4}([\\w.-]+) \\(([^)\\n]+)\\)", Pattern.MULTILINE);

    private static final Pattern HEX =
            Pattern.compile(
                    "^\\s*\"(\\w+)\":\\s*\\{:hex,\\s*:\\w+,\\s*\"([^\"\\n]+)\"", Pattern.MULTILINE);

    private static final Pattern PUB =
            Pattern.compile(
                    "^  (\\w+):\\s*\\n(?: {4,}.*\\n)*? {4}version:\\s*\"?([^\"\\s]+)",
                    Pattern.MULTILINE);

    private static final Pattern GRADLE =
            Pattern.compile("^([\\w.-]+:[\\w.-]+):([^=\\s]+)=", Pattern.MULTILINE);

    private static final Pattern PAKET =
            Pattern.compile("^ {4}([\\w.-]+) \\(([^)\\n]+)\\)", Pattern.MULTILINE);

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    public LockVersions {
        packages = Map.copyOf(packages);
    }

    /** What the file settles for a package, if it has it. */
    public @Nullable Locked find(String name) {
        return packages.get(name);
    }

    /** The settled version of a package, if the file has it. */
    public @Nullable String version(String name) {
        Locked found = packages.get(name);
        return found == null ? null : found.version();
    }

    /** All settled versions, by name. */
    public Map<String, String> versions() {
        Map<String, String> versions = new HashMap<>();
        packages.forEach((name, locked) -> versions.put(name, locked.version()));
        return versions;
    }

    /** Reads a lock file; one that is broken gives what comes before the break. */
    public static LockVersions read(SourceText source) {
        try {
            return byName(source);
        } catch (StackOverflowError hostile) {
            // a record of thousands of lines, which no tool writes
            return NONE;
        }
    }

    private static LockVersions byName(SourceText source) {
        String path = source.path();
        String text = source.text();
        return switch (path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)) {
            case "package-lock.json", "npm-shrinkwrap.json" -> new LockVersions("npm", npm(text));
            case "pnpm-lock.yaml" -> new LockVersions("npm", all(PNPM, text));
            case "yarn.lock" -> new LockVersions("npm", all(YARN, text));
            case "bun.lock" -> new LockVersions("npm", all(BUN, text));
            case "poetry.lock", "uv.lock", "pdm.lock", "pylock.toml" ->
                    new LockVersions("pypi", pypi(all(TOML_PACKAGE, text)));
            case "pipfile.lock" -> new LockVersions("pypi", pypi(pipfile(text)));
            case "cargo.lock" -> new LockVersions("crates", all(TOML_PACKAGE, text));
            case "go.sum" -> new LockVersions("go", go(text));
            case "composer.lock" -> new LockVersions("composer", listed(text, "name", "version"));
            case "gemfile.lock" -> new LockVersions("gems", all(GEM, text));
            case "mix.lock" -> new LockVersions("hex", all(HEX, text));
            case "pubspec.lock" -> new LockVersions("pub", all(PUB, text));
            case "package.resolved" ->
                    new LockVersions("swiftpm", listed(text, "location", "version"));
            case "packages.lock.json" -> new LockVersions("nuget", nuget(text));
            case "paket.lock" -> new LockVersions("nuget", all(PAKET, text));
            case "gradle.lockfile" -> new LockVersions("maven", all(GRADLE, text));
            default -> NONE;
        };
    }

    private static Map<String, Locked> all(Pattern pattern, String text) {
        Map<String, Locked> versions = new HashMap<>();
        String plain = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
        Lines lines = new Lines(plain, 1);
        Matcher each = pattern.matcher(plain);
        while (each.find()) {
            versions.putIfAbsent(
                    each.group(1), new Locked(each.group(2), lines.line(each.start(2))));
        }
        return versions;
    }

    private static Map<String, Locked> pypi(Map<String, Locked> versions) {
        Map<String, Locked> normal = new HashMap<>();
        versions.forEach((name, locked) ->
                normal.put(
                        name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-"),
                        locked.version().startsWith("==")
                                ? new Locked(locked.version().substring(2), locked.line())
                                : locked));
        return normal;
    }

    /** The checksums list versions that were looked at too; the last is the one in use. */
    private static Map<String, Locked> go(String text) {
        Map<String, Locked> versions = new HashMap<>();
        Lines lines = new Lines(text, 1);
        Matcher each = GO.matcher(text);
        while (each.find()) {
            versions.put(each.group(1), new Locked(each.group(2), lines.line(each.start(2))));
        }
        return versions;
    }

    /** Takes a value with the path of keys that leads to it; positions in lists are empty keys. */
    private interface Leaf {
        void take(List<String> path, Locked value);
    }

    private static Map<String, Locked> npm(String text) {
        Map<String, Locked> versions = new HashMap<>();
        leaves(
                text,
                (path, value) -> {
                    boolean version = path.size() == 3 && path.get(2).equals("version");
                    if (version && path.getFirst().equals("packages")) {
                        String folder = path.get(1);
                        if (folder.startsWith("node_modules/")
                                && folder.indexOf("/node_modules/") < 0) {
                            versions.putIfAbsent(folder.substring("node_modules/".length()), value);
                        }
                    } else if (version && path.getFirst().equals("dependencies")) {
                        versions.putIfAbsent(path.get(1), value);
                    }
                });
        return versions;
    }

    private static Map<String, Locked> pipfile(String text) {
        Map<String, Locked> versions = new HashMap<>();
        leaves(
                text,
                (path, value) -> {
                    if (path.size() == 3 && path.get(2).equals("version")) {
                        versions.putIfAbsent(path.get(1), value);
                    }
                });
        return versions;
    }

    private static Map<String, Locked> nuget(String text) {
        Map<String, Locked> versions = new HashMap<>();
        leaves(
                text,
                (path, value) -> {
                    if (path.size() == 4 && path.get(3).equals("resolved")) {
                        versions.putIfAbsent(path.get(2), value);
                    }
                });
        return versions;
    }

    /** Lists of objects that have a name and, after it, a version, at any depth. */
    private static Map<String, Locked> listed(String text, String nameKey, String versionKey) {
        Map<String, Locked> versions = new HashMap<>();
        String[] name = {null};
        leaves(
                text,
                (path, value) -> {
                    String key = path.getLast();
                    // name at depth 3, version at depth 3 (Composer) or 4 (Swift: state.version)
                    boolean shallow = path.size() == 3 || path.size() == 4;
                    if (shallow
                            && key.equals(nameKey)
                            && !path.get(path.size() - 2).equals("source")) {
                        name[0] = value.version();
                    } else if (shallow && key.equals(versionKey) && name[0] != null) {
                        versions.putIfAbsent(name[0], value);
                    }
                });
        return versions;
    }

    private static void leaves(String text, Leaf use) {
        List<String> path = new ArrayList<>();
        List<Boolean> lists = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> path.add(parser.currentName());
                    case START_OBJECT, START_ARRAY -> {
                        if (!lists.isEmpty() && lists.getLast()) {
                            path.add("");
                        }
                        lists.add(token == JsonToken.START_ARRAY);
                    }
                    case END_OBJECT, END_ARRAY -> {
                        lists.removeLast();
                        if (!path.isEmpty()) {
                            path.removeLast();
                        }
                    }
                    default -> {
                        boolean item = !lists.isEmpty() && lists.getLast();
                        if (!item && !path.isEmpty()) {
                            if (token == JsonToken.VALUE_STRING) {
                                use.take(
                                        path,
                                        new Locked(
                                                parser.getString(),
                                                parser.currentTokenLocation().getLineNr()));
                            }
                            path.removeLast();
                        }
                    }
                }
            }
        } catch (JacksonException broken) {
            // what comes before the break is as good as it was
        }
    }
}
