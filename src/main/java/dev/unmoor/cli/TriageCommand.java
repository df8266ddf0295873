package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.history.Decision;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.Triage;
import dev.unmoor.history.TriageFile;
import dev.unmoor.report.Masking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unmoor triage}: what was decided about a project's findings. */
@Command(
        name = "triage",
        description = {
            "Lists what was decided about a project's findings: in the window, and in its"
                    + " .unmoor/triage.yaml.",
            "With --write all of it is written into that file, for a team to commit."
        },
        footer = {"", "Examples:", "  unmoor triage .", "  unmoor triage . --write"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TriageCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "The project's folder.")
    private Path root;

    @Option(
            names = "--write",
            description = "Write all decisions into .unmoor/triage.yaml of the project.")
    private boolean write;

    @CommandLine.Mixin private Output output;

    @CommandLine.Mixin private Store store;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    TriageCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        if (!Files.isDirectory(root)) {
            throw new AuditException("'" + root + "' is no folder");
        }
        try {
            List<Decision> decisions = TriageFile.read(root);
            if (!store.keepsNothing()) {
                try (History history = store.open()) {
                    decisions = Triage.merge(decisions, history.triage().of(root));
                }
            }
            if (write) {
                TriageFile.write(root, decisions);
            }
            List<Decision> all = decisions;
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            output.write(out -> {
                for (Decision each : all) {
                    out.write(
                            "%-14s %s:%d  %s%s%s%n"
                                    .formatted(
                                            each.verdict().id(),
                                            Masking.printable(each.path()),
                                            each.line(),
                                            Masking.printable(each.reason()),
                                            each.expires() == null
                                                    ? ""
                                                    : "  until " + each.expires(),
                                            each.holdsOn(today) ? "" : " (expired)"));
                }
                out.write(
                        all.isEmpty()
                                ? "Nothing was decided yet.%n".formatted()
                                : "%d decisions%s.%n"
                                        .formatted(
                                                all.size(),
                                                write ? ", now in " + TriageFile.PLACE : ""));
            });
            return Main.DONE;
        } catch (HistoryException failed) {
            throw Store.because(failed);
        }
    }
}
