package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryException;
import dev.unmoor.model.Risk;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.report.OutlookJson;
import dev.unmoor.report.RiskText;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        footer = {
            "",
            "Examples:",
            "  unmoor risk .",
            "  unmoor risk . --likelihood 0.3 --keep",
            "  unmoor risk . --format json -o risk.json"
        },
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
            names = "--utility",
            paramLabel = "WORKLOAD=N",
            description =
                    "What a workload gains from its vendor that no other gives, 0 (nothing) to 3;"
                            + " may be given more than once.")
    private Map<String, Integer> utility = new LinkedHashMap<>();

    @Option(
            names = "--keep",
            description =
                    "Keep --likelihood and --utility with the project: they hold from then on, here"
                            + " and in the window.")
    private boolean keep;

    @Option(names = "--forget", description = "Take back what was kept before.")
    private boolean forget;

    @CommandLine.Mixin private Store store;

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
        Opinion said = said();
        Outlook outlook = target.outlook();
        Opinion opinion = said.over(forget ? Opinion.NONE : store.opinion(target.root()));
        known(outlook);
        if (keep || forget) {
            keep(outlook.audit().project().name(), opinion);
        }
        output.write(out -> {
            switch (format) {
                case JSON -> OutlookJson.risk(outlook, opinion, out);
                case TEXT -> RiskText.write(outlook, opinion, out);
            }
        });
        return Main.DONE;
    }

    private Opinion said() {
        try {
            return new Opinion(likelihood, utility, "set by the user");
        } catch (IllegalArgumentException wrong) {
            throw misused(String.valueOf(wrong.getMessage()));
        }
    }

    /** A name that no workload has is a slip of the pen. */
    private void known(Outlook outlook) {
        List<String> names =
                outlook.audit().risk().workloads().stream().map(Risk.PartScore::name).toList();
        for (String each : utility.keySet()) {
            if (!names.contains(each)) {
                throw misused(
                        "no workload is called '"
                                + each
                                + "'; there "
                                + (names.isEmpty()
                                        ? "are none"
                                        : "are " + String.join(", ", names)));
            }
        }
    }

    private void keep(String name, Opinion opinion) throws AuditException {
        if (store.keepsNothing()) {
            throw misused("--keep and --forget need a store: leave out --no-store");
        }
        try (History history = store.open()) {
            history.opinions().put(target.root(), name, opinion, Instant.now());
        } catch (HistoryException failed) {
            throw Store.because(failed);
        }
    }

    private CommandLine.ParameterException misused(String why) {
        return new CommandLine.ParameterException(spec.commandLine(), why);
    }
}
