package dev.unmoor.plan.kept;

import java.io.IOException;

/** Where one saved plan is kept: a file that someone names. */
public interface PlanShelf {

    /**
     * The plan.
     *
     * @throws IOException if it can't be read or is no saved plan; the message says what is wrong
     */
    SavedPlan load() throws IOException;

    /**
     * Keeps the plan in place of the earlier one.
     *
     * @throws IOException if it can't be written; what was kept before is still there then
     */
    void keep(SavedPlan plan) throws IOException;
}
