package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.Planning;
import dev.unmoor.audit.Version;
import dev.unmoor.model.Audit;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.PlanRequest;
import dev.unmoor.plan.Scope;
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

/** {@code unmoor plan}: what moving from one dependency to another takes, file by file. */
@Command(
        name = "plan",
        description = "Plans a move: which files have to change, in which steps, with what effort.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PlanCommand implements Callable<Integer> {

    /** What {@code plan} can write. */
    enum Format {
        JSON,
        TEXT
    }

    @Parameters(paramLabel = "PATH", description = "The folder or file to plan for.")
    private Path path;

    @Option(
            names = "--from",
            required = true,
            split = ",",
            paramLabel = "A",
            description = "What is left: catalog ids, or coordinates such as pypi:openai.")
    private List<String> from = new ArrayList<>();

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "B",
            description = "Where to: the same.")
    private List<String> to = new ArrayList<>();

    @Option(
            names = "--path",
            paramLabel = "GLOB",
            description = "Only this part of the tree; may be given more than once.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description = "${COMPLETION-CANDIDATES}: how far the effort goes.")
    private Scope scope = Scope.CODE;

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
            names = "--catalog",
            paramLabel = "DIR",
            description = "A folder with further catalog files; may be given more than once.")
    private List<Path> catalogs = new ArrayList<>();

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    PlanCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        Auditor auditor = new Auditor(Clock.systemUTC(), Version.number());
        AuditRequest request =
                new AuditRequest(
                        path, Runtime.getRuntime().availableProcessors(), true, false, catalogs);
        Audit audit = auditor.run(request, AuditListener.SILENT);
        MigrationPlan plan =
                Planning.plan(audit, new PlanRequest(from, to, paths, scope), path, catalogs);
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            write(plan, out);
            out.flush();
            if (out.checkError()) {
                throw new IOException("standard output is closed");
            }
        } else {
            try (Writer out = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
                write(plan, out);
            }
        }
        return Main.DONE;
    }

    private void write(MigrationPlan plan, Writer out) throws IOException {
        switch (format) {
            case JSON -> JsonReport.write(plan, out);
            case TEXT -> TextReport.write(plan, out);
        }
    }
}
