package dev.unmoor.audit;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Audit;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.PlanException;
import dev.unmoor.plan.PlanRequest;
import dev.unmoor.plan.Planner;
import java.nio.file.Path;
import java.util.List;

/** Makes migration plans of audited trees. */
public final class Planning {

    private Planning() {}

    /**
     * Plans a move.
     *
     * @param audit of the folder
     * @param root the same folder
     * @param catalogs folders with further catalog files, as for the audit
     * @throws AuditException if the tree or a catalog can't be read, or the request names nothing
     *     that is known; the message says what to do
     */
    public static MigrationPlan plan(
            Audit audit, PlanRequest request, Path root, List<Path> catalogs)
            throws AuditException {
        try {
            Catalog catalog = catalogs.isEmpty() ? Catalog.bundled() : Catalog.load(catalogs);
            Planner planner = new Planner(catalog, Knowledge.load(catalogs));
            return planner.plan(audit, request, CheckoutReader.open(root));
        } catch (PlanException | CatalogException e) {
            String message = e.getMessage();
            throw new AuditException(message == null ? e.getClass().getSimpleName() : message, e);
        }
    }
}
