package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Configuration keys by their first part; among those that match, the one with most parts wins. */
final class ConfigIndex {

    private final Map<String, List<Keyed>> byFirst = new HashMap<>();

    private record Keyed(List<String> parts, ConfigMatch match) {}

    ConfigIndex(Iterable<Vendor> vendors) {
        for (Vendor vendor : vendors) {
            for (ConfigRule rule : vendor.config()) {
                List<String> parts = parts(rule.key());
                byFirst.computeIfAbsent(parts.getFirst(), key -> new ArrayList<>())
                        .add(new Keyed(parts, new ConfigMatch(vendor, rule)));
            }
        }
        for (List<Keyed> keyed : byFirst.values()) {
            keyed.sort((a, b) -> Integer.compare(b.parts.size(), a.parts.size()));
        }
    }

    @Nullable ConfigMatch find(List<String> key) {
        if (key.isEmpty()) {
            return null;
        }
        List<String> parts = parts(String.join(".", key));
        for (String first : List.of(parts.getFirst(), "*", "**")) {
            for (Keyed keyed : byFirst.getOrDefault(first, List.of())) {
                if (matches(keyed.parts, 0, parts, 0)) {
                    return keyed.match;
                }
            }
        }
        return null;
    }

    private static boolean matches(List<String> rule, int i, List<String> key, int j) {
        if (i == rule.size()) {
            return j == key.size();
        }
        if (rule.get(i).equals("**")) {
            for (int k = j; k <= key.size(); k++) {
                if (matches(rule, i + 1, key, k)) {
                    return true;
                }
            }
            return false;
        }
        return j < key.size()
                && (rule.get(i).equals("*") || rule.get(i).equals(key.get(j)))
                && matches(rule, i + 1, key, j + 1);
    }

    private static List<String> parts(String key) {
        return List.of(key.toLowerCase(Locale.ROOT).replaceAll("[-_]", "").split("\\."));
    }
}
