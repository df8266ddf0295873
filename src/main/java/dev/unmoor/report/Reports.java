package dev.unmoor.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The one door to all formats: takes out what must not leave, then writes. */
public final class Reports {

    private Reports() {}

    /**
     * Writes an audit, UTF-8 where the format is text. The same request gives the same bytes.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Format format, Request request, OutputStream out) throws IOException {
        Request rest = Redaction.of(request);
        switch (format) {
            case PDF -> PdfReport.write(rest, out);
            case XLSX -> XlsxReport.write(rest, out);
            case PNG -> MapPng.write(rest.audit().map(), out);
            default -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                text(format, rest, text);
                text.flush();
            }
        }
    }

    /**
     * Writes an audit in a format that is text.
     *
     * @throws IllegalArgumentException if the format is not text
     * @throws IOException if the target cannot be written
     */
    public static void write(Format format, Request request, Writer out) throws IOException {
        text(format, Redaction.of(request), out);
    }

    /** The document as bytes. */
    public static byte[] bytes(Format format, Request request) throws IOException {
        var out = new ByteArrayOutputStream();
        write(format, request, out);
        return out.toByteArray();
    }

    private static void text(Format format, Request rest, Writer out) throws IOException {
        switch (format) {
            case TEXT -> TextReport.write(rest.audit(), out);
            case JSON -> JsonReport.write(rest.audit(), out);
            case HTML -> out.write(HtmlReport.document(rest, false));
            case MARKDOWN -> MarkdownReport.write(rest, out);
            case SARIF -> SarifReport.write(rest.audit(), out);
            case CYCLONEDX -> CycloneDxReport.write(rest.audit(), out);
            case SPDX -> SpdxReport.write(rest.audit(), out);
            case CSV -> CsvReport.write(rest, out);
            case GRAPHML -> GraphMl.write(rest.audit().map(), out);
            case DOT -> Dot.write(rest.audit().map(), out);
            case MERMAID -> Mermaid.write(rest.audit().map(), out);
            case SVG -> out.write(MapSvg.alone(rest.audit().map()));
            case BADGE -> out.write(Badge.svg(rest.audit().risk()));
            case PR_COMMENT -> ChangeComment.write(rest, out);
            case PDF, XLSX, PNG ->
                    throw new IllegalArgumentException(format.id() + " is no format of text");
        }
    }
}
