package dev.unmoor;

import dev.unmoor.cli.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
            // answered here: a command line's parser takes longer to load than all else
            System.out.println("unmoor " + version());
            return;
        }
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(Main.run(out, err, arguments));
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
