package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.Planning;
import dev.unmoor.model.Audit;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.PlanRequest;
import dev.unmoor.plan.Scope;
import dev.unmoor.report.JsonReport;
import dev.unmoor.report.Request;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code unmoor report}: an audit, new or made earlier, for other readers and programs. */
@Command(
        name = "report",
        description =
                "Writes an audit for a reader or a program. PATH is what scan takes, or a JSON"
                        + " report that was made earlier.",
        footer = {
            "",
            "Examples:",
            "  unmoor report . --format pdf --preset executive -o lock-in.pdf",
            "  unmoor report audit.json --format sarif -o unmoor.sarif",
            "  unmoor report . --format xlsx --without code,prompts -o for-the-vendor.xlsx",
            "  unmoor report . --format csv --table models",
            "  unmoor report . --format xlsx --from openai --to mistral -o steps.xlsx"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    /** How far into a file its schema's name stands. */
    private static final int HEAD = 400;

    @CommandLine.Mixin private Target target;

    @CommandLine.Mixin private Rendering rendering;

    @CommandLine.Mixin private Store store;

    @CommandLine.Mixin private Gates gates;

    @CommandLine.Mixin private Output output;

    @Option(
            names = "--from",
            split = ",",
            paramLabel = "A",
            description =
                    "With --to: plans this move, for the table of steps of csv and xlsx; without"
                            + " both, the steps are what the audit advises.")
    private List<String> from = new ArrayList<>();

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "B",
            description = "Where to: ids of the catalog, or package coordinates.")
    private List<String> to = new ArrayList<>();

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    ReportCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        Path path = target.root();
        boolean earlier = isReport(path);
        Audit audit = earlier ? read(path) : target.audit();
        Gates.Outcome outcome = gates.check(audit, target);
        Request request =
                Request.of(audit)
                        .with(outcome.difference(), outcome.broken())
                        .with(plan(audit, path, earlier))
                        .with(store.opinion(path));
        rendering.write(target.withOutlook(request), output);
        return outcome.code();
    }

    private @Nullable MigrationPlan plan(Audit audit, Path path, boolean earlier)
            throws AuditException {
        if (from.isEmpty() && to.isEmpty()) {
            return null;
        }
        if (from.isEmpty() || to.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "a move has both --from and --to");
        }
        if (earlier) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "a move is planned on the code itself: name the folder, not a report of it");
        }
        return Planning.of(audit, path, target.catalogs())
                .plan(new PlanRequest(from, to, List.of(), Scope.PRODUCTION));
    }

    /** Whether a file is a report rather than something to audit. */
    private static boolean isReport(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !path.toString().endsWith(".json")) {
            return false;
        }
        try (Reader in = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
            char[] head = new char[HEAD];
            int length = in.read(head);
            return length > 0 && new String(head, 0, length).contains(Audit.SCHEMA);
        }
    }

    /**
     * Reads a report.
     *
     * @throws AuditException if the file is none; the message says why
     */
    static Audit read(Path file) throws AuditException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return JsonReport.read(in);
        } catch (NoSuchFileException e) {
            throw new AuditException("'" + file + "' does not exist", e);
        } catch (IOException e) {
            throw new AuditException("'" + file + "' can't be read: " + e.getMessage(), e);
        }
    }
}
