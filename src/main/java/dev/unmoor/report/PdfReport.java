package dev.unmoor.report;

import java.io.IOException;
import java.io.OutputStream;

/** The HTML report set for paper. */
final class PdfReport {

    private PdfReport() {}

    static void write(Request request, OutputStream target) throws IOException {
        Paper.write(
                HtmlReport.document(request, true),
                request.audit().tool().name(),
                request.audit().project().name(),
                target);
    }
}
