package dev.unmoor.desktop.session;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.CheckoutReader;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.outlook.Surroundings;
import dev.unmoor.risk.Evidence;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Subjects;
import dev.unmoor.risk.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What outlooks and plans are worked out from: an audit as something that can be scored again, and
 * the knowledge that it was made with.
 *
 * @param subject the audit's findings with what else the repository shows
 * @param seen whether the tree could be read for that; otherwise nothing beside the findings is
 *     known
 */
public record Ground(
        Subject subject, Catalog catalog, Knowledge knowledge, Vocabulary words, boolean seen) {

    /**
     * Reads the tree again, as far as evidence lies in it; ask away from the window's thread.
     *
     * @param catalogs folders with further catalog files, as for the audit
     * @throws CatalogException if one of them is broken by now
     */
    public static Ground of(Results results, List<Path> catalogs) throws CatalogException {
        Catalog catalog = catalogs.isEmpty() ? Catalog.bundled() : Catalog.load(catalogs);
        Knowledge knowledge =
                catalogs.isEmpty()
                        ? Library.bundled().knowledge()
                        : Knowledge.load(catalogs);
        List<Evidence> evidence = List.of();
        boolean seen = true;
        try {
            evidence =
                    new Surroundings(knowledge)
                            .gather(
                                    results.audit().findings(),
                                    CheckoutReader.open(results.root()));
        } catch (AuditException gone) {
            // an audit outlives its folder; what depends on it says so
            seen = false;
        }
        LocalDate today = LocalDate.ofInstant(results.finished(), ZoneId.systemDefault());
        Subject subject = Subjects.of(results.audit(), evidence, today);
        return new Ground(subject, catalog, knowledge, Vocabulary.of(catalog), seen);
    }
}
