package dev.unmoor.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The build's part of {@link Composed}: composes the catalog once, for all starts. */
final class Composing {

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<CatalogException.Problem> problems = new ArrayList<>();
    private final Sink trees = new Sink();
    private int count;

    private Composing() {}

    /**
     * Composes the catalog in a folder and puts the trees beside it.
     *
     * @param arguments the folder
     * @throws IOException if it can't be read or written
     * @throws CatalogException if a file is not YAML
     */
    public static void main(String[] arguments) throws IOException, CatalogException {
        Path folder = Path.of(arguments[0]);
        var files = new TreeMap<String, String>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Composing::isYaml).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file));
            }
        }
        Files.write(folder.resolve(Composed.FILE), compose(files));
    }

    private static boolean isYaml(Path file) {
        return file.toString().endsWith(".yaml");
    }

    /**
     * The trees of files.
     *
     * @param files texts by name
     * @throws CatalogException if one is not YAML
     */
    static byte[] compose(Map<String, String> files) throws CatalogException {
        var composing = new Composing();
        files.forEach(composing::file);
        if (!composing.problems.isEmpty()) {
            throw new CatalogException(composing.problems);
        }
        return composing.bytes();
    }

    private void file(String name, String text) {
        var file = new YamlFile(name, text);
        problems.addAll(file.problems());
        MappingNode root = file.node();
        if (root == null) {
            return;
        }
        var tree = new Sink();
        node(root, tree);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        trees.text(name);
        trees.number(utf8.length);
        trees.fixed((int) Composed.checksum(utf8));
        trees.number(tree.size());
        trees.writeBytes(tree.toByteArray());
        count++;
    }

    private void node(Node node, Sink out) {
        switch (node) {
            case MappingNode mapping -> {
                begin(Composed.MAPPING, mapping, out);
                out.number(mapping.getValue().size());
                for (NodeTuple each : mapping.getValue()) {
                    node(each.getKeyNode(), out);
                    node(each.getValueNode(), out);
                }
            }
            case SequenceNode sequence -> {
                begin(Composed.SEQUENCE, sequence, out);
                out.number(sequence.getValue().size());
                sequence.getValue().forEach(each -> node(each, out));
            }
            case ScalarNode scalar -> {
                begin(Composed.SCALAR, scalar, out);
                Integer known = texts.putIfAbsent(scalar.getValue(), texts.size());
                out.number(known == null ? texts.size() - 1 : known);
            }
            default -> throw new IllegalStateException("a node of no known kind: " + node);
        }
    }

    private static void begin(byte kind, Node node, Sink out) {
        Mark mark = node.getStartMark().orElseThrow();
        out.write(kind);
        out.number(mark.getLine());
        out.number(mark.getColumn());
    }

    private byte[] bytes() {
        var all = new Sink();
        all.fixed(Composed.MAGIC);
        all.number(texts.size());
        texts.keySet().forEach(all::text);
        all.number(count);
        all.writeBytes(trees.toByteArray());
        return all.toByteArray();
    }

    /** Bytes as {@link Composed} reads them. */
    private static final class Sink extends ByteArrayOutputStream {

        void fixed(int value) {
            writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
        }

        void number(int value) {
            int rest = value;
            while (rest > 0x7f) {
                write((rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            write(rest);
        }

        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            writeBytes(utf8);
        }
    }
}
