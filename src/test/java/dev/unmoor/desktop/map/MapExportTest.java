package dev.unmoor.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.model.DependencyMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class MapExportTest {

    private final MapPicture picture =
            new MapModel(FixtureAudit.make().map(), id -> false).picture(MapOptions.WHOLE);

    /** A node whose names try to break out of every format. */
    private final MapPicture hostile =
            new MapModel(
                            new DependencyMap(
                                    List.of(
                                            new DependencyMap.Node(
                                                    "module:a", "module", "a\"]</script><b>&\n`x"),
                                            new DependencyMap.Node("sdk:b", "sdk", "b")),
                                    List.of(
                                            new DependencyMap.Edge(
                                                    "module:a",
                                                    "sdk:b",
                                                    "calls",
                                                    1,
                                                    List.of("f")))),
                            id -> false)
                    .picture(MapOptions.WHOLE);

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void svgIsWellFormedAndHasAllBoxesAndLinks() throws Exception {
        Document svg = parse(MapExport.svg(picture, LayeredLayout.place(picture), "Map of x"));
        assertThat(svg.getElementsByTagName("g").getLength()).isEqualTo(picture.boxes().size());
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(picture.links().size());
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Map of x");
    }

    @Test
    void graphMlIsWellFormed() throws Exception {
        Document xml = parse(MapExport.graphMl(picture));
        assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(picture.boxes().size());
        assertThat(xml.getElementsByTagName("edge").getLength()).isEqualTo(picture.links().size());
    }

    @Test
    void namesFromTheTreeStayNames() throws Exception {
        parse(MapExport.svg(hostile, LayeredLayout.place(hostile), "<t>"));
        parse(MapExport.graphMl(hostile));
        assertThat(MapExport.mermaid(hostile)).doesNotContain("</script>").contains("&quot;]");
        assertThat(MapExport.dot(hostile).lines()).hasSize(7);
    }
}
