package dev.unmoor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a manifest declares, read from its text: also one that no front end understands. */
final class ManifestText {

    private ManifestText() {}

    /** The packages, of those named {@code ecosystem:name}, that the manifest declares. */
    static List<String> declared(String path, String text, Set<String> packages) {
        String ecosystem = ecosystem(path);
        var found = new ArrayList<String>();
        for (String each : packages) {
            int colon = each.indexOf(':');
            if (each.substring(0, colon).equals(ecosystem)
                    && declares(text, ecosystem, each.substring(colon + 1))) {
                found.add(each.substring(colon + 1));
            }
        }
        return found;
    }

    /** The registry whose packages a manifest of that name declares. */
    static String ecosystem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "package.json" -> "npm";
            case "pom.xml",
                    "build.gradle",
                    "build.gradle.kts",
                    "libs.versions.toml",
                    "build.sbt",
                    "gradle.properties",
                    "settings.gradle",
                    "settings.gradle.kts" ->
                    "maven";
            case "go.mod" -> "go";
            case "cargo.toml" -> "crates";
            case "gemfile" -> "gems";
            case "composer.json" -> "composer";
            case "package.swift" -> "swiftpm";
            case "pubspec.yaml" -> "pub";
            case "mix.exs" -> "hex";
            case "directory.packages.props" -> "nuget";
            default -> {
                if (name.endsWith("proj")) {
                    yield "nuget";
                }
                yield name.endsWith(".gemspec") ? "gems" : "pypi";
            }
        };
    }

    private static boolean declares(String text, String ecosystem, String name) {
        boolean any = name.endsWith("*");
        String bare = any ? name.substring(0, name.length() - 1) : name;
        if (ecosystem.equals("maven")) {
            return maven(text, bare, any);
        }
        String rest = any ? "[\\w./-]*" : "";
        String quoted = Pattern.quote(bare) + rest;
        String pattern =
                switch (ecosystem) {
                    case "npm", "composer" -> "[\"']" + quoted + "[\"']\\s*:";
                    case "pypi" ->
                            "(?im)(?:^|[\"'\\s])"
                                    + Pattern.quote(bare).replace("-", "\\E[-_.]\\Q")
                                    + rest
                                    + "\\s*(?:\\[[\\w,\\s-]*\\])?\\s*(?:[=<>~!;\"',@#]|$)";
                    case "go" -> "(?<![\\w/-])" + quoted + "(?:/v\\d+)?\\s+v\\d";
                    default -> "(?i)(?<![\\w-])" + quoted + "(?![\\w-])";
                };
        return Pattern.compile(pattern).matcher(text).find();
    }

    /**
     * Group and artifact may stand apart, joined by a colon, or the group in a catalog's module.
     */
    private static boolean maven(String text, String name, boolean any) {
        int colon = name.indexOf(':');
        String group = colon < 0 ? name : name.substring(0, colon);
        String artifact = colon < 0 ? "" : name.substring(colon + 1);
        if (artifact.isEmpty()) {
            return text.contains(group + ":")
                    || text.contains("<groupId>" + group + "<")
                    || text.contains("\"" + group + "\"");
        }
        String quoted = Pattern.quote(artifact) + (any ? "[\\w.-]*" : "");
        return text.contains(group)
                && Pattern.compile("(?<![\\w.-])" + quoted + "(?![\\w-])").matcher(text).find();
    }
}
