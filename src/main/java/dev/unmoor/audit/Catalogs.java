package dev.unmoor.audit;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.model.Project;
import dev.unmoor.model.SkipReason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The catalog of an audit: the program's own, the user's folders over it, and what the scanned tree
 * adds. A user's folder that is wrong stops the audit; a tree's own entries that are wrong are left
 * out, because a tree must not be able to keep itself from being read.
 *
 * @param catalog all that can be used
 * @param left what was left out, with file and line
 */
record Catalogs(Catalog catalog, List<Project.Skipped> left) {

    private static final String IN_TREE = ".unmoor/catalog";

    Catalogs {
        left = List.copyOf(left);
    }

    /**
     * Reads it.
     *
     * @param overlays folders that the user named
     * @param root the folder or file that is scanned
     * @throws CatalogException if one of the user's folders is wrong
     */
    static Catalogs of(List<Path> overlays, Path root) throws CatalogException {
        if (Catalog.isIn(root)) {
            try {
                return new Catalogs(Catalog.load(overlays, root), List.of());
            } catch (CatalogException e) {
                return new Catalogs(own(overlays), left(e));
            }
        }
        return new Catalogs(own(overlays), List.of());
    }

    private static Catalog own(List<Path> overlays) throws CatalogException {
        return overlays.isEmpty() ? Catalog.bundled() : Catalog.load(overlays);
    }

    private static List<Project.Skipped> left(CatalogException e) {
        List<Project.Skipped> left = new ArrayList<>();
        for (CatalogException.Problem each : e.problems()) {
            left.add(
                    new Project.Skipped(
                            each.file(),
                            SkipReason.PARSE_ERROR,
                            "catalog entries not used: line "
                                    + each.line()
                                    + ": "
                                    + each.message()));
        }
        if (left.isEmpty()) {
            left.add(
                    new Project.Skipped(
                            IN_TREE,
                            SkipReason.PARSE_ERROR,
                            "catalog entries not used: " + e.getMessage()));
        }
        return left;
    }
}
