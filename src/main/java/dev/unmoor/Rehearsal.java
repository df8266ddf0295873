package dev.unmoor;

import dev.unmoor.cli.Main;
import dev.unmoor.desktop.App;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A usual run of everything, in one go: the build runs it so that the JVM can note which classes to
 * have ready, and start faster from then on.
 */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Audits a project by command and in the window.
     *
     * @throws IOException if an audit failed, with what was said of it
     */
    static void run(String project) throws IOException {
        command("--help");
        command("scan", project, "--no-cache");
        command("scan", project, "--no-cache", "--format", "json");
        App.rehearse(project);
    }

    private static void command(String... arguments) throws IOException {
        var said = new StringWriter();
        int code =
                Main.run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(said),
                        path -> {},
                        arguments);
        if (code != Main.DONE) {
            throw new IOException(
                    String.join(" ", arguments) + " ended with " + code + ": " + said);
        }
    }
}
