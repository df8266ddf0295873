package dev.unmoor.audit;

import dev.unmoor.cache.FactsCache;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.detect.Detection;
import dev.unmoor.model.Finding;
import dev.unmoor.source.Checkout;
import dev.unmoor.source.SecretMask;
import dev.unmoor.source.SourceException;
import dev.unmoor.syntax.FrontEnds;
import java.nio.file.Path;
import java.util.List;

/** An audit as far as its findings: walk, read, parse, resolve; nothing is scored or forecast. */
public final class Detecting {

    private Detecting() {}

    /** Detects what there is in a folder or file. */
    public static Detection in(Path root, Catalog catalog, int threads) {
        SecretMask mask = SecretMask.bundled();
        try (Pool pool = new Pool(threads)) {
            return new Survey(
                            catalog,
                            FrontEnds.standard(),
                            Checkout.open(root),
                            pool,
                            AuditListener.SILENT,
                            FactsCache.none(),
                            mask::mask)
                    .run()
                    .detection();
        } catch (SourceException e) {
            throw new AssertionError(root + " cannot be read", e);
        }
    }

    /** The findings that count. */
    public static List<Finding> findings(Path root) {
        return in(root, Catalog.bundled(), 1).findings().stream()
                .filter(each -> each.confidence().counts())
                .toList();
    }
}
