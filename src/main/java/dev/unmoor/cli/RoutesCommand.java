package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.report.OutlookJson;
import dev.unmoor.report.RoutesText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code unmoor routes}: the five escape routes, open, partial or blocked. */
@Command(
        name = "routes",
        description =
                "Judges the five escape routes from evidence in the code, with the next steps.",
        footer = {"", "Example:", "  unmoor routes ."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RoutesCommand implements Callable<Integer> {

    @CommandLine.Mixin private Target target;

    @CommandLine.Mixin private Output output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it a summary for people.")
    private Style format = Style.TEXT;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    RoutesCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        Outlook outlook = target.outlook();
        output.write(out -> {
            switch (format) {
                case JSON -> OutlookJson.routes(outlook, out);
                case TEXT -> RoutesText.write(outlook, out);
            }
        });
        return Main.DONE;
    }
}
