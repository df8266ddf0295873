package dev.unmoor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.PackageRule;
import dev.unmoor.catalog.Vendor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every entry of the catalog has an example in each language in which it has a package and an
 * interface, else one of any kind, and one of what it is not.
 */
class CoverageTest {

    /** The language that each registry of packages serves. */
    private static final Map<String, String> REGISTRIES =
            Map.ofEntries(
                    Map.entry("pypi", "python"),
                    Map.entry("npm", "js"),
                    Map.entry("maven", "java"),
                    Map.entry("go", "go"),
                    Map.entry("nuget", "csharp"),
                    Map.entry("gems", "ruby"),
                    Map.entry("crates", "rust"),
                    Map.entry("composer", "php"),
                    Map.entry("swiftpm", "swift"),
                    Map.entry("pub", "dart"),
                    Map.entry("hex", "elixir"));

    /** The language of a file, by the ending of its name. */
    private static final Map<String, String> LANGUAGES =
            Map.ofEntries(
                    Map.entry("py", "python"),
                    Map.entry("ipynb", "python"),
                    Map.entry("js", "js"),
                    Map.entry("mjs", "js"),
                    Map.entry("ts", "js"),
                    Map.entry("tsx", "js"),
                    Map.entry("vue", "js"),
                    Map.entry("svelte", "js"),
                    Map.entry("java", "java"),
                    Map.entry("kt", "java"),
                    Map.entry("scala", "java"),
                    Map.entry("go", "go"),
                    Map.entry("cs", "csharp"),
                    Map.entry("rb", "ruby"),
                    Map.entry("rs", "rust"),
                    Map.entry("php", "php"),
                    Map.entry("swift", "swift"),
                    Map.entry("dart", "dart"),
                    Map.entry("ex", "elixir"),
                    Map.entry("exs", "elixir"));

    @Test
    void everyEntryIsShownAtWorkAndToldFromWhatItIsNot() throws IOException {
        Set<String> shown = new TreeSet<>();
        Set<String> denied = new TreeSet<>();
        for (Example example : Example.all(ExamplesTest.FOLDER)) {
            denied.addAll(example.negatives());
            example.expected()
                    .forEach((path, all) -> {
                        String language = language(path);
                        for (Expectation each : all) {
                            for (String id : parties(example, each)) {
                                shown.add(id);
                                shown.add(id + " " + language);
                            }
                        }
                    });
        }
        Set<String> missing = new TreeSet<>();
        for (Vendor vendor : Catalog.bundled().vendors()) {
            Set<String> languages = languages(vendor);
            for (String language : languages) {
                if (!shown.contains(vendor.id() + " " + language)) {
                    missing.add(vendor.id() + " " + language);
                }
            }
            if (languages.isEmpty() && !shown.contains(vendor.id())) {
                missing.add(vendor.id() + " anything");
            }
            if (!denied.contains(vendor.id())) {
                missing.add(vendor.id() + " nothing");
            }
        }
        assertThat(missing).as("entries of the catalog without an example").isEmpty();
    }

    /** The entries that an expectation shows: its folder's, its vendor, its framework. */
    private static Set<String> parties(Example example, Expectation each) {
        Set<String> ids = new TreeSet<>(List.of(example.vendor(), each.vendor()));
        for (String field : List.of("framework", "gateway", "host", "maker")) {
            String id = each.further().get(field);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static String language(String path) {
        return LANGUAGES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "");
    }

    /** The languages in which an entry has both a package and an interface. */
    private static Set<String> languages(Vendor vendor) {
        Set<String> languages = new TreeSet<>();
        for (PackageRule rule : vendor.packages()) {
            String language = REGISTRIES.get(rule.ecosystem());
            if (language != null && vendor.surfaces().containsKey(language)) {
                languages.add(language);
            }
        }
        return languages;
    }
}
