package dev.unmoor.catalog;

import java.util.regex.Pattern;

/**
 * A number that a method rests on, for the column that says where it comes from.
 *
 * @param name dotted, as in its file
 * @param value as text, whole numbers without decimals
 * @param provenance {@code published|measured|assumption|yours}
 * @param source in words
 */
public record Parameter(String name, String value, String provenance, String source) {

    /** How Java writes a whole number of a kind that has decimals. */
    private static final Pattern WHOLE = Pattern.compile("(\\d)\\.0(?!\\d)");

    public Parameter {
        value = WHOLE.matcher(value).replaceAll("$1");
    }
}
