package dev.unmoor.source;

/**
 * How much of one file is read.
 *
 * @param code the largest file of code, text or configuration, in bytes
 * @param data the largest notebook, JSON file or lock file, in bytes
 */
public record Limits(long code, long data) {

    /** 2 MB of code, 5 MB of data: no file that people wrote is larger. */
    public static final Limits USUAL = new Limits(2_000_000, 5_000_000);

    public Limits {
        if (code < 1
                || data < 1
                || code > Integer.MAX_VALUE - 64
                || data > Integer.MAX_VALUE - 64) {
            throw new IllegalArgumentException("limits must be from 1 byte to 2 GB");
        }
    }

    /** The limit that holds for a file. */
    long of(Language language, SourceFile.Role role) {
        boolean data =
                role == SourceFile.Role.LOCK
                        || language == Language.NOTEBOOK
                        || language == Language.JSON;
        return data ? this.data : code;
    }
}
