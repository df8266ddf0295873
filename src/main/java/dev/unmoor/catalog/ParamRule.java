package dev.unmoor.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An argument that shows a capability.
 *
 * @param when a path into the arguments, with an optional test: {@code tools}, {@code
 *     response_format.type=json_schema}, {@code tools[*].type~^web_search}, {@code
 *     **.cache_control}. Names compare without case and separators, so that one rule serves every
 *     language; a path alone holds if the argument is there and not null, false or empty
 * @param capability the capability id
 * @param of the main capability of the calls for which it counts; null for all calls of the shape
 */
public record ParamRule(String when, String capability, @Nullable String of) {}
