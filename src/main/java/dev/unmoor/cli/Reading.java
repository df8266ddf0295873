package dev.unmoor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How trees are read: the options of every command that audits one or many. */
final class Reading {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many files are read at once; all processors without it.")
    private @Nullable Integer threads;

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "A folder with further catalog files; may be given more than once.")
    private List<Path> catalogs = new ArrayList<>();

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    Reading() {}

    /**
     * How many files are read at once.
     *
     * @param usual where nothing else is asked for
     * @throws CommandLine.ParameterException if fewer than one is asked for
     */
    int threads(int usual) {
        int readers = threads == null ? usual : threads;
        if (readers < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--threads must be at least 1, not " + readers);
        }
        return readers;
    }

    /** Folders with further catalog files. */
    List<Path> catalogs() {
        return List.copyOf(catalogs);
    }
}
