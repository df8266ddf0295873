package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Dependency;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the dependencies that one manifest declares. */
final class Found {

    private static final Pattern PYPI_SEPARATORS = Pattern.compile("[-_.]+");

    /** Names of groups and extras that nobody installs to run the program. */
    private static final Set<String> DEVELOPMENT =
            Set.of(
                    "dev",
                    "develop",
                    "development",
                    "test",
                    "tests",
                    "testing",
                    "lint",
                    "linting",
                    "docs",
                    "doc",
                    "typing",
                    "types",
                    "ci",
                    "qa",
                    "format",
                    "build",
                    "coverage",
                    "bench",
                    "benchmark",
                    "release",
                    "debug");

    private final Lines lines;
    private final List<Dependency> dependencies = new ArrayList<>();

    Found(String text) {
        this.lines = new Lines(text, 1);
    }

    /** Adds a dependency whose name stands between two offsets. */
    void add(
            String ecosystem,
            String name,
            @Nullable String version,
            boolean development,
            int from,
            int to) {
        add(ecosystem, name, version, development, lines.span(from, to));
    }

    /** Adds a dependency. */
    void add(
            String ecosystem,
            String name,
            @Nullable String version,
            boolean development,
            Span span) {
        if (name.isBlank()) {
            return;
        }
        boolean python = ecosystem.equals("pypi");
        String normal =
                python
                        ? PYPI_SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-")
                        : name;
        String kept = version == null || version.isBlank() ? null : version.strip();
        dependencies.add(new Dependency(ecosystem, normal, kept, development, span));
    }

    /**
     * Whether the name of a group, extra, scope or configuration says that it is for development.
     */
    static boolean development(String group) {
        String lower = group.toLowerCase(Locale.ROOT);
        if (DEVELOPMENT.contains(lower)) {
            return true;
        }
        for (String word : lower.split("[-_.]", -1)) {
            if (DEVELOPMENT.contains(word)) {
                return true;
            }
        }
        return false;
    }

    List<Dependency> all() {
        return List.copyOf(dependencies);
    }
}
