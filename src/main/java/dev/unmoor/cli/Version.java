package dev.unmoor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;

/** The program's version, as the build wrote it down. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"unmoor " + number()};
    }

    /**
     * The number alone.
     *
     * @throws IOException if the build's own properties can't be read
     */
    static String number() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/dev/unmoor/build.properties")) {
            if (in == null) {
                throw new IOException("build.properties is not in the jar");
            }
            properties.load(in);
        }
        return properties.getProperty("version", "unknown");
    }
}
