package dev.unmoor.audit;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Audit;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.PlanException;
import dev.unmoor.plan.PlanRequest;
import dev.unmoor.plan.Planner;
import dev.unmoor.plan.TreeReader;
import dev.unmoor.source.Checkout;
import dev.unmoor.source.SourceException;
import dev.unmoor.source.SourceFile;
import dev.unmoor.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
            return planner.plan(audit, request, reader(Checkout.open(root)));
        } catch (PlanException | SourceException | CatalogException e) {
            String message = e.getMessage();
            throw new AuditException(message == null ? e.getClass().getSimpleName() : message, e);
        }
    }

    private static TreeReader reader(Checkout checkout) {
        Map<String, SourceFile> files = new TreeMap<>();
        for (SourceFile each : checkout.walk(() -> false).files()) {
            files.put(each.path(), each);
        }
        SourceReader reader = checkout.reader();
        return new TreeReader() {
            @Override
            public List<String> paths() {
                return List.copyOf(files.keySet());
            }

            @Override
            public Optional<String> read(String path) {
                SourceFile file = files.get(path);
                return file != null && reader.read(file) instanceof SourceReader.Reading.Read read
                        ? Optional.of(read.content().text().text())
                        : Optional.empty();
            }
        };
    }
}
