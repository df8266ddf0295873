package dev.unmoor.syntax.config;

import dev.unmoor.syntax.ConfigEntry;
import dev.unmoor.syntax.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sections that map names of packages to versions or to a map of details, as most manifests have
 * them: {@code openai = "^1"} or {@code openai = { version = "^1", optional = true }}.
 */
final class Sections {

    private final Config config;

    /**
     * A package in a section.
     *
     * @param name the name that it has there
     * @param version its version, if it is given plainly
     * @param details what else is given, by key
     * @param span where its name stands
     */
    record Item(String name, @Nullable String version, Map<String, String> details, Span span) {
        Item {
            details = Map.copyOf(details);
        }
    }

    Sections(Config config) {
        this.config = config;
    }

    /** Goes through the packages of the section at a path, in the order in which they stand. */
    void of(List<String> path, Consumer<Item> use) {
        Set<String> seen = new HashSet<>();
        int size = path.size();
        for (int i = 0; i < config.entries().size(); i++) {
            ConfigEntry entry = config.entries().get(i);
            List<String> key = entry.key();
            if (key.size() > size
                    && key.subList(0, size).equals(path)
                    && !key.get(size).startsWith("[")
                    && seen.add(key.get(size))) {
                use.accept(item(i, size, config.places().get(i).get(size)));
            }
        }
    }

    /** The same for each section {@code path.*.last}; the user gets the name between. */
    void ofEach(List<String> path, String last, BiConsumer<String, Item> use) {
        Set<String> seen = new HashSet<>();
        int size = path.size();
        for (ConfigEntry entry : config.entries()) {
            List<String> key = entry.key();
            if (key.size() > size + 2
                    && key.subList(0, size).equals(path)
                    && key.get(size + 1).equals(last)
                    && seen.add(key.get(size))) {
                String between = key.get(size);
                of(key.subList(0, size + 2), item -> use.accept(between, item));
            }
        }
    }

    /** The package whose first leaf is the one at an index; its leaves stand together. */
    private Item item(int first, int size, Span span) {
        List<String> path = config.entries().get(first).key().subList(0, size + 1);
        String version = null;
        Map<String, String> details = new HashMap<>();
        for (int i = first; i < config.entries().size(); i++) {
            ConfigEntry entry = config.entries().get(i);
            List<String> key = entry.key();
            if (key.size() <= size || !key.subList(0, size + 1).equals(path)) {
                break;
            }
            if (key.size() == size + 1) {
                version = entry.value();
            } else {
                details.putIfAbsent(
                        String.join(".", key.subList(size + 1, key.size())), entry.value());
            }
        }
        String given = version == null ? details.get("version") : version;
        return new Item(path.getLast(), given, details, span);
    }
}
