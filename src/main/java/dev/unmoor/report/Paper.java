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
 * Sets pages for paper: A4, outline, page numbers, and tagged for readers that don't see them
 * (PDF/UA). The fonts are the program's own, so that the same page gives the same bytes anywhere.
 */
public final class Paper {

    private static final System.Logger LOG = System.getLogger(Paper.class.getName());
    private static final int NORMAL = 400;
    private static final int BOLD = 600;

    private Paper() {}

    /**
     * Writes a page as PDF.
     *
     * @param html a whole document, well-formed as XML, with its style for paper in it
     * @param producer the program that made it
     * @param name of what it is about
     * @throws IOException if the target can't be written
     */
    public static void write(String html, String producer, String name, OutputStream target)
            throws IOException {
        XRLog.setLoggingEnabled(false);
        LOG.log(System.Logger.Level.DEBUG, "fonts for pictures: {0}", Fonts.register());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.withProducer(producer);
        builder.useFont(() -> Fonts.open(Fonts.REGULAR), "Inter", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> Fonts.open(Fonts.BOLD), "Inter", BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> Fonts.open(Fonts.MONO), "Mono", NORMAL, FontStyle.NORMAL, true);
        // nothing in the page leads out of it, and nothing may be fetched for it
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? base + uri : null);
        builder.withHtmlContent(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.getPdfDocument()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            undated(document, List.of(name, html));
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
