package dev.unmoor.desktop.session;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import java.util.List;

/**
 * What is known beyond any audit: the program's own catalog, and the parameters that scores and
 * efforts rest on.
 */
public record Library(Catalog catalog, Knowledge knowledge, Names names) {

    private static final class Bundled {
        static final Library LIBRARY = read();

        private static Library read() {
            try {
                Catalog catalog = Catalog.bundled();
                Knowledge knowledge = Knowledge.load(List.of());
                return new Library(catalog, knowledge, Names.of(catalog, knowledge));
            } catch (CatalogException broken) {
                throw new IllegalStateException("the program's own catalog is broken", broken);
            }
        }
    }

    /** The program's own; read when first wanted, so ask away from the window's thread. */
    public static Library bundled() {
        return Bundled.LIBRARY;
    }
}
