package dev.unmoor.catalog;

/**
 * Where a piece of knowledge comes from.
 *
 * @param source a document or source tree, in words
 * @param date ISO date (or month) at which it held
 * @param verified whether the source was opened and shows it
 */
public record Provenance(String source, String date, boolean verified) {}
