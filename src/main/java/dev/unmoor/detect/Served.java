package dev.unmoor.detect;

import dev.unmoor.model.FindingKind;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who serves a model whose use does not resolve: where all clients and calls of its file, or else
 * of its folder, reach one host, that host. The vendor of the id stays its maker, since the use was
 * not seen.
 */
final class Served {

    private Served() {}

    static void byPlace(Collection<Draft> drafts) {
        Map<String, Set<String>> hosts = new TreeMap<>();
        for (Draft each : drafts) {
            boolean reaches =
                    each.kind == FindingKind.CLIENT
                            || each.kind == FindingKind.SDK_CALL
                            || each.kind == FindingKind.FRAMEWORK_CALL
                            || each.kind == FindingKind.HTTP_ENDPOINT;
            if (reaches && each.host != null) {
                hosts.computeIfAbsent(each.path, k -> new TreeSet<>()).add(each.host);
                hosts.computeIfAbsent(Modules.folder(each.path), k -> new TreeSet<>())
                        .add(each.host);
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
            if (around != null && around.size() == 1) {
                each.host = around.iterator().next();
            }
        }
    }
}
