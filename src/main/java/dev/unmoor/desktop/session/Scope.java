package dev.unmoor.desktop.session;

/**
 * What everything is narrowed to, always visible as a chip.
 *
 * @param query in the query language of the findings ({@code module:web})
 * @param label for people ({@code Module web})
 */
public record Scope(String query, String label) {}
