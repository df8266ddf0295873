package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.model.Audit;
import dev.unmoor.report.HtmlReport;
import dev.unmoor.report.JsonReport;
import dev.unmoor.report.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code unmoor scan}: audits a folder or a file without a window. */
@Command(
        name = "scan",
        description = "Audits a folder or a file and writes what it depends on.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ScanCommand implements Callable<Integer> {

    /** What {@code scan} can write. */
    enum Format {
        JSON,
        HTML,
        TEXT
    }

    @CommandLine.Mixin private Target target;

    @CommandLine.Mixin private Output output;

    @CommandLine.Mixin private Store store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it a summary for people.")
    private Format format = Format.TEXT;

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
        store.keep(target.project(), audit);
        output.write(out -> write(audit, out));
        return Main.DONE;
    }

    private void write(Audit audit, Writer out) throws IOException {
        switch (format) {
            case JSON -> JsonReport.write(audit, out);
            case HTML -> HtmlReport.write(audit, out);
            case TEXT -> TextReport.write(audit, out);
        }
    }
}
