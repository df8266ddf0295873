package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.Version;
import dev.unmoor.fleet.FleetRun;
import dev.unmoor.fleet.Journal;
import dev.unmoor.fleet.Member;
import dev.unmoor.fleet.Portfolio;
import dev.unmoor.fleet.PortfolioDocument;
import dev.unmoor.fleet.PortfolioHtml;
import dev.unmoor.fleet.PortfolioText;
import dev.unmoor.fleet.Roster;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unmoor fleet}: many repositories in one run, and what many runs found elsewhere. */
@Command(
        name = "fleet",
        description = {
            "Audits many repositories and shows them as one portfolio. One that is broken, gone or"
                    + " endless never stops the rest.",
            "PLACE is a folder of repositories, or a list: one path or address a line, # for"
                    + " comments."
        },
        footer = {
            "",
            "Examples:",
            "  unmoor fleet ~/work --format html -o portfolio.html",
            "  unmoor fleet repositories.txt --resume",
            "  unmoor fleet merge reports/*.json --format json -o portfolio.json"
        },
        subcommands = {FleetCommand.Merge.class},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FleetCommand implements Callable<Integer> {

    /** What {@code fleet} can write. */
    enum Format {
        JSON,
        HTML,
        TEXT
    }

    private static final int USUAL_JOBS = 2;

    @Parameters(
            paramLabel = "PLACE",
            arity = "0..1",
            description = "A folder of repositories, or a list of them.")
    private @Nullable Path place;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "How many repositories at once; two without it, where there are as many"
                            + " processors.")
    private @Nullable Integer jobs;

    @CommandLine.Mixin private Reading reading;

    @Option(
            names = "--timeout",
            paramLabel = "MINUTES",
            description =
                    "How long one repository may take (${DEFAULT-VALUE}); what was found until then"
                            + " counts.")
    private int minutes = 15;

    @Option(
            names = "--resume",
            description = "Go on where an earlier run of the same fleet was cut off.")
    private boolean resume;

    @Option(names = "--no-cache", description = "Neither use nor keep facts of earlier audits.")
    private boolean noCache;

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
    FleetCommand() {}

    @Override
    public Integer call() throws AuditException, IOException {
        if (place == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "which repositories? Add a folder or a list");
        }
        int processors = Runtime.getRuntime().availableProcessors();
        int atOnce = jobs == null ? Math.min(USUAL_JOBS, processors) : jobs;
        int readers = reading.threads(Math.max(1, processors / Math.max(1, atOnce)));
        if (atOnce < 1 || readers < 1 || minutes < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--jobs, --threads and --timeout must be at least 1");
        }
        List<String> roots = Roster.of(place);
        FleetRun.Settings settings =
                new FleetRun.Settings(
                        atOnce, readers, !noCache, reading.catalogs(), Duration.ofMinutes(minutes));
        List<Member> members = run(roots, settings);
        write(PortfolioDocument.of(members), format, output);
        return Main.DONE;
    }

    private List<Member> run(List<String> roots, FleetRun.Settings settings)
            throws AuditException, IOException {
        PrintWriter err = spec.commandLine().getErr();
        Auditor auditor = new Auditor(Clock.systemUTC(), Version.number());
        Told told = new Told(err);
        if (store.keepsNothing()) {
            return new FleetRun(auditor, settings, null, null).run(roots, told);
        }
        Journal journal = Journal.of(roots);
        if (journal.size() > 0 && !resume) {
            err.println(
                    "unmoor: an earlier run of this fleet was cut off after "
                            + journal.size()
                            + " of "
                            + roots.size()
                            + "; it begins anew, --resume would go on");
            journal.clear();
        }
        try (History history = store.open()) {
            List<Member> members =
                    new FleetRun(auditor, settings, history, journal).run(roots, told);
            journal.clear();
            return members;
        } catch (HistoryException failed) {
            throw Store.because(failed);
        } finally {
            told.clear();
        }
    }

    private static void write(Portfolio portfolio, Format format, Output output)
            throws IOException {
        output.write((Writer out) -> {
            switch (format) {
                case JSON -> PortfolioDocument.write(portfolio, out);
                case HTML -> PortfolioHtml.write(portfolio, out);
                case TEXT -> PortfolioText.write(portfolio, out);
            }
        });
    }

    /** Tells on standard error how the run goes. */
    private static final class Told implements FleetRun.Listener {

        private final PrintWriter err;
        private final Progress progress;

        Told(PrintWriter err) {
            this.err = err;
            this.progress = new Progress(err);
        }

        @Override
        public synchronized void done(Member member, int done, int total) {
            progress.say("repository", done, total);
        }

        @Override
        public synchronized void problem(String what) {
            progress.clear();
            err.println("unmoor: " + what);
        }

        void clear() {
            progress.clear();
        }
    }

    /** {@code unmoor fleet merge}: reports that were made elsewhere, as one portfolio. */
    @Command(
            name = "merge",
            description =
                    "Puts reports and portfolios that were made elsewhere together: each"
                            + " repository's own build writes 'unmoor scan --format json', this"
                            + " reads them.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    static final class Merge implements Callable<Integer> {

        @Parameters(
                paramLabel = "FILE",
                arity = "1..*",
                description = "Reports (unmoor-report/1) and portfolios (unmoor-fleet/1).")
        private List<Path> files = new ArrayList<>();

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "${COMPLETION-CANDIDATES}; without it a table for people.")
        private Format format = Format.TEXT;

        @CommandLine.Mixin private Output output;

        @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

        /** For picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        Merge() {}

        @Override
        public Integer call() throws AuditException, IOException {
            List<Portfolio> parts = new ArrayList<>();
            for (Path each : files) {
                try {
                    parts.add(PortfolioDocument.read(each));
                } catch (IOException broken) {
                    // one broken report costs itself, not the portfolio of all others
                    spec.commandLine().getErr().println("unmoor: left out: " + broken.getMessage());
                }
            }
            if (parts.isEmpty()) {
                throw new AuditException("none of the files is a report or a portfolio");
            }
            write(Portfolio.merge(PortfolioDocument.of(List.of()).tool(), parts), format, output);
            return Main.DONE;
        }
    }
}
