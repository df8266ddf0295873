package dev.unmoor.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A declared dependency.
 *
 * @param ecosystem {@code pypi|npm|maven|go|nuget|gems|crates|composer|swiftpm|pub|hex|conda}
 * @param name as the ecosystem writes it, pypi normalised (lower case, {@code -}); Maven {@code
 *     group:artifact}
 * @param version the version or range as written, or resolved through a property, catalog or BOM in
 *     the same tree
 * @param development whether it is for tests or development only
 * @param span where it stands; for Maven the {@code artifactId}
 */
public record Dependency(
        String ecosystem, String name, @Nullable String version, boolean development, Span span) {}
