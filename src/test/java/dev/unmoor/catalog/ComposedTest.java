package dev.unmoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

class ComposedTest {

    private static final Path CATALOG = Path.of("assets", "catalog");

    @Test
    void holdsTheTreesOfTheWholeCatalogAsTheParserMakesThem() throws Exception {
        Map<String, String> files = catalog();
        Composed composed = Composed.in(Composing.compose(files));

        assertThat(files).hasSizeGreaterThan(300);
        files.forEach((name, text) ->
                assertThat(lines(composed.find(name, text)))
                        .as(name)
                        .isEqualTo(lines(parsed(text))));
    }

    @Test
    void keepsLongTextsAndManyLines() throws Exception {
        String text =
                "\n".repeat(500)
                        + "key: \""
                        + "é😀x".repeat(40_000)
                        + "\"\nlist: [a, [b], {c: d}]\n";
        Composed composed = Composed.in(Composing.compose(Map.of("a.yaml", text)));

        assertThat(lines(composed.find("a.yaml", text))).isEqualTo(lines(parsed(text)));
    }

    @Test
    void standsInForTheVeryTextOnly() throws Exception {
        Composed composed = Composed.in(Composing.compose(Map.of("a.yaml", "key: one")));

        assertThat(composed.find("a.yaml", "key: one")).isNotNull();
        assertThat(composed.find("a.yaml", "key: two")).isNull();
        assertThat(composed.find("b.yaml", "key: one")).isNull();
    }

    @Test
    void isEmptyWhereThereIsNoneOrSomethingElse() {
        assertThat(Composed.in(new byte[0]).find("a.yaml", "key: one")).isNull();
        byte[] other = "something else".getBytes(StandardCharsets.UTF_8);
        assertThat(Composed.in(other).find("a.yaml", "key: one")).isNull();
    }

    @Test
    void isNotMadeOfWhatIsNotYaml() {
        assertThatThrownBy(() -> Composing.compose(Map.of("a.yaml", "key: [")))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("a.yaml");
    }

    private static Map<String, String> catalog() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> found = Files.walk(CATALOG)) {
            for (Path file : found.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                files.put(CATALOG.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static Node parsed(String text) {
        return new Compose(LoadSettings.builder().build()).composeString(text).orElseThrow();
    }

    /** Every node with its place, a line each. */
    private static List<String> lines(Node node) {
        var lines = new ArrayList<String>();
        assertThat(node).isNotNull();
        write(node, lines);
        return lines;
    }

    private static void write(Node node, List<String> lines) {
        var mark = node.getStartMark().orElseThrow();
        String place = mark.getLine() + ":" + mark.getColumn() + " ";
        switch (node) {
            case ScalarNode scalar -> lines.add(place + scalar.getValue());
            case MappingNode mapping -> {
                lines.add(place + "{" + mapping.getValue().size());
                mapping.getValue()
                        .forEach(each -> {
                            write(each.getKeyNode(), lines);
                            write(each.getValueNode(), lines);
                        });
            }
            case SequenceNode sequence -> {
                lines.add(place + "[" + sequence.getValue().size());
                sequence.getValue().forEach(each -> write(each, lines));
            }
            default -> throw new AssertionError(node);
        }
    }
}
