package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.workbench.Remembered;
import dev.unmoor.history.HistoryException;
import dev.unmoor.plan.kept.SavedPlan;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The plan that is being carried out in each project, kept with its audits. */
final class KeptPlans {

    private final Remembered remembered;
    private long last;

    KeptPlans(Remembered remembered) {
        this.remembered = remembered;
    }

    /**
     * The plan of a project.
     *
     * @throws HistoryException if there is one that can't be read
     */
    Optional<SavedPlan> load(Path project) throws HistoryException {
        return remembered.ask(history -> history.plans().of(project));
    }

    /**
     * The plans of all projects: what their steps really took says how good estimates are.
     *
     * @throws HistoryException if they can't be read
     */
    List<SavedPlan> all() throws HistoryException {
        return remembered.ask(history -> history.plans().all());
    }

    /**
     * Keeps the plan of a project in place of the earlier one.
     *
     * @param order rises with each change; workers may overtake each other, and the last one stays
     * @throws HistoryException if it can't be kept; the earlier one is still there then
     */
    synchronized void keep(Path project, SavedPlan plan, Instant now, long order)
            throws HistoryException {
        if (order > last) {
            remembered.ask(history -> {
                history.plans().keep(project, plan, now);
                return plan;
            });
            last = order;
        }
    }

    /**
     * Forgets the plan of a project.
     *
     * @param order as in {@link #keep}
     * @throws HistoryException if it can't be forgotten
     */
    synchronized void drop(Path project, long order) throws HistoryException {
        if (order > last) {
            remembered.ask(history -> history.plans().forget(project));
            last = order;
        }
    }
}
