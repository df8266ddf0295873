package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.Planning;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.PlanRequest;
import dev.unmoor.plan.Scope;
import dev.unmoor.report.JsonReport;
import dev.unmoor.report.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

    @CommandLine.Mixin private Target target;

    @CommandLine.Mixin private Output output;

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

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    PlanCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        PlanRequest request = new PlanRequest(from, to, paths, scope);
        MigrationPlan plan =
                Planning.plan(target.audit(), request, target.root(), target.catalogs());
        output.write(out -> write(plan, out));
        return Main.DONE;
    }

    private void write(MigrationPlan plan, Writer out) throws IOException {
        switch (format) {
            case JSON -> JsonReport.write(plan, out);
            case TEXT -> TextReport.write(plan, out);
        }
    }
}
