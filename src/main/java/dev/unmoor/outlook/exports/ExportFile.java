package dev.unmoor.outlook.exports;

/**
 * A file of an export.
 *
 * @param path relative to the export's folder, with {@code /}
 * @param text its content
 */
public record ExportFile(String path, String text) {}
