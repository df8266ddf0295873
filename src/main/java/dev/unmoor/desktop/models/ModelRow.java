package dev.unmoor.desktop.models;

import dev.unmoor.model.ModelUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model as listed.
 *
 * @param use the model
 * @param maker who made it, for people
 * @param capabilities what its calls use of it, for people
 * @param days until it is retired, negative once it is; null if nothing is known
 * @param status how near that is
 */
public record ModelRow(
        ModelUse use, String maker, List<String> capabilities, @Nullable Long days, Status status) {

    /** How near retirement is. */
    public enum Status {
        RETIRED,
        SOON,
        LATER,
        UNKNOWN
    }

    public ModelRow {
        capabilities = List.copyOf(capabilities);
    }
}
