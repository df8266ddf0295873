package dev.unmoor.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The program's own catalog as trees that the build composed, so that no start has to parse YAML:
 * that would be half of all the time that a small audit takes. A tree stands in for the text that
 * it was made of and for no other; where there is none, the text is parsed.
 *
 * <p>The file: a table of the texts of scalars, then for each catalog file its name, the length and
 * checksum of its text, and its nodes in preorder, each with its line and column. Numbers are
 * variable-length, seven bits a byte.
 */
final class Composed {

    /** Its name, beside the catalog's files. */
    static final String FILE = "composed.bin";

    static final int MAGIC = 0x756e6d31;
    static final byte SCALAR = 0;
    static final byte MAPPING = 1;
    static final byte SEQUENCE = 2;

    /** A file's tree, not read yet. */
    private record Entry(int length, long checksum, int at) {}

    private final byte[] bytes;
    private final String[] texts;
    private final Map<String, Entry> entries = new HashMap<>();

    private Composed(byte[] bytes) {
        this.bytes = bytes;
        var in = new Cursor(bytes, 0);
        if (bytes.length < Integer.BYTES || in.fixed() != MAGIC) {
            this.texts = new String[0];
            return;
        }
        this.texts = new String[in.number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.text();
        }
        int files = in.number();
        for (int i = 0; i < files; i++) {
            String name = in.text();
            int length = in.number();
            long checksum = Integer.toUnsignedLong(in.fixed());
            int size = in.number();
            entries.put(name, new Entry(length, checksum, in.at));
            in.at += size;
        }
    }

    /** Read once, when it is first wanted. */
    private static final class Bundled {
        static final Composed TREES = read();

        private static Composed read() {
            try (InputStream in = Composed.class.getResourceAsStream("/catalog/" + FILE)) {
                return new Composed(in == null ? new byte[0] : in.readAllBytes());
            } catch (IOException unreadable) {
                return new Composed(new byte[0]); // the texts are there
            }
        }
    }

    /** The tree that the build made of this very text; null if it made none. */
    static @Nullable Node of(String name, String text) {
        return Bundled.TREES.find(name, text);
    }

    /** The trees in a file's bytes. */
    static Composed in(byte[] bytes) {
        return new Composed(bytes);
    }

    @Nullable Node find(String name, String text) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (entry.length() != utf8.length || entry.checksum() != checksum(utf8)) {
            return null;
        }
        return node(new Cursor(bytes, entry.at()), name);
    }

    static long checksum(byte[] utf8) {
        var checksum = new CRC32C();
        checksum.update(utf8);
        return checksum.getValue();
    }

    private Node node(Cursor in, String name) {
        byte kind = in.next();
        int line = in.number();
        int column = in.number();
        var mark = Optional.of(new Mark(name, 0, line, column, new int[0], 0));
        return switch (kind) {
            case SCALAR ->
                    new ScalarNode(
                            Tag.STR, true, texts[in.number()], ScalarStyle.PLAIN, mark, mark);
            case MAPPING -> {
                int size = in.number();
                var tuples = new ArrayList<NodeTuple>(size);
                for (int i = 0; i < size; i++) {
                    tuples.add(new NodeTuple(node(in, name), node(in, name)));
                }
                yield new MappingNode(Tag.MAP, true, tuples, FlowStyle.BLOCK, mark, mark);
            }
            default -> {
                int size = in.number();
                var items = new ArrayList<Node>(size);
                for (int i = 0; i < size; i++) {
                    items.add(node(in, name));
                }
                yield new SequenceNode(Tag.SEQ, true, items, FlowStyle.BLOCK, mark, mark);
            }
        };
    }

    /** Where reading is. */
    private static final class Cursor {

        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        byte next() {
            return bytes[at++];
        }

        int fixed() {
            int value = ByteBuffer.wrap(bytes, at, Integer.BYTES).getInt();
            at += Integer.BYTES;
            return value;
        }

        int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = next();
                value |= (part & 0x7f) << shift;
                if (part >= 0) {
                    return value;
                }
            }
        }

        String text() {
            int size = number();
            var text = new String(bytes, at, size, StandardCharsets.UTF_8);
            at += size;
            return text;
        }
    }
}
