package dev.unmoor.desktop.reports;

import dev.unmoor.desktop.code.CodeLine;
import dev.unmoor.desktop.code.Colouring;
import dev.unmoor.model.Audit;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.report.Format;
import dev.unmoor.report.Pictures;
import dev.unmoor.report.Preset;
import dev.unmoor.report.Reports;
import dev.unmoor.report.Request;
import dev.unmoor.report.Without;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is to be written, as it is chosen on the screen.
 *
 * @param format as what
 * @param preset for whom, where the format is a page
 * @param without what is left out
 */
public record ReportChoice(Format format, Preset preset, Set<Without> without) {

    private static final int LONGEST_PREVIEW = 60_000;

    /** Where a line of prose is broken. */
    private static final int WIDTH = 110;

    /** Formats of the list, in its order; a comment on a change needs a change. */
    static final List<Format> FORMATS =
            List.of(
                    Format.HTML,
                    Format.PDF,
                    Format.MARKDOWN,
                    Format.TEXT,
                    Format.XLSX,
                    Format.CSV,
                    Format.JSON,
                    Format.SARIF,
                    Format.CYCLONEDX,
                    Format.SPDX,
                    Format.SVG,
                    Format.PNG,
                    Format.GRAPHML,
                    Format.DOT,
                    Format.MERMAID,
                    Format.BADGE);

    /** What is shown before it is written. */
    public sealed interface Preview {}

    /** Its beginning, as text. */
    public record Lines(List<CodeLine> lines) implements Preview {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** Its first page, or all of it, as a PNG. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Picture(byte[] png) implements Preview {}

    public ReportChoice {
        without = Set.copyOf(without);
    }

    /** The first choice: the whole as a page to forward. */
    static ReportChoice first() {
        return new ReportChoice(Format.HTML, Preset.ENGINEER, Set.of());
    }

    ReportChoice with(Format other) {
        return new ReportChoice(other, preset, without);
    }

    ReportChoice with(Preset other) {
        return new ReportChoice(format, other, without);
    }

    ReportChoice with(Set<Without> others) {
        return new ReportChoice(format, preset, others);
    }

    private Request request(Audit audit, Opinion opinion) {
        return Request.of(audit).with(preset).with(without).with(opinion);
    }

    /** The name of the file that is proposed. */
    String fileName(Audit audit) {
        String reader = format.isPage() && preset != Preset.ENGINEER ? "-" + preset.id() : "";
        return audit.project().name() + "-unmoor" + reader + "." + format.ending();
    }

    /**
     * Writes it.
     *
     * @param opinion what the project's people judge
     * @throws IOException if the file can't be written
     */
    void write(Audit audit, Opinion opinion, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Reports.write(format, request(audit, opinion), out);
        }
    }

    /**
     * What would be written: its first page as a picture where it has pages or is one, else the
     * beginning of its text, a workbook's as the table that it begins with.
     *
     * @param opinion what the project's people judge
     * @throws IOException if it can't be drawn
     */
    public Preview preview(Audit audit, Opinion opinion) throws IOException {
        Request request = request(audit, opinion);
        return switch (format) {
            case PDF -> new Picture(Pictures.firstPage(Reports.bytes(Format.PDF, request)));
            case PNG, SVG -> new Picture(Reports.bytes(Format.PNG, request));
            case XLSX -> lines(Format.CSV, request);
            default -> lines(format, request);
        };
    }

    private static Lines lines(Format shown, Request request) throws IOException {
        var text = new StringWriter();
        Reports.write(shown, request, text);
        String whole = text.toString();
        String beginning =
                whole.length() <= LONGEST_PREVIEW ? whole : whole.substring(0, LONGEST_PREVIEW);
        return new Lines(
                switch (shown) {
                    case JSON, SARIF, CYCLONEDX, SPDX -> Colouring.of("report.json", beginning, 1);
                    case HTML -> Colouring.of("report.html", beginning, 1);
                    case TEXT, MARKDOWN -> plain(broken(beginning));
                    default -> plain(beginning);
                });
    }

    /** Lines without colours. */
    static List<CodeLine> plain(String text) {
        var lines = new ArrayList<CodeLine>();
        for (String line : text.split("\r?\n", -1)) {
            lines.add(
                    new CodeLine(
                            lines.size() + 1,
                            List.of(new CodeLine.Piece(line, CodeLine.Kind.PLAIN))));
        }
        return lines;
    }

    /** The text with its long lines broken between words, as a reader of mail would see it. */
    static String broken(String text) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            String rest = line.stripTrailing();
            while (rest.length() > WIDTH) {
                int at = rest.lastIndexOf(' ', WIDTH);
                int cut = at <= 0 ? WIDTH : at;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut).stripLeading();
            }
            lines.add(rest);
        }
        return String.join("\n", lines);
    }
}
