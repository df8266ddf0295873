package dev.unmoor.audit;

import java.util.Locale;
import java.util.Set;

/** Names of files that make their folder a module. */
final class Manifests {

    private static final Set<String> NAMES =
            Set.of(
                    "package.json",
                    "pyproject.toml",
                    "setup.py",
                    "setup.cfg",
                    "requirements.txt",
                    "pipfile",
                    "pom.xml",
                    "build.gradle",
                    "build.gradle.kts",
                    "go.mod",
                    "cargo.toml",
                    "gemfile",
                    "composer.json",
                    "mix.exs",
                    "pubspec.yaml",
                    "package.swift",
                    "build.sbt",
                    "deno.json");

    private Manifests() {}

    static boolean isManifest(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || lower.endsWith(".csproj") || lower.endsWith(".fsproj");
    }
}
