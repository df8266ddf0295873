package dev.unmoor.catalog;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Container images by repository, whatever their tag. */
final class ImageIndex {

    private final Map<String, Vendor> byName = new HashMap<>();

    ImageIndex(Iterable<Vendor> vendors) {
        for (Vendor vendor : vendors) {
            for (String image : vendor.images()) {
                byName.putIfAbsent(repository(image), vendor);
            }
        }
    }

    /**
     * The image itself, else the longest known path above it that ends in {@code /*}, else its last
     * part in whatever registry, known as {@code *}{@code /name}.
     */
    @Nullable Vendor find(String reference) {
        String name = repository(reference);
        Vendor vendor = byName.get(name);
        int end = name.lastIndexOf('/');
        while (vendor == null && end > 0) {
            vendor = byName.get(name.substring(0, end) + "/*");
            end = name.lastIndexOf('/', end - 1);
        }
        return vendor == null
                ? byName.get("*/" + name.substring(name.lastIndexOf('/') + 1))
                : vendor;
    }

    private static String repository(String reference) {
        String name = reference.strip();
        int digest = name.indexOf('@');
        name = digest < 0 ? name : name.substring(0, digest);
        int tag = name.lastIndexOf(':');
        name = tag > name.lastIndexOf('/') ? name.substring(0, tag) : name;
        return name.replaceFirst("^(index\\.)?docker\\.io/", "").replaceFirst("^library/", "");
    }
}
