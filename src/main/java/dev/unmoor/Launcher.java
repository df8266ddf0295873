package dev.unmoor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Starts Unmoor: a command, or the window. */
public final class Launcher {

    private Launcher() {}

    /**
     * Runs one command, or opens the window.
     *
     * @param arguments as typed
     * @throws IOException if the build's own properties can't be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println("unmoor " + version());
            return;
        }
        System.err.println("unmoor: this build has no command yet but --version");
        System.exit(2);
    }

    private static String version() throws IOException {
        var properties = new Properties();
        try (InputStream in = Launcher.class.getResourceAsStream("build.properties")) {
            if (in == null) {
                throw new IOException("build.properties is not in the jar");
            }
            properties.load(in);
        }
        return properties.getProperty("version", "unknown");
    }
}
