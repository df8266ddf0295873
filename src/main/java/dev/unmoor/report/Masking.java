package dev.unmoor.report;

import dev.unmoor.audit.Secrets;

/**
 * The last look at what leaves the program: secrets are masked where they were read, and here once
 * more in every text, a file's name included, so that no document depends on the first look.
 */
public final class Masking {

    private static final Rewriting MASK =
            new Rewriting(record -> record, text -> Secrets.mask(wellFormed(text)));

    private Masking() {}

    /** The record with the secrets masked in every text in it, however deep it sits. */
    public static <T extends Record> T of(T record) {
        return MASK.of(record);
    }

    /**
     * A text for a terminal or a line of a document: its secrets masked, and without control
     * characters and marks that turn its direction.
     */
    public static String printable(String text) {
        return harmless(text, "");
    }

    /**
     * A document of several lines, each as {@link #printable} gives it, tabs and line ends kept.
     */
    public static String document(String text) {
        return harmless(text, "\n\r\t");
    }

    private static String harmless(String text, String kept) {
        String masked = Secrets.mask(text);
        var safe = new StringBuilder(masked.length());
        masked.codePoints()
                .forEach(c ->
                        safe.appendCodePoint(isObeyed(c) && kept.indexOf(c) < 0 ? '\uFFFD' : c));
        return safe.toString();
    }

    private static boolean isObeyed(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    /** A text that every encoding can hold: what a literal's escapes spell need not be one. */
    private static String wellFormed(String text) {
        boolean broken =
                text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
        return broken
                ? text.codePoints()
                        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                : text;
    }
}
