package dev.unmoor.audit;

import dev.unmoor.source.SecretMask;

/** Masks secrets in text of an audited tree that is shown beside the findings. */
public final class Secrets {

    private Secrets() {}

    /** The text with its secrets masked as they are in findings. */
    public static String mask(String text) {
        return SecretMask.bundled().mask(text);
    }
}
