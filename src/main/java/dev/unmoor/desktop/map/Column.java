package dev.unmoor.desktop.map;

import dev.unmoor.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of the map, from the project's own code to what lies under it. */
public enum Column implements Id {
    MODULES("modules", List.of("module", "file"), true),
    SEAMS("seams", List.of("seam"), true),
    SDKS("sdks", List.of("sdk"), true),
    CAPABILITIES("capabilities", List.of("capability"), true),
    MODELS("models", List.of("model"), true),
    HOSTS("hosts", List.of("host"), true),
    VENDORS("vendors", List.of("vendor"), true),
    LAYERS("layers", List.of("layer", "state"), false);

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> types;

    private final boolean shownAtFirst;

    Column(String id, List<String> types, boolean shownAtFirst) {
        this.id = id;
        this.types = types;
        this.shownAtFirst = shownAtFirst;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether it is shown until someone says otherwise. */
    public boolean shownAtFirst() {
        return shownAtFirst;
    }

    /** The column in which nodes of a type stand; null for a type that the map doesn't draw. */
    static @Nullable Column of(String type) {
        for (Column column : values()) {
            if (column.types.contains(type)) {
                return column;
            }
        }
        return null;
    }
}
