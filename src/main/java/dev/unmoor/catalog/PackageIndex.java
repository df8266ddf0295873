package dev.unmoor.catalog;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Packages by ecosystem: exact names first, then the longest name with a trailing {@code *}. */
final class PackageIndex {

    private final Map<Ecosystem, Map<String, PackageMatch>> exact = new EnumMap<>(Ecosystem.class);
    private final Map<Ecosystem, TreeMap<String, PackageMatch>> prefixes =
            new EnumMap<>(Ecosystem.class);

    PackageIndex(Iterable<Vendor> vendors) {
        for (Vendor vendor : vendors) {
            for (PackageRule rule : vendor.packages()) {
                Ecosystem ecosystem = Ecosystem.of(rule.ecosystem());
                if (ecosystem != null) {
                    add(ecosystem, rule, new PackageMatch(vendor, rule));
                }
            }
        }
    }

    private void add(Ecosystem ecosystem, PackageRule rule, PackageMatch match) {
        if (rule.name().endsWith("*")) {
            String prefix = rule.name().substring(0, rule.name().length() - 1);
            prefixes.computeIfAbsent(ecosystem, key -> new TreeMap<>())
                    .putIfAbsent(ecosystem.normal(prefix), match);
        } else {
            exact.computeIfAbsent(ecosystem, key -> new HashMap<>())
                    .putIfAbsent(ecosystem.normal(rule.name()), match);
        }
    }

    @Nullable PackageMatch find(String ecosystemName, String name) {
        Ecosystem ecosystem = Ecosystem.of(ecosystemName);
        if (ecosystem == null) {
            return null;
        }
        String normal = ecosystem.normal(name);
        PackageMatch match = exact.getOrDefault(ecosystem, Map.of()).get(normal);
        if (match != null || ecosystem != Ecosystem.GO) {
            return match == null ? byPrefix(ecosystem, normal) : match;
        }
        // a Go requirement names a module, which may lie above or below the path that is known
        for (int end = normal.lastIndexOf('/'); end > 0; end = normal.lastIndexOf('/', end - 1)) {
            match = exact.getOrDefault(ecosystem, Map.of()).get(normal.substring(0, end));
            if (match != null) {
                return match;
            }
        }
        return byPrefix(ecosystem, normal);
    }

    private @Nullable PackageMatch byPrefix(Ecosystem ecosystem, String name) {
        TreeMap<String, PackageMatch> byName = prefixes.get(ecosystem);
        if (byName == null) {
            return null;
        }
        for (var entry : byName.headMap(name, true).descendingMap().entrySet()) {
            if (name.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }
}
