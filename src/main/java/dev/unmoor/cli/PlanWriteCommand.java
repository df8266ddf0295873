package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.report.plan.TeamWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unmoor plan write}: documents of a saved plan, with what its team has said. */
@Command(
        name = "plan-write",
        description =
                "Writes a saved plan for people, trackers or coding agents, with what its team has"
                        + " said of each step. Also written 'plan write'.",
        footer = {
            "",
            "Examples:",
            "  unmoor plan write plan.json --format html -o plan.html",
            "  unmoor plan write plan.json --format jira --hours -o plan.csv"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PlanWriteCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The saved plan, of 'unmoor plan … --save FILE'.")
    private Path file;

    @CommandLine.Mixin private Output output;

    @Option(
            names = "--hours",
            description =
                    "Show hours and days in exports for people too, not sizes alone (XS to XL).")
    private boolean hours;

    @Option(
            names = "--step",
            paramLabel = "ID",
            description = "With --format brief: this step only.")
    private String step = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; Markdown without it.")
    private PlanFormat format = PlanFormat.MARKDOWN;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    PlanWriteCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        SavedPlan saved = PlanStatusCommand.load(file);
        if (format == PlanFormat.DECISION) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "a page for those who decide compares: 'unmoor plan PATH --from … --to …"
                            + " --format decision'");
        }
        if (format == PlanFormat.PDF) {
            output.writeBytes(out -> format.write(saved.plan(), TeamWords.of(saved), hours, out));
            return Main.DONE;
        }
        output.write(out -> {
            if (!format.write(saved.plan(), TeamWords.of(saved), hours, step, out)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), PlanFormat.noStep(step));
            }
        });
        return Main.DONE;
    }
}
