package dev.unmoor.source;

/**
 * A file's text, decoded.
 *
 * @param path relative to the project root, with {@code /}
 * @param language what it is written in
 * @param text its whole text, without byte order mark; line ends as in the file
 */
public record SourceText(String path, Language language, String text) {}
