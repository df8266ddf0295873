package dev.unmoor.desktop.session;

import dev.unmoor.catalog.CatalogException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ground of the last results that were asked about, made once for all screens. */
public final class Grounds {

    private final Supplier<List<Path>> catalogs;
    private @Nullable Results results;
    private @Nullable Ground ground;

    /**
     * None yet.
     *
     * @param catalogs gives folders with further catalog files
     */
    public Grounds(Supplier<List<Path>> catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * The ground of results; ask away from the window's thread.
     *
     * @throws CatalogException if a catalog is broken by now
     */
    @SuppressWarnings("ReferenceEquality") // comparing whole audits by value would cost more
    public synchronized Ground of(Results now) throws CatalogException {
        Ground known = ground;
        if (known == null || results != now) {
            known = Ground.of(now, catalogs.get());
            ground = known;
            results = now;
        }
        return known;
    }
}
