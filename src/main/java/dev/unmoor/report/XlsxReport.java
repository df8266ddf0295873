package dev.unmoor.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * All tables as a workbook: a sheet each, heads that stay, filters. Texts are cells of text, so
 * that none is a formula; they are marked as the CSV's are all the same, since people copy them on.
 */
final class XlsxReport {

    /** Longest text that a cell takes (ECMA-376, as Excel holds it). */
    private static final int LONGEST = 32_767;

    /** Most rows of a sheet, the heads among them. */
    private static final int MOST = 1_048_576;

    private static final Set<String> WIDE =
            Set.of(
                    "path",
                    "text",
                    "why",
                    "code",
                    "api",
                    "step",
                    "files",
                    "because of",
                    "done when");

    private static final String PROPERTIES = "docProps/core.xml";

    /** When it was made, which would differ from run to run. */
    private static final Pattern CREATED =
            Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    /** The first time that an archive can name. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private XlsxReport() {}

    static void write(Request request, OutputStream out) throws IOException {
        // the library streams and stamps its archive; its parts are packed again below
        Path first = Files.createTempFile("unmoor", ".xlsx");
        try {
            try (OutputStream to = Files.newOutputStream(first)) {
                book(request, to);
            }
            pack(first, out);
        } finally {
            Files.deleteIfExists(first);
        }
    }

    private static void book(Request request, OutputStream out) throws IOException {
        String version = request.audit().tool().version();
        // no version but numbers can be written here, so that it stands in the description
        try (Workbook book = new Workbook(out, "Unmoor", null)) {
            book.properties()
                    .setTitle(cell(request.audit().project().name()))
                    .setDescription(cell("Vendor dependencies, Unmoor " + version));
            for (Table table : Table.values()) {
                sheet(book.newWorksheet(title(table)), Rows.of(table, request));
            }
        }
    }

    /** Packs the parts of a workbook so that the same parts give the same bytes. */
    private static void pack(Path book, OutputStream out) throws IOException {
        try (ZipFile parts = new ZipFile(book.toFile())) {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (ZipEntry part :
                    parts.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                byte[] content = parts.getInputStream(part).readAllBytes();
                zip.write(
                        part.getName().equals(PROPERTIES)
                                ? CREATED.matcher(new String(content, StandardCharsets.UTF_8))
                                        .replaceAll("")
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private static String title(Table table) {
        return table.id().substring(0, 1).toUpperCase(Locale.ROOT) + table.id().substring(1);
    }

    private static void sheet(Worksheet sheet, Rows rows) throws IOException {
        int columns = rows.columns().size();
        for (int column = 0; column < columns; column++) {
            String head = rows.columns().get(column);
            sheet.value(0, column, head);
            sheet.width(column, WIDE.contains(head) ? 48 : Math.max(11, head.length() + 3));
        }
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor("E3EEF5")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.freezePane(0, 1);
        int at = 1;
        for (List<@Nullable Object> row : rows.rows()) {
            if (at == MOST) {
                break;
            }
            for (int column = 0; column < columns; column++) {
                put(sheet, at, column, row.get(column));
            }
            at++;
        }
        sheet.setAutoFilter(0, 0, Math.max(1, at - 1), columns - 1);
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // an empty cell
            }
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            default -> sheet.value(row, column, cell(Rows.text(value)));
        }
    }

    private static String cell(String text) {
        String safe = CsvReport.harmless(Markup.visible(text));
        if (safe.length() <= LONGEST) {
            return safe;
        }
        int end = LONGEST - 1;
        return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
