package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping that is being read. Each key is taken by name; {@link #finish} reports those that
 * nobody asked for, so that a misspelt key is an error and not a rule that silently never matches.
 */
public final class YamlMap {

    private final YamlFile file;
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    YamlMap(YamlFile file, MappingNode node) {
        this.file = file;
        this.node = node;
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                file.problem(tuple.getKeyNode(), "a key must be plain text");
            } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) == null) {
                keys.put(key.getValue(), key);
            } else {
                file.problem(key, "the key '" + key.getValue() + "' is there twice");
            }
        }
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
    }

    boolean isMap(String key) {
        return values.get(key) instanceof MappingNode;
    }

    private @Nullable Node take(String key) {
        asked.add(key);
        return values.get(key);
    }

    /** The text under the key; null where it is not there. */
    public @Nullable String string(String key) {
        Node value = take(key);
        return value == null ? null : text(value, "'" + key + "'");
    }

    /** The text under the key, or another where it is not there. */
    public String string(String key, String otherwise) {
        String value = string(key);
        return value == null ? otherwise : value;
    }

    /** The text under the key; reports its absence and gives an empty text. */
    public String required(String key) {
        String value = string(key);
        if (value == null && !values.containsKey(key)) {
            file.problem(node, "'" + key + "' is missing");
        }
        return value == null ? "" : value;
    }

    /** The truth under the key. */
    public boolean flag(String key, boolean otherwise) {
        Node value = take(key);
        if (value == null) {
            return otherwise;
        }
        String text = text(value, "'" + key + "'");
        if ("true".equals(text) || "false".equals(text)) {
            return "true".equals(text);
        }
        file.problem(value, "'" + key + "' is true or false");
        return otherwise;
    }

    /** The number under the key; null where it is not there. */
    public @Nullable Double number(String key) {
        Node value = take(key);
        String text = value == null ? null : text(value, "'" + key + "'");
        if (value == null || text == null) {
            return null;
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            file.problem(value, "'" + key + "' is a number, not '" + text + "'");
            return null;
        }
    }

    /** The texts under the key: one alone, or a list; braces are expanded. */
    public List<String> strings(String key) {
        var texts = new ArrayList<String>();
        items(
                key,
                (text, at) -> texts.addAll(Braces.expand(text)),
                (map, at) -> file.problem(at, "plain text is wanted here"));
        return List.copyOf(texts);
    }

    /** The mapping under the key; null where it is not there. */
    public @Nullable YamlMap map(String key) {
        Node value = take(key);
        if (value == null) {
            return null;
        }
        if (value instanceof MappingNode mapping) {
            return new YamlMap(file, mapping);
        }
        file.problem(value, "'" + key + "' is a mapping of keys to values");
        return null;
    }

    /**
     * Goes through what stands under a key: one item or a list of them, each plain text or a
     * mapping.
     */
    public void items(
            String key, BiConsumer<String, Node> onText, BiConsumer<YamlMap, Node> onMap) {
        Node value = take(key);
        if (value != null) {
            items(value, onText, onMap);
        }
    }

    private void items(
            Node value, BiConsumer<String, Node> onText, BiConsumer<YamlMap, Node> onMap) {
        switch (value) {
            case ScalarNode scalar -> onText.accept(scalar.getValue(), scalar);
            case MappingNode mapping -> onMap.accept(new YamlMap(file, mapping), mapping);
            case SequenceNode sequence -> {
                for (Node item : sequence.getValue()) {
                    if (item instanceof SequenceNode) {
                        file.problem(item, "a list in a list means nothing here");
                    } else {
                        items(item, onText, onMap);
                    }
                }
            }
            default -> file.problem(value, "text, a mapping or a list is wanted");
        }
    }

    /** The keys, as they stand in the file; all count as asked for. */
    public List<String> keys() {
        asked.addAll(values.keySet());
        return List.copyOf(values.keySet());
    }

    /** Where a key's value stands; the mapping itself where there is none. */
    Node at(String key) {
        Node value = values.get(key);
        return value == null ? node : value;
    }

    Node keyAt(String key) {
        Node found = keys.get(key);
        return found == null ? node : found;
    }

    /** Reports what is wrong with the value of a key. */
    public void problem(String key, String message) {
        file.problem(at(key), message);
    }

    void problem(Node at, String message) {
        file.problem(at, message);
    }

    /** Reports the keys that were not asked for. */
    public void finish() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                file.problem(
                        keyAt(key),
                        "unknown key '" + key + "'; known here: " + String.join(", ", asked));
            }
        }
    }

    private @Nullable String text(Node value, String what) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        file.problem(value, what + " is plain text");
        return null;
    }
}
