package dev.unmoor.catalog;

/**
 * A number that a method rests on, for the column that says where it comes from.
 *
 * @param name dotted, as in its file
 * @param value as text
 * @param provenance {@code published|measured|assumption|yours}
 * @param source in words
 */
public record Parameter(String name, String value, String provenance, String source) {}
