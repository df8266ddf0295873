package dev.unmoor.report;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Turns what is drawn into PNG, with our own fonts and nothing loaded from elsewhere. */
public final class Pictures {

    private static final System.Logger LOG = System.getLogger(Pictures.class.getName());

    /** Twice the density of a screen's 96 pixels an inch. */
    private static final float MILLIMETRES_PER_PIXEL = 25.4f / 192;

    private static final int DOTS_PER_INCH = 110;

    private Pictures() {}

    /**
     * The first page of a PDF.
     *
     * @throws IOException if it is no PDF
     */
    public static byte[] firstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page =
                    new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            var out = new ByteArrayOutputStream();
            ImageIO.write(page, "png", out);
            return out.toByteArray();
        }
    }

    /**
     * A picture that we drew ourselves.
     *
     * @param svg one of our own
     * @param width its width in its own units
     * @throws IOException if the target can't be written
     */
    static void png(String svg, int width, OutputStream out) throws IOException {
        LOG.log(System.Logger.Level.DEBUG, "fonts for pictures: {0}", Fonts.register());
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width * 2);
        transcoder.addTranscodingHint(
                SVGAbstractTranscoder.KEY_PIXEL_UNIT_TO_MILLIMETER, MILLIMETRES_PER_PIXEL);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        try {
            transcoder.transcode(
                    new TranscoderInput(new ByteArrayInputStream(bytes)),
                    new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw e.getException() instanceof IOException io
                    ? io
                    : new IOException(e.getMessage(), e);
        }
    }
}
