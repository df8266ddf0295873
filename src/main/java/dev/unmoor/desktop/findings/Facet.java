package dev.unmoor.desktop.findings;

import dev.unmoor.model.Id;
import java.util.List;
import java.util.function.Function;

/** A way to divide the findings, and a key of the query language. */
public enum Facet implements Id {
    VENDOR("vendor", entry -> List.of(entry.finding().vendor())),
    LEVEL("level", entry -> List.of(entry.finding().lockIn().level().id())),
    KIND("kind", entry -> List.of(entry.finding().kind().id())),
    LAYER("layer", entry -> List.of(entry.finding().layer().id())),
    CAPABILITY("capability", entry -> entry.finding().capabilities()),
    MODULE("module", entry -> List.of(entry.module())),
    CONFIDENCE("confidence", entry -> List.of(entry.finding().confidence().id())),
    PLACE("place", entry -> List.of(entry.finding().inTest() ? "test" : "code")),
    TRIAGE("triage", entry -> List.of(entry.triage()));

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // stateless
    private final Function<Entry, List<String>> values;

    Facet(String id, Function<Entry, List<String>> values) {
        this.id = id;
        this.values = values;
    }

    @Override
    public String id() {
        return id;
    }

    /** The values that an entry has. */
    List<String> values(Entry entry) {
        return values.apply(entry);
    }
}
