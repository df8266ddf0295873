package dev.unmoor.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * The HTML report set for paper: A4, outline, page numbers, and tagged for readers that don't see
 * it (PDF/UA). The fonts are the program's own, so that the same report gives the same bytes
 * anywhere.
 */
final class PdfReport {

    private static final System.Logger LOG = System.getLogger(PdfReport.class.getName());
    private static final int NORMAL = 400;
    private static final int BOLD = 600;

    private PdfReport() {}

    static void write(Request request, OutputStream target) throws IOException {
        XRLog.setLoggingEnabled(false);
        LOG.log(System.Logger.Level.DEBUG, "fonts for pictures: {0}", Fonts.register());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.withProducer(request.audit().tool().name());
        builder.useFont(() -> Fonts.open(Fonts.REGULAR), "Inter", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> Fonts.open(Fonts.BOLD), "Inter", BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> Fonts.open(Fonts.MONO), "Mono", NORMAL, FontStyle.NORMAL, true);
        // nothing in the page leads out of it, and nothing may be fetched for it
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? base + uri : null);
        String html = HtmlReport.document(request, true);
        builder.withHtmlContent(html, null);
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
}
