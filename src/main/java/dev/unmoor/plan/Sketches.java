package dev.unmoor.plan;

import dev.unmoor.model.Finding;
import dev.unmoor.model.MigrationPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls as they are, and as they would be. */
final class Sketches {

    MigrationPlan.@Nullable Sketch of(List<Finding> calls) {
        return null;
    }
}
