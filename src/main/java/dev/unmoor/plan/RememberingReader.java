package dev.unmoor.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what it has read, as far as it is little, for those who read a tree several times. */
final class RememberingReader implements TreeReader {

    /** Characters kept at most; what is beyond is read again. */
    private static final long MOST = 64L * 1024 * 1024;

    private final TreeReader reader;
    private final Map<String, Optional<String>> kept = new HashMap<>();
    private List<String> paths = List.of();
    private long size;

    RememberingReader(TreeReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> paths() {
        if (paths.isEmpty()) {
            paths = reader.paths();
        }
        return paths;
    }

    @Override
    public Optional<String> read(String path) {
        Optional<String> known = kept.get(path);
        if (known == null) {
            known = reader.read(path);
            int length = known.map(String::length).orElse(0);
            if (size + length <= MOST) {
                kept.put(path, known);
                size += length;
            }
        }
        return known;
    }
}
