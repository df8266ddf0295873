package dev.unmoor.desktop.findings;

import dev.unmoor.model.Id;
import java.util.function.Function;

/** What the table is grouped by. */
public enum Grouping implements Id {
    NONE("none", entry -> ""),
    MODULE("module", Entry::module),
    FILE("file", entry -> entry.finding().path()),
    VENDOR("vendor", entry -> entry.finding().vendor()),
    KIND("kind", entry -> entry.finding().kind().id()),
    LEVEL("level", entry -> entry.finding().lockIn().level().id());

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // stateless
    private final Function<Entry, String> key;

    Grouping(String id, Function<Entry, String> key) {
        this.id = id;
        this.key = key;
    }

    @Override
    public String id() {
        return id;
    }

    String key(Entry entry) {
        return key.apply(entry);
    }

    /** The next one, round and round. */
    public Grouping next() {
        return switch (this) {
            case NONE -> MODULE;
            case MODULE -> FILE;
            case FILE -> VENDOR;
            case VENDOR -> KIND;
            case KIND -> LEVEL;
            case LEVEL -> NONE;
        };
    }
}
