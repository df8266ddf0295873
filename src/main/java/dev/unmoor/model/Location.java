package dev.unmoor.model;

/**
 * A place in the scanned tree.
 *
 * @param path relative to the project root, with {@code /}
 * @param line from 1
 */
public record Location(String path, int line) {}
