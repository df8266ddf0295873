package dev.unmoor.desktop.session;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.CatalogSource;
import dev.unmoor.audit.Outlooks;
import dev.unmoor.outlook.Outlook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The outlook of the last results that were asked about, opened once for all screens. */
public final class Prospects {

    private final Supplier<List<Path>> catalogs;
    private @Nullable Results results;
    private @Nullable Outlook outlook;

    /**
     * None yet.
     *
     * @param catalogs gives folders with further catalog files
     */
    public Prospects(Supplier<List<Path>> catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * The outlook of results; ask away from the window's thread.
     *
     * @throws AuditException if a catalog is broken by now
     */
    @SuppressWarnings("ReferenceEquality") // comparing whole audits by value would cost more
    public synchronized Outlook of(Results now) throws AuditException {
        Outlook known = outlook;
        if (known == null || results != now) {
            known = Outlooks.of(now.audit(), new CatalogSource(catalogs.get(), now.root()));
            outlook = known;
            results = now;
        }
        return known;
    }
}
