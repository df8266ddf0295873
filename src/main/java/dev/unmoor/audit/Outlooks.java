package dev.unmoor.audit;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Audit;
import dev.unmoor.outlook.Outlook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Opens the outlook of an audit with the catalog that the audit was made with. */
public final class Outlooks {

    private Outlooks() {}

    /**
     * The outlook of an audit.
     *
     * @param catalogs folders with further catalog files, as for the audit
     * @param today the day that retirements and prices are held against
     * @throws AuditException if a catalog is wrong or can't be read
     */
    public static Outlook of(Audit audit, List<Path> catalogs, LocalDate today)
            throws AuditException {
        return by(catalogs, today).apply(audit);
    }

    /**
     * Opens outlooks of audits that were made with the same catalog.
     *
     * @param catalogs folders with further catalog files, as for the audits
     * @param today the day that retirements and prices are held against
     * @throws AuditException if a catalog is wrong or can't be read
     */
    public static Function<Audit, Outlook> by(List<Path> catalogs, LocalDate today)
            throws AuditException {
        try {
            Catalog catalog = catalogs.isEmpty() ? Catalog.bundled() : Catalog.load(catalogs);
            Knowledge knowledge = Knowledge.load(catalogs);
            return audit -> Outlook.of(audit, catalog, knowledge, today);
        } catch (CatalogException e) {
            String message = e.getMessage();
            throw new AuditException(message == null ? e.getClass().getSimpleName() : message, e);
        }
    }
}
