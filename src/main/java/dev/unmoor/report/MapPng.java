package dev.unmoor.report;

import dev.unmoor.model.DependencyMap;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** The dependency map as a picture of twice the usual density. */
final class MapPng {

    private static final float MILLIMETRES_PER_PIXEL = 25.4f / 192;

    private static final System.Logger LOG = System.getLogger(MapPng.class.getName());

    private MapPng() {}

    static void write(DependencyMap map, OutputStream out) throws IOException {
        LOG.log(System.Logger.Level.DEBUG, "fonts for pictures: {0}", Fonts.register());
        MapSvg.Drawing drawing = MapSvg.still(map);
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(
                SVGAbstractTranscoder.KEY_WIDTH, (float) drawing.width() * 2);
        transcoder.addTranscodingHint(
                SVGAbstractTranscoder.KEY_PIXEL_UNIT_TO_MILLIMETER, MILLIMETRES_PER_PIXEL);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        byte[] svg = drawing.svg().getBytes(StandardCharsets.UTF_8);
        try {
            transcoder.transcode(
                    new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw e.getException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }
}
