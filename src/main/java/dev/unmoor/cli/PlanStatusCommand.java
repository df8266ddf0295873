package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.Planning;
import dev.unmoor.plan.kept.PlanStatus;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.report.JsonReport;
import dev.unmoor.report.Masking;
import dev.unmoor.report.plan.PlanFile;
import dev.unmoor.report.plan.StatusText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unmoor plan status}: holds a saved plan against the code as it is now. */
@Command(
        name = "plan-status",
        description =
                "Holds a saved plan against the code: what is done, what went stale, what is new."
                        + " Also written 'plan status'.",
        footer = {"", "Example:", "  unmoor plan status plan.json"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PlanStatusCommand implements Callable<Integer> {

    /** What it can write. */
    enum Format {
        JSON,
        TEXT
    }

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The saved plan, of 'unmoor plan … --save FILE'.")
    private Path file;

    @CommandLine.Mixin private Target target;

    @CommandLine.Mixin private Output output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it a summary for people.")
    private Format format = Format.TEXT;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    PlanStatusCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        // an unreadable file is told before minutes are spent on an audit
        SavedPlan saved = load(file);
        Planning planning = Planning.of(target.audit(), target.root(), target.catalogs());
        PlanStatus status = Masking.of(planning.status(saved, LocalDate.now(Clock.systemUTC())));
        output.write(out -> {
            switch (format) {
                case JSON -> JsonReport.write(status, out);
                case TEXT -> StatusText.write(status, out);
            }
        });
        return Main.DONE;
    }

    /** A saved plan; what is wrong with it is bad input. */
    static SavedPlan load(Path file) throws AuditException {
        try {
            return new PlanFile(file).load();
        } catch (IOException e) {
            throw new AuditException(String.valueOf(e.getMessage()), e);
        }
    }
}
