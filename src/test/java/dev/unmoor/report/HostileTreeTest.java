package dev.unmoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unmoor.fixture.Audited;
import dev.unmoor.fixture.HostileTree;
import dev.unmoor.model.Audit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** What a hostile repository carries is inert in every format. */
class HostileTreeTest {

    @TempDir private static Path folder;

    private static Audit audit;

    private static final Map<Format, byte[]> WRITTEN = new EnumMap<>(Format.class);

    @BeforeAll
    static void plantAndAudit() throws IOException {
        audit = Audited.of(HostileTree.plant(folder.resolve("a & <b>")));
        for (Format each : Format.values()) {
            WRITTEN.put(each, Reports.bytes(each, Request.of(audit).with(Preset.AUDITOR)));
        }
    }

    private static String text(Format format) {
        return new String(WRITTEN.get(format), StandardCharsets.UTF_8);
    }

    /** All that a reader could find in a document, its compressed parts opened. */
    private static String opened(Format format) throws IOException {
        return switch (format) {
            case PDF -> pdfText();
            case XLSX -> String.join("\n", xlsxParts().values());
            default -> text(format);
        };
    }

    @Test
    void itWasFound() {
        assertThat(audit.findings()).hasSizeGreaterThan(3 * HostileTree.NAMES.size());
        assertThat(audit.prompts()).isNotEmpty();
        assertThat(audit.models())
                .anySatisfy(model -> assertThat(model.id()).contains(HostileTree.SCRIPT));
        for (String name : HostileTree.NAMES) {
            assertThat(audit.findings())
                    .as(name)
                    .anySatisfy(finding -> assertThat(finding.path()).endsWith(name));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noFormatShowsASecret(Format format) throws IOException {
        assertThat(opened(format)).doesNotContain(HostileTree.SECRET.substring(8));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameAuditGivesTheSameBytes(Format format) throws IOException {
        byte[] again = Reports.bytes(format, Request.of(audit).with(Preset.AUDITOR));

        assertThat(again).isEqualTo(WRITTEN.get(format));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PNG"},
            mode = EnumSource.Mode.EXCLUDE)
    void noFormatHoldsWhatATerminalOrAReadersEyeWouldObey(Format format) throws IOException {
        assertThat(opened(format)).doesNotContain("\u001b").doesNotContain("\u0000");
        if (format != Format.JSON) {
            assertThat(opened(format)).doesNotContain("\u202E");
        }
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void htmlRunsNothingAndLeadsNowhere(Preset preset) throws IOException {
        String html =
                new String(
                        Reports.bytes(Format.HTML, Request.of(audit).with(preset)),
                        StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("script").getFirst().data()).doesNotContain("alert(1)");
        assertThat(page.select("img, iframe, object, embed, link, form, base, b:contains(bold)"))
                .isEmpty();
        assertInert(page.getAllElements());
        for (Element link : page.select("a")) {
            assertThat(link.attr("href")).startsWith("#");
        }
        assertThat(page.select("h1").text()).isEqualTo("a & <b>");
    }

    private static void assertInert(List<Element> elements) {
        for (Element each : elements) {
            each.attributes()
                    .forEach(attribute -> {
                        assertThat(attribute.getKey()).doesNotStartWith("on");
                        if (Set.of("href", "src", "action", "xlink:href")
                                .contains(attribute.getKey())) {
                            assertThat(attribute.getValue()).startsWith("#");
                        }
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"MARKDOWN", "PR_COMMENT"})
    void markdownIsTextWhereItIsNotOurs(Format format) {
        Parser parser =
                Parser.builder()
                        .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
                        .build();
        var found = new ArrayList<String>();
        parser.parse(text(format))
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(HtmlInline html) {
                                found.add("html " + html.getLiteral());
                            }

                            @Override
                            public void visit(HtmlBlock html) {
                                if (!html.getLiteral().equals("<!-- unmoor -->")) {
                                    found.add("html " + html.getLiteral());
                                }
                            }

                            @Override
                            public void visit(Link link) {
                                found.add("link " + link.getDestination());
                            }

                            @Override
                            public void visit(Image image) {
                                found.add("image " + image.getDestination());
                            }

                            @Override
                            public void visit(Text text) {
                                // GitHub links these in text, not in code
                                if (text.getLiteral().matches(".*(@[a-z]|#\\d|https?://).*")) {
                                    found.add("mention " + text.getLiteral());
                                }
                                super.visit(text);
                            }
                        });
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void csvHasNoFormula(Table table) throws IOException {
        String csv =
                new String(
                        Reports.bytes(Format.CSV, Request.of(audit).with(table)),
                        StandardCharsets.UTF_8);
        List<List<String>> rows =
                CsvMapper.builder()
                        .enable(CsvReadFeature.WRAP_AS_ARRAY)
                        .build()
                        .readerForListOf(String.class)
                        .<List<String>>readValues(csv)
                        .readAll();

        assertThat(rows).hasSizeGreaterThan(1);
        int columns = rows.getFirst().size();
        for (List<String> row : rows) {
            assertThat(row).hasSize(columns);
            for (String cell : row) {
                assertThat(cell).doesNotMatch("(?s)^\\s*[=+@|%-].*").doesNotContain("\r");
            }
        }
    }

    @Test
    void csvHoldsAFindingARow() throws IOException {
        assertThat(text(Format.CSV)).contains("'=1+1 <b>bold</b>/");
    }

    private static Map<String, String> xlsxParts() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(WRITTEN.get(Format.XLSX)))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                parts.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void theWorkbookHasNoFormulaNoLinkAndNothingOutside() throws Exception {
        Map<String, String> parts = xlsxParts();

        assertThat(parts.keySet())
                .filteredOn(name -> name.startsWith("xl/worksheets/sheet"))
                .hasSize(Table.values().length);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            Document xml = xml(part.getValue());
            for (String forbidden : List.of("f", "hyperlink", "oleObject", "drawing")) {
                assertThat(xml.getElementsByTagName(forbidden).getLength())
                        .as(part.getKey() + " " + forbidden)
                        .isZero();
            }
            NodeList texts = xml.getElementsByTagName("t");
            for (int i = 0; i < texts.getLength(); i++) {
                assertThat(texts.item(i).getTextContent()).doesNotMatch("(?s)^\\s*[=+@|%-].*");
            }
        }
    }

    private static Document xml(String text)
            throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"SVG", "BADGE"})
    void picturesAreOnlyPictures(Format format) throws Exception {
        NodeList elements = xml(text(format)).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            assertThat(elements.item(i).getNodeName())
                    .isIn("svg", "style", "title", "rect", "text", "path", "g", "clipPath");
            var attributes = elements.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                assertThat(attributes.item(j).getNodeName()).doesNotStartWith("on");
            }
        }
    }

    @Test
    void graphMlHasEveryNodeOnce() throws Exception {
        Document xml = xml(text(Format.GRAPHML));

        assertThat(xml.getElementsByTagName("node").getLength())
                .isEqualTo(audit.map().nodes().size());
        assertThat(xml.getElementsByTagName("edge").getLength())
                .isEqualTo(audit.map().edges().size());
    }

    @Test
    void dotAndMermaidAreOneStatementALine() {
        String label = "\"(?:[^\"\\\\]|\\\\[\\\\\"])*\"";
        assertThat(text(Format.DOT).lines().skip(4))
                .allMatch(line ->
                        line.matches(
                                " *(\\{ rank=same;|\\}|n\\d+ \\[label="
                                        + label
                                        + ", tooltip="
                                        + label
                                        + ", fillcolor=\"#\\w+\"\\];|n\\d+ -> n\\d+ \\[penwidth=[\\d.]+, tooltip="
                                        + label
                                        + "\\];)"));
        assertThat(text(Format.MERMAID).lines().skip(1))
                .allMatch(line ->
                        line.matches(
                                " {2}(n\\d+\\[\"[\\p{L}\\p{N} ._/:@#;-]*\"\\]:::\\w+|n\\d+ --> n\\d+|classDef .*)"));
    }

    @Test
    void sarifUrisAreRelativeAndPlain() throws IOException {
        JsonNode log = new ObjectMapper().readTree(WRITTEN.get(Format.SARIF));
        List<String> uris = log.findValuesAsText("uri");

        assertThat(uris)
                .hasSizeGreaterThan(HostileTree.NAMES.size())
                .allMatch(uri -> uri.matches("[A-Za-z0-9._~!$'()*+,;@/%-]+"))
                .allMatch(uri -> !uri.startsWith("/"));
        assertThat(uris.stream().collect(Collectors.toSet()))
                .contains("%3D1+1%20%3Cb%3Ebold%3C/b%3E/line%0Abreak.py");
    }

    private static String pdfText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(WRITTEN.get(Format.PDF))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void thePdfIsTaggedOutlinedAndWithoutActions() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(WRITTEN.get(Format.PDF))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).startsWith("en");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("Where it is locked in");
            assertThat(catalog.getOpenAction()).isNull();
            assertThat(catalog.getNames() == null ? null : catalog.getNames().getJavaScript())
                    .isNull();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("a & <b>");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation each : page.getAnnotations()) {
                    assertThat(each instanceof PDAnnotationLink link && link.getAction() != null)
                            .isFalse();
                }
            }
        }
        assertThat(pdfText()).contains("<script>alert(1)</script>").contains("1 of");
    }

    @Test
    void whatIsLeftOutIsNowhere() throws IOException {
        Request request = Request.of(audit).with(Set.of(Without.values()));
        for (Format each : Format.values()) {
            if (each == Format.PNG || each == Format.PDF || each == Format.XLSX) {
                continue;
            }
            String document = new String(Reports.bytes(each, request), StandardCharsets.UTF_8);
            assertThat(document)
                    .as(each.id())
                    .doesNotContain("helpful assistant")
                    .doesNotContain("messages=[")
                    .doesNotContain("gnp.py")
                    .doesNotContain("onerror")
                    .doesNotContain("bold");
        }
    }
}
