package dev.unmoor.plan.kept;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where saved plans are kept: a file that someone names, or a history of many. */
public interface PlanStore {

    /**
     * The keys of the plans that are kept, in a stable order.
     *
     * @throws IOException if the store can't be read
     */
    List<String> keys() throws IOException;

    /**
     * A plan.
     *
     * @throws IOException if it can't be read or is no saved plan; the message says what is wrong
     */
    Optional<SavedPlan> find(String key) throws IOException;

    /**
     * Keeps a plan, in place of an earlier one of that key.
     *
     * @throws IOException if it can't be written; what was kept before is still there then
     */
    void put(String key, SavedPlan plan) throws IOException;
}
