package dev.unmoor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table as RFC 4180: commas, CRLF, quotes where they are needed. A text that a spreadsheet
 * would take for a formula begins with an apostrophe (OWASP, "CSV injection").
 */
final class CsvReport {

    private CsvReport() {}

    static void write(Request request, Writer out) throws IOException {
        Rows rows = Rows.of(request.table(), request);
        line(out, rows.columns());
        for (List<@Nullable Object> each : rows.rows()) {
            line(out, each);
        }
    }

    private static void line(Writer out, List<? extends @Nullable Object> values)
            throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(field(values.get(i)));
        }
        out.write("\r\n");
    }

    private static String field(@Nullable Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = harmless(Markup.visible(Rows.text(value)));
        boolean quoted = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** A text that no spreadsheet takes for a formula. */
    static String harmless(String text) {
        if (text.isEmpty()) {
            return text;
        }
        // full-width signs count too, and so does a sign behind blanks
        String bare = text.stripLeading();
        char first = bare.isEmpty() ? ' ' : bare.charAt(0);
        boolean formula = "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20".indexOf(first) >= 0;
        boolean blank = text.charAt(0) == '\t' || text.charAt(0) == '\r' || text.charAt(0) == '\n';
        return formula || blank ? "'" + text : text;
    }
}
