package dev.unmoor.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A configuration key that binds to a vendor.
 *
 * @param key dotted, {@code *} for one part, {@code **} for any rest ({@code spring.ai.openai.**});
 *     compared without case and separators
 * @param reaches the vendor finally reached, where it is another
 * @param role what the value is: {@code model|base-url|api-key|provider}, or null
 */
public record ConfigRule(String key, @Nullable String reaches, @Nullable String role) {}
