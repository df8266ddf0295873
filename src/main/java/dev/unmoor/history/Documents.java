package dev.unmoor.history;

import dev.unmoor.model.Audit;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.report.JsonReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Documents as they are kept: the JSON of the contract, compressed. */
final class Documents {

    private static final int BUFFER = 1 << 16;

    private Documents() {}

    /** Writes a document. */
    @FunctionalInterface
    interface Text {
        void to(Writer out) throws IOException;
    }

    static byte[] pack(Text text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out =
                new OutputStreamWriter(
                        new GZIPOutputStream(bytes, BUFFER), StandardCharsets.UTF_8)) {
            text.to(out);
        }
        return bytes.toByteArray();
    }

    static byte[] pack(Audit audit) throws IOException {
        return pack(out -> JsonReport.write(audit, out));
    }

    static Audit audit(byte[] packed) throws IOException {
        try (Reader in =
                new InputStreamReader(
                        new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER),
                        StandardCharsets.UTF_8)) {
            return JsonReport.read(in);
        }
    }

    static SavedPlan plan(byte[] packed) throws IOException {
        return JsonReport.readSavedPlan(new StringReader(text(packed)));
    }

    static String text(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
