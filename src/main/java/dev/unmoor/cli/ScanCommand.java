package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.Version;
import dev.unmoor.model.Audit;
import dev.unmoor.report.HtmlReport;
import dev.unmoor.report.JsonReport;
import dev.unmoor.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unmoor scan}: audits a folder or a file without a window. */
@Command(
        name = "scan",
        description = "Audits a folder or a file and writes what it depends on.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ScanCommand implements Callable<Integer> {

    /** What {@code scan} can write. */
    enum Format {
        JSON,
        HTML,
        TEXT
    }

    @Parameters(paramLabel = "PATH", description = "The folder or file to audit.")
    private Path path;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it a summary for people.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output without it.")
    private @Nullable Path output;

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

    @Option(names = "--no-cache", description = "Neither use nor keep facts of earlier audits.")
    private boolean noCache;

    @Option(
            names = "--include-possible",
            description = "Report weak guesses too; they are never scored.")
    private boolean includePossible;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    ScanCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        int readers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (readers < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--threads must be at least 1, not " + readers);
        }
        Auditor auditor = new Auditor(Clock.systemUTC(), Version.number());
        Audit audit =
                auditor.run(
                        new AuditRequest(path, readers, !noCache, includePossible, catalogs),
                        AuditListener.SILENT);
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            write(audit, out);
            out.flush();
            if (out.checkError()) {
                throw new IOException("standard output is closed");
            }
        } else {
            try (Writer out = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
                write(audit, out);
            }
        }
        return Main.DONE;
    }

    private void write(Audit audit, Writer out) throws IOException {
        switch (format) {
            case JSON -> JsonReport.write(audit, out);
            case HTML -> HtmlReport.write(audit, out);
            case TEXT -> TextReport.write(audit, out);
        }
    }
}
