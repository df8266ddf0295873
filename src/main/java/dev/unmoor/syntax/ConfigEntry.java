package dev.unmoor.syntax;

import java.util.List;

/**
 * A leaf of a configuration file.
 *
 * <p>Dockerfile instructions are entries too: {@code FROM}, {@code ENV NAME}, {@code ARG NAME},
 * {@code RUN}. In HCL and Bicep a resource's type and name are the first two keys after {@code
 * resource}.
 *
 * @param key the path of keys; list positions as {@code [0]}
 * @param value its text; empty where the key stands alone
 * @param keySpan where the last key stands (the value's place for list items)
 * @param valueSpan where the value stands
 */
public record ConfigEntry(List<String> key, String value, Span keySpan, Span valueSpan) {

    public ConfigEntry {
        key = List.copyOf(key);
    }

    /** The keys joined by dots. */
    public String dotted() {
        return String.join(".", key);
    }
}
