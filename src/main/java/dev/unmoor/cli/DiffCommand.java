package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.history.Comparing;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryDocument;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.StoredAudit;
import dev.unmoor.model.Audit;
import dev.unmoor.report.JsonReport;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unmoor diff}: what is different between two audits, and why the score is. */
@Command(
        name = "diff",
        description =
                "Compares two audits: what was added, removed, moved and changed, and which part"
                        + " of the score's change comes from code and which from a newer catalog.",
        footer = {
            "",
            "A and B are report files, or ids of remembered audits as 'unmoor history' lists them.",
            "",
            "Examples:",
            "  unmoor diff 3 7",
            "  unmoor diff before.json after.json --format json"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    /** What {@code diff} can write. */
    enum Format {
        JSON,
        TEXT
    }

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Parameters(index = "0", paramLabel = "A", description = "The earlier audit.")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The later audit.")
    private String after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it a summary for people.")
    private Format format = Format.TEXT;

    @CommandLine.Mixin private Output output;

    @CommandLine.Mixin private Store store;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    DiffCommand() {}

    /** An audit, and the project's folder where it is known. */
    private record Side(Audit audit, @Nullable Path root) {}

    @Override
    public Integer call() throws AuditException, IOException {
        Side a = side(before);
        Side b = side(after);
        Comparing comparing =
                Comparing.of(a.audit(), b.audit(), b.root() == null ? a.root() : b.root());
        output.write(out -> {
            if (format == Format.JSON) {
                HistoryDocument.difference(comparing, out);
            } else {
                HistoryText.difference(comparing, out);
            }
        });
        return Main.DONE;
    }

    private Side side(String name) throws AuditException {
        Path file = Path.of(name);
        if (ID.matcher(name).matches() && !Files.exists(file)) {
            return remembered(Long.parseLong(name));
        }
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new Side(JsonReport.read(in), null);
        } catch (IOException unreadable) {
            throw new AuditException(
                    Files.exists(file)
                            ? "'" + name + "' can't be read: " + unreadable.getMessage()
                            : "'" + name + "' is neither a report file nor the id of an audit",
                    unreadable);
        }
    }

    private Side remembered(long id) throws AuditException {
        try (History history = store.open()) {
            StoredAudit found =
                    history.load(id)
                            .orElseThrow(() ->
                                    new AuditException(
                                            "no whole audit "
                                                    + id
                                                    + " is remembered; 'unmoor history PATH' lists"
                                                    + " those that are"));
            return new Side(found.audit(), Path.of(found.summary().root()));
        } catch (HistoryException failed) {
            throw Store.because(failed);
        }
    }
}
