package dev.unmoor.desktop.code;

import java.util.HashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Masks what looks like a secret before it is shown, by its shape alone: a long run of letters and
 * digits too irregular to be a word. Rather one hash too many than one key too few.
 */
final class SecretMask {

    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9_\\-+]{20,}");

    /** Bits a character; English words joined by hyphens stay below, random keys lie above. */
    private static final double IRREGULAR = 3.6;

    private static final int KEPT = 4;

    private SecretMask() {}

    static String mask(String text) {
        return RUN.matcher(text).replaceAll(SecretMask::masked);
    }

    private static String masked(MatchResult run) {
        String text = run.group();
        return looksSecret(text) ? text.substring(0, KEPT) + "•".repeat(8) : text;
    }

    static boolean looksSecret(String text) {
        int digits = 0;
        int letters = 0;
        int switches = 0;
        boolean wasDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            digits += digit ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            switches += i > 0 && digit != wasDigit ? 1 : 0;
            wasDigit = digit;
        }
        return digits >= 3 && letters >= 3 && switches >= 5 && entropy(text) > IRREGULAR;
    }

    private static double entropy(String text) {
        var counts = new HashMap<Character, Integer>();
        for (int i = 0; i < text.length(); i++) {
            counts.merge(text.charAt(i), 1, Integer::sum);
        }
        double bits = 0;
        for (int count : counts.values()) {
            double share = (double) count / text.length();
            bits -= share * Math.log(share) / Math.log(2);
        }
        return bits;
    }
}
