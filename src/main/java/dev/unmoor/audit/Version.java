package dev.unmoor.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** This program's version, as the build wrote it down. */
public final class Version {

    private static final String FILE = "/dev/unmoor/build.properties";

    private Version() {}

    /** The number alone, as {@code 1.2.3}. */
    public static String number() {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar can't be read", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
