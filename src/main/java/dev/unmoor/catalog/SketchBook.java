package dev.unmoor.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How calls look at targets: {@code sketches.yaml}.
 *
 * @param targets by platform
 * @param constructors frameworks' model classes that stand for each other
 */
public record SketchBook(Map<String, Target> targets, List<Constructor> constructors) {

    /**
     * A target.
     *
     * @param calls how a call is written, by language family
     * @param rename arguments with another name there
     * @param drop arguments without an equivalent
     * @param require arguments that must be there, with a value to start from
     * @param notes what a person has to see to
     */
    public record Target(
            Map<String, Call> calls,
            Map<String, String> rename,
            List<String> drop,
            Map<String, String> require,
            List<String> notes) {

        public Target {
            calls = Map.copyOf(calls);
            rename = Map.copyOf(rename);
            drop = List.copyOf(drop);
            notes = List.copyOf(notes);
        }
    }

    /** How a client is made, and a call written. */
    public record Call(String client, String call) {}

    /** A framework's model classes in one language family, by platform. */
    public record Constructor(String family, String framework, Map<String, String> byPlatform) {

        public Constructor {
            byPlatform = Map.copyOf(byPlatform);
        }
    }

    public SketchBook {
        targets = Map.copyOf(targets);
        constructors = List.copyOf(constructors);
    }

    /** The class by which a framework reaches a platform; null if none is known. */
    public @Nullable String constructor(String family, String framework, String platform) {
        return constructors.stream()
                .filter(each -> each.family().equals(family) && each.framework().equals(framework))
                .map(each -> each.byPlatform().get(platform))
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }
}
