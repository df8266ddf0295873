package dev.unmoor.cli;

import dev.unmoor.audit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code unmoor open}: opens the window on a project. */
@Command(
        name = "open",
        description = "Opens the window, on a project if PATH names one.",
        footer = {"", "Example:", "  unmoor open ."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class OpenCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            description = "The folder or file, or the address of a Git repository, to audit.")
    private @Nullable String path;

    @ParentCommand private Main main;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    OpenCommand() {}

    @Override
    public Integer call() throws IOException {
        if (path != null && !Repository.isElsewhere(path) && !exists(path)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "there is no file or folder " + path);
        }
        try {
            main.window().open(path);
            return Main.DONE;
        } catch (NoWindowException e) {
            return withoutWindow(e);
        }
    }

    private static boolean exists(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** Where no window opens, a report on the same project is of more use than an error. */
    private int withoutWindow(NoWindowException reason) throws IOException {
        CommandLine root = spec.root().commandLine();
        String line = "unmoor: no window can be opened here (" + reason.getMessage() + ")";
        if (path == null) {
            root.getErr().println(line + "; 'unmoor scan PATH' works without one");
            return Main.BAD_INPUT;
        }
        root.getErr().println(line + ", so here is a report instead");
        Path report = Files.createTempDirectory("unmoor-").resolve("report.html");
        int code = root.execute("scan", path, "--format", "html", "-o", report.toString());
        if (code == Main.DONE) {
            root.getOut().println(report);
        }
        return code;
    }
}
