package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.outlook.Models;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.report.ModelsText;
import dev.unmoor.report.OutlookJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code unmoor models}: every model used, what it costs, and what could stand in for it. */
@Command(
        name = "models",
        description =
                "Lists the models in use: pinned or moving, retirement, limits, price with its"
                        + " date, cost at a volume, alternatives and when they pay.",
        footer = {"", "Examples:", "  unmoor models .", "  unmoor models . --format json"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ModelsCommand implements Callable<Integer> {

    @CommandLine.Mixin private Target target;

    @CommandLine.Mixin private VolumeOption volume;

    @Option(
            names = "--day-rate",
            paramLabel = "USD",
            description = "What a day of work costs, for the break-even of a move.")
    private double dayRate;

    @CommandLine.Mixin private Output output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it a summary for people.")
    private Style format = Style.TEXT;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    ModelsCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        if (!(dayRate >= 0 && Double.isFinite(dayRate))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--day-rate is an amount of dollars, not " + dayRate);
        }
        Outlook outlook = target.outlook();
        Models models = outlook.models(volume.volumes(outlook.audit().findings()), dayRate);
        output.write(out -> {
            switch (format) {
                case JSON -> OutlookJson.models(outlook, models, out);
                case TEXT -> ModelsText.write(outlook, models, out);
            }
        });
        return Main.DONE;
    }
}
