package dev.unmoor.audit;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Audit;
import dev.unmoor.outlook.Outlook;
import java.util.function.Function;

/** Opens the outlook of an audit with the catalog that the audit was made with. */
public final class Outlooks {

    private Outlooks() {}

    /**
     * The outlook of an audit, as of the audit's own day.
     *
     * @param source where the audit's catalog came from
     * @throws AuditException if a catalog is wrong or can't be read
     */
    public static Outlook of(Audit audit, CatalogSource source) throws AuditException {
        return by(source).apply(audit);
    }

    /**
     * Opens outlooks of audits that were made with the same catalog, each as of its own day.
     *
     * @param source where the audits' catalog came from
     * @throws AuditException if a catalog is wrong or can't be read
     */
    public static Function<Audit, Outlook> by(CatalogSource source) throws AuditException {
        Catalog catalog = source.catalog();
        Knowledge knowledge = source.knowledge();
        return audit -> Outlook.of(audit, catalog, knowledge, audit.risk().urgency().counted());
    }
}
