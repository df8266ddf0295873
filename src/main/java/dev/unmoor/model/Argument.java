package dev.unmoor.model;

import org.jspecify.annotations.Nullable;

/**
 * An argument that a call really passes, kept so that plans can speak of it.
 *
 * @param name its name as written ({@code max_tokens}, {@code responseFormat}); null when
 *     positional
 * @param text its source text, cut to 400 characters, secrets masked
 * @param value what it resolves to where that is one literal, else null
 */
public record Argument(@Nullable String name, String text, @Nullable String value) {}
