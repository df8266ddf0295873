package dev.unmoor.cli;

import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code unmoor doctor}: prints what a bug report needs, and nothing private. */
@Command(
        name = "doctor",
        description = "Prints what a bug report needs: versions, machine, catalog.",
        footer = {"", "Example:", "  unmoor doctor"},
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private static final long MIB = 1024 * 1024;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    DoctorCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Runtime runtime = Runtime.getRuntime();
        out.println("unmoor    " + Version.number());
        out.println("catalog   " + Auditor.describeCatalog());
        out.println("java      " + Runtime.version() + ", " + System.getProperty("java.vm.name"));
        out.println(
                "system    "
                        + System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.version")
                        + ", "
                        + System.getProperty("os.arch"));
        out.println(
                "memory    "
                        + runtime.maxMemory() / MIB
                        + " MiB at most, "
                        + runtime.availableProcessors()
                        + " processors");
        out.println(
                "language  "
                        + Locale.getDefault().toLanguageTag()
                        + ", "
                        + System.getProperty("file.encoding"));
        out.println(
                "display   "
                        + (System.getenv("DISPLAY") == null
                                        && System.getenv("WAYLAND_DISPLAY") == null
                                ? "none named"
                                : "named"));
        out.flush();
        return Main.DONE;
    }
}
