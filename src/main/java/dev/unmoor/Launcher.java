package dev.unmoor;

import dev.unmoor.audit.Version;
import dev.unmoor.cli.Main;
import dev.unmoor.cli.NoWindowException;
import dev.unmoor.desktop.App;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Starts Unmoor: a command, or the window. */
public final class Launcher {

    private Launcher() {}

    /**
     * Runs one command, or opens the window.
     *
     * @param arguments as typed
     * @throws IOException if a rehearsal failed
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            // answered here: a command line's parser takes longer to load than all else
            System.out.println("unmoor " + Version.number());
            return;
        }
        String rehearsal = System.getProperty("unmoor.rehearsal");
        if (rehearsal != null) {
            Rehearsal.run(rehearsal);
            return;
        }
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(Main.run(out, err, Launcher::openWindow, arguments));
    }

    /** Reached by a window's command alone: others start without loading JavaFX. */
    private static void openWindow(@Nullable String project) throws NoWindowException {
        try {
            App.main(project == null ? new String[0] : new String[] {project});
        } catch (UnsupportedOperationException e) {
            // so JavaFX says that there is no display, or no GTK
            throw new NoWindowException(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
