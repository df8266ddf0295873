package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.report.OutlookJson;
import dev.unmoor.report.RiskText;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code unmoor risk}: the lock-in score with all its parts, and what is kept apart from it. */
@Command(
        name = "risk",
        description =
                "Scores lock-in: what drives and eases it, each module and workload, each target;"
                        + " concentration, urgency, coverage, liability, layers.",
        footer = {"", "Examples:", "  unmoor risk .", "  unmoor risk . --format json -o risk.json"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RiskCommand implements Callable<Integer> {

    @CommandLine.Mixin private Target target;

    @CommandLine.Mixin private Output output;

    @Option(
            names = "--likelihood",
            paramLabel = "P",
            description =
                    "Your own chance, 0 to 1, of having to move within twelve months; by default it"
                            + " follows from the earliest retirement in use.")
    private @Nullable Double likelihood;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it a summary for people.")
    private Style format = Style.TEXT;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    RiskCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        if (likelihood != null && !(likelihood >= 0 && likelihood <= 1)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--likelihood is a chance from 0 to 1, not " + likelihood);
        }
        Outlook outlook = target.outlook();
        output.write(out -> {
            switch (format) {
                case JSON -> OutlookJson.risk(outlook, likelihood, out);
                case TEXT -> RiskText.write(outlook, likelihood, out);
            }
        });
        return Main.DONE;
    }
}
