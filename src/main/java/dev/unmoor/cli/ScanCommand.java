package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.model.Audit;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.report.Request;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code unmoor scan}: audits a folder or a file without a window. */
@Command(
        name = "scan",
        description = "Audits a folder or a file and writes what it depends on.",
        footer = {
            "",
            "Examples:",
            "  unmoor scan .",
            "  unmoor scan . --format json -o audit.json",
            "  unmoor scan . --fail-on 'score>60,level>=L5'",
            "  unmoor scan . --baseline audit.json --fail-on new-vendor --format pr-comment"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ScanCommand implements Callable<Integer> {

    @CommandLine.Mixin private Target target;

    @CommandLine.Mixin private Output output;

    @CommandLine.Mixin private Store store;

    @CommandLine.Mixin private Rendering rendering;

    @CommandLine.Mixin private Gates gates;

    @Option(
            names = "--include-possible",
            description = "Report weak guesses too; they are never scored.")
    private boolean includePossible;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    ScanCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        Audit audit = target.audit(includePossible);
        boolean kept = store.keep(target.project(), audit) != null;
        Gates.Outcome outcome = gates.check(audit, target);
        Request request =
                Request.of(audit)
                        .with(outcome.difference(), outcome.broken())
                        .with(kept ? store.opinion(target.root()) : Opinion.NONE);
        rendering.write(target.withOutlook(request), output);
        return outcome.code();
    }
}
