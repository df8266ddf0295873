package dev.unmoor.desktop.memory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What is chosen on the planner's screen.
 *
 * @param from ids of what is left
 * @param to ids of the targets that are held against each other
 * @param scope id of how far the effort goes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Planned(List<String> from, List<String> to, String scope) {

    /** Nothing is chosen yet. */
    public static final Planned NONE = new Planned(List.of(), List.of(), "production");

    /** Mends what an older or edited file lacks. */
    @SuppressWarnings("ConstantValue")
    public Planned {
        from = from == null ? List.of() : List.copyOf(from);
        to = to == null ? List.of() : List.copyOf(to);
        scope = scope == null || scope.isEmpty() ? "production" : scope;
    }
}
