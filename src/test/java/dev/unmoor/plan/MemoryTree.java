package dev.unmoor.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A tree that was written down in a test. */
final class MemoryTree implements TreeReader {

    private final TreeMap<String, String> files = new TreeMap<>();

    static MemoryTree of(Map<String, String> files) {
        var tree = new MemoryTree();
        tree.files.putAll(files);
        return tree;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public Optional<String> read(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
