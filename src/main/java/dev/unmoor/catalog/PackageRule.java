package dev.unmoor.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A package by which manifests declare a vendor.
 *
 * @param ecosystem {@code pypi|npm|maven|go|nuget|gems|crates|composer|swiftpm|pub|hex}
 * @param name as the ecosystem writes it; a trailing {@code *} matches any rest
 * @param sdk the SDK id that findings name ({@code openai-python})
 * @param reaches for a framework's integration, the vendor finally reached
 * @param tokenizer whether it only counts tokens
 * @param general whether it is a general cloud SDK, which counts only where a file reaches a model
 *     service through it
 */
public record PackageRule(
        String ecosystem,
        String name,
        String sdk,
        @Nullable String reaches,
        boolean tokenizer,
        boolean general) {}
