package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.outlook.exports.ExportFile;
import dev.unmoor.outlook.exports.Exports;
import dev.unmoor.report.Masking;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unmoor export}: skeletons to begin a way out with, written to a folder. */
@Command(
        name = "export",
        description =
                "Writes skeletons made from the code to a folder: prompts, evals, gateway, data,"
                        + " open-weights, exit-plan. What has to be filled in says FILL IN.",
        footer = {"", "Example:", "  unmoor export exit-plan . -o exit"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "prompts, evals, gateway, data, open-weights or exit-plan.")
    private String what;

    @CommandLine.Mixin private Target target;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write; new or empty, and outside of PATH.")
    private Path folder;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    ExportCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        Exports.Kind kind = kind();
        Path out = folder.toAbsolutePath().normalize();
        refuse(out);
        Outlook outlook = target.outlook();
        List<ExportFile> files =
                Exports.of(kind, outlook).stream().map(each -> inert(kind, each)).toList();
        Files.createDirectories(out);
        for (ExportFile each : files) {
            Path file = out.resolve(each.path()).normalize();
            if (!file.startsWith(out)) {
                throw new IOException("'" + each.path() + "' would lie outside of the folder");
            }
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, each.text(), StandardCharsets.UTF_8);
        }
        PrintWriter said = spec.commandLine().getOut();
        said.println(
                files.size() + (files.size() == 1 ? " file" : " files") + " written to " + folder);
        files.forEach(each -> said.println("  " + each.path()));
        said.flush();
        return Main.DONE;
    }

    /** What leaves has no secret in it; the words of a prompt stay as they are for the rest. */
    private static ExportFile inert(Exports.Kind kind, ExportFile file) {
        ExportFile masked = Masking.of(file);
        return kind == Exports.Kind.PROMPTS || kind == Exports.Kind.EVALS
                ? masked
                : new ExportFile(Masking.printable(masked.path()), Masking.document(masked.text()));
    }

    private Exports.Kind kind() {
        return Stream.of(Exports.Kind.values())
                .filter(each -> each.id().equals(what))
                .findFirst()
                .orElseThrow(() ->
                        new CommandLine.ParameterException(
                                spec.commandLine(),
                                "'"
                                        + what
                                        + "' can't be exported; these can: "
                                        + String.join(
                                                ", ",
                                                Stream.of(Exports.Kind.values())
                                                        .map(Exports.Kind::id)
                                                        .toList())));
    }

    /** Nothing is written into the scanned tree, and nothing is written over. */
    private void refuse(Path out) throws AuditException, IOException {
        Path root = target.root().toRealPath();
        Path scanned = Files.isDirectory(root) ? root : root.getParent();
        if (scanned != null && real(out).startsWith(scanned)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "'" + folder + "' lies in what is audited; choose a folder outside of it");
        }
        if (Files.exists(out)) {
            boolean empty = false;
            if (Files.isDirectory(out)) {
                try (Stream<Path> inside = Files.list(out)) {
                    empty = inside.findAny().isEmpty();
                }
            }
            if (!empty) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "'" + folder + "' is not empty; choose a new folder");
            }
        }
    }

    /** The folder as it will be: links in the part that exists already are followed. */
    private static Path real(Path folder) throws IOException {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there == null ? folder : there.toRealPath().resolve(there.relativize(folder));
    }
}
