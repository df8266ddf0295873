package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.history.AuditSummary;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryDocument;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.ProjectSummary;
import dev.unmoor.history.TimeMachine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unmoor history}: how a project's lock-in came to be what it is. */
@Command(
        name = "history",
        description = {
            "Shows the audits that are remembered of a project, or of all projects without PATH.",
            "With --commits it audits past commits first, without touching the files that lie"
                    + " there, and shows by which commit lock-in grew."
        },
        footer = {
            "",
            "Examples:",
            "  unmoor history .",
            "  unmoor history . --commits 50",
            "  unmoor history . --commits 40 --every 25     a thousand commits in forty steps",
            "  unmoor history --delete 17                   forget one audit",
            "  unmoor history . --forget                    forget all of a project"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryCommand implements Callable<Integer> {

    /** What {@code history} can write. */
    enum Format {
        JSON,
        TEXT
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            description = "The project's folder, or its address as it was scanned.")
    private @Nullable String place;

    @Option(
            names = "--commits",
            paramLabel = "N",
            description = "Audit the last N commits that changed something.")
    private int commits;

    @Option(
            names = "--every",
            paramLabel = "K",
            description = "Of K commits audit one; all without it.")
    private int every = 1;

    @CommandLine.Mixin private Reading reading;

    @Option(names = "--delete", paramLabel = "ID", description = "Forget one audit, whole.")
    private @Nullable Long delete;

    @Option(
            names = "--forget",
            description = "Forget the project: its audits, triage, plans and what they took.")
    private boolean forget;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it a table for people.")
    private Format format = Format.TEXT;

    @CommandLine.Mixin private Output output;

    @CommandLine.Mixin private Store store;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    HistoryCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        if (commits < 0 || every < 1) {
            throw wrong("--commits must be at least 0, --every at least 1");
        }
        if (store.keepsNothing()) {
            return withoutStore();
        }
        try (History history = store.open()) {
            if (delete != null) {
                return delete(history, delete);
            }
            if (place == null) {
                if (forget || commits > 0) {
                    throw wrong("which project? Add PATH");
                }
                projects(history);
                return Main.DONE;
            }
            String root = root(place);
            if (forget) {
                return forget(history, root);
            }
            List<TimeMachine.Step> steps = commits == 0 ? List.of() : travel(root, history);
            List<AuditSummary> audits = history.audits(root);
            long size = history.size();
            output.write(out -> {
                if (format == Format.JSON) {
                    HistoryDocument.history(root, audits, steps, out);
                } else {
                    HistoryText.history(root, audits, steps, size, out);
                }
            });
            return Main.DONE;
        } catch (HistoryException failed) {
            throw Store.because(failed);
        }
    }

    private int withoutStore() throws AuditException, IOException {
        if (place == null || commits == 0) {
            throw wrong("--no-store leaves nothing to show but what --commits finds in PATH");
        }
        String root = root(place);
        List<TimeMachine.Step> steps = travel(root, null);
        output.write(out -> {
            if (format == Format.JSON) {
                HistoryDocument.history(root, List.of(), steps, out);
            } else {
                HistoryText.history(root, List.of(), steps, 0, out);
            }
        });
        return Main.DONE;
    }

    private static String root(String place) {
        return place.contains("://") ? place : History.key(Path.of(place));
    }

    private List<TimeMachine.Step> travel(String root, @Nullable History history)
            throws AuditException {
        int readers = reading.threads(Runtime.getRuntime().availableProcessors());
        AuditRequest request =
                new AuditRequest(Path.of(root), readers, true, false, reading.catalogs());
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err);
        try {
            return new TimeMachine(request, root, history)
                    .run(
                            commits,
                            every,
                            new TimeMachine.Listener() {
                                @Override
                                public void step(TimeMachine.Step step, int done, int total) {
                                    progress.say("commit", done, total);
                                }
                            });
        } finally {
            progress.clear();
        }
    }

    private int delete(History history, long id) throws HistoryException, AuditException {
        if (!history.deleteAudit(id)) {
            throw new AuditException(
                    "there is no audit " + id + "; 'unmoor history PATH' lists them");
        }
        return Main.DONE;
    }

    private int forget(History history, String root) throws HistoryException, AuditException {
        if (!history.deleteProject(root)) {
            throw new AuditException("nothing is remembered of '" + root + "'");
        }
        return Main.DONE;
    }

    private void projects(History history) throws HistoryException, IOException {
        List<ProjectSummary> projects = history.projects();
        List<AuditSummary> newest = history.newest();
        long size = history.size();
        output.write(
                (Writer out) -> HistoryText.projects(projects, newest, size, history.cap(), out));
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
