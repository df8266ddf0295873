package dev.unmoor.audit;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a catalog comes from, beside the program itself: one audit and all that is said of it take
 * theirs from the same places.
 *
 * @param folders the user's folders with further catalog files
 * @param tree the folder or file that was audited, whose own entries count as well; null where it
 *     is not at hand
 */
public record CatalogSource(List<Path> folders, @Nullable Path tree) {

    /** The program's own. */
    public static final CatalogSource BUNDLED = new CatalogSource(List.of(), null);

    public CatalogSource {
        folders = List.copyOf(folders);
    }

    /** Whether it is the program's own and nothing else. */
    public boolean isBundled() {
        return folders.isEmpty() && (tree == null || !Catalog.isIn(tree));
    }

    Catalog catalog() throws AuditException {
        try {
            if (tree != null) {
                return Catalogs.of(folders, tree).catalog();
            }
            return folders.isEmpty() ? Catalog.bundled() : Catalog.load(folders);
        } catch (CatalogException wrong) {
            throw because(wrong);
        }
    }

    Knowledge knowledge() throws AuditException {
        try {
            return Knowledge.load(folders);
        } catch (CatalogException wrong) {
            throw because(wrong);
        }
    }

    private static AuditException because(CatalogException wrong) {
        String message = wrong.getMessage();
        return new AuditException(
                message == null ? wrong.getClass().getSimpleName() : message, wrong);
    }
}
