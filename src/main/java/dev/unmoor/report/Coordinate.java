package dev.unmoor.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A package as a manifest declares it ({@code pypi:openai}, {@code maven:group:artifact}).
 *
 * @param ecosystem null where none is named
 * @param group Maven's group, npm's scope
 */
record Coordinate(@Nullable String ecosystem, @Nullable String group, String name) {

    /** Our ecosystems and the types of package URLs. */
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("pypi", "pypi"),
                    Map.entry("npm", "npm"),
                    Map.entry("maven", "maven"),
                    Map.entry("go", "golang"),
                    Map.entry("nuget", "nuget"),
                    Map.entry("gem", "gem"),
                    Map.entry("rubygems", "gem"),
                    Map.entry("cargo", "cargo"),
                    Map.entry("composer", "composer"),
                    Map.entry("packagist", "composer"),
                    Map.entry("pub", "pub"),
                    Map.entry("hex", "hex"),
                    Map.entry("swift", "swift"));

    static Coordinate of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new Coordinate(null, null, text);
        }
        String ecosystem = text.substring(0, colon);
        String rest = text.substring(colon + 1);
        int split = ecosystem.equals("maven") ? rest.indexOf(':') : rest.lastIndexOf('/');
        return split <= 0
                ? new Coordinate(ecosystem, null, rest)
                : new Coordinate(ecosystem, rest.substring(0, split), rest.substring(split + 1));
    }

    /** The package URL, without a version; null where the ecosystem has no type of them. */
    @Nullable String purl() {
        String type = ecosystem == null ? null : TYPES.get(ecosystem);
        if (type == null || name.isEmpty()) {
            return null;
        }
        String last = type.equals("pypi") ? name.toLowerCase(Locale.ROOT).replace('_', '-') : name;
        StringBuilder purl = new StringBuilder("pkg:").append(type);
        if (group != null) {
            for (String part : group.split("/", -1)) {
                purl.append('/').append(encoded(part));
            }
        }
        return purl.append('/').append(encoded(last)).toString();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
