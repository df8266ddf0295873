package dev.unmoor.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * The HTML report set for paper: A4, outline, page numbers, and tagged for readers that don't see it
 * (PDF/UA). The fonts are the program's own, so that the same report gives the same bytes anywhere.
 */
final class PdfReport {

    private static final int NORMAL = 400;
    private static final int BOLD = 600;

    private PdfReport() {}

    static void write(Request request, OutputStream target) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.withProducer(request.audit().tool().name());
        builder.useFont(() -> font("Inter-Regular.ttf"), "Inter", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Inter-SemiBold.ttf"), "Inter", BOLD, FontStyle.NORMAL, true);
        builder.useFont(
                () -> font("JetBrainsMono-Regular.ttf"), "Mono", NORMAL, FontStyle.NORMAL, true);
        // nothing in the page leads out of it, and nothing may be fetched for it
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? base + uri : null);
        String html = HtmlReport.document(request, true);
        builder.withW3cDocument(
                new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(html)), "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.getPdfDocument()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            undated(document, List.of(request.audit().project().name(), html));
            document.save(target);
        }
    }

    /** Takes out the time at which it was made: the same report gives the same bytes. */
    private static void undated(PDDocument document, List<String> content) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(null);
        information.setModificationDate(null);
        document.setDocumentId((long) content.hashCode());
    }

    private static InputStream font(String name) {
        InputStream in = PdfReport.class.getResourceAsStream("/fonts/" + name);
        if (in == null) {
            throw new UncheckedIOException(
                    new IOException("the program's own file fonts/" + name + " is missing"));
        }
        return in;
    }
}
