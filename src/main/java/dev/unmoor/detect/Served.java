package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.ModelMatch;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.FindingKind;
import dev.unmoor.source.TestPaths;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who serves a model whose use does not resolve: where all clients and calls of its file, or else
 * of its folder, reach one host, that host. The vendor of the id stays its maker, since the use was
 * not seen.
 */
final class Served {

    private Served() {}

    static void byPlace(Collection<Draft> drafts, Catalog catalog) {
        Map<String, Set<String>> hosts = new TreeMap<>();
        for (Draft each : drafts) {
            boolean reaches =
                    each.kind == FindingKind.CLIENT
                            || each.kind == FindingKind.SDK_CALL
                            || each.kind == FindingKind.FRAMEWORK_CALL
                            || each.kind == FindingKind.HTTP_ENDPOINT;
            if (reaches && each.host != null) {
                hosts.computeIfAbsent(each.path, k -> new TreeSet<>()).add(each.host);
                boolean endpoint = each.kind == FindingKind.HTTP_ENDPOINT;
                if (!endpoint && !TestPaths.isTest(each.path)) {
                    hosts.computeIfAbsent(Modules.folder(each.path), k -> new TreeSet<>())
                            .add(each.host);
                }
            }
        }
        for (Draft each : drafts) {
            if (each.kind != FindingKind.MODEL_ID || each.host != null) {
                continue;
            }
            String folder = Modules.folder(each.path);
            Set<String> around = hosts.get(each.path);
            if (around == null && !folder.isEmpty()) {
                around = hosts.get(folder);
            }
            String model = each.model;
            if (around != null && around.size() == 1 && model != null) {
                String host = around.iterator().next();
                if (canServe(host, catalog.modelLike(model), catalog)) {
                    each.host = host;
                }
            }
        }
    }

    /**
     * Whether a host can have a model: what is closed is had from its maker, from clouds and
     * through gateways only.
     */
    static boolean canServe(String host, @Nullable ModelMatch model, Catalog catalog) {
        if (model == null || model.openWeights() || model.vendor().equals(host)) {
            return true;
        }
        Vendor vendor = catalog.vendor(host);
        return vendor != null
                && (vendor.kind() == VendorKind.CLOUD_HOST || vendor.kind() == VendorKind.GATEWAY);
    }
}
