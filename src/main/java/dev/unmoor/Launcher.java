package dev.unmoor;

import dev.unmoor.cli.Main;
import dev.unmoor.cli.NoWindowException;
import dev.unmoor.desktop.App;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

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
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(Main.run(out, err, Launcher::openWindow, arguments));
    }

    /** Reached by a window's command alone: others start without loading JavaFX. */
    private static void openWindow(@Nullable Path project) throws NoWindowException {
        try {
            App.main(project == null ? new String[0] : new String[] {project.toString()});
        } catch (UnsupportedOperationException e) {
            // so JavaFX says that there is no display, or no GTK
            throw new NoWindowException(e.getMessage() == null ? e.toString() : e.getMessage());
        }
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
