package dev.unmoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every file of the bundled catalog. */
class BundledCatalogTest {

    private static final Path FILES = Path.of("assets/catalog");
    private static final Catalog CATALOG = Catalog.bundled();

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyFileFitsThePublishedSchema() throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(
                                        Path.of("assets/schema/unmoor-catalog-1.schema.json")),
                                InputFormat.JSON);
        var wrong = new ArrayList<String>();
        for (String folder : List.of("vendors", "models", "shapes", "places")) {
            for (Path file : files(folder)) {
                for (Error error : schema.validate(Files.readString(file), InputFormat.YAML)) {
                    wrong.add(folder + "/" + file.getFileName() + " " + error);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyEntrySaysWhereItIsKnownFrom() {
        assertThat(CATALOG.vendors())
                .hasSameSizeAs(FILES.resolve("vendors").toFile().list())
                .allSatisfy(vendor -> {
                    assertThat(vendor.provenance().source()).as(vendor.id()).isNotBlank();
                    assertThat(vendor.provenance().date())
                            .as(vendor.id())
                            .matches("202\\d-\\d{2}(-\\d{2})?");
                });
        assertThat(CATALOG.models())
                .allSatisfy(model ->
                        assertThat(model.retirements())
                                .allSatisfy(retirement ->
                                        assertThat(retirement.provenance().source())
                                                .as(model.id())
                                                .isNotBlank()));
    }

    @Test
    void theVocabularyIsCompleteAndInUse() {
        assertThat(CATALOG.capabilities()).hasSize(82);
        Set<String> unused = new TreeSet<>(CATALOG.capabilities().keySet());
        for (Vendor vendor : CATALOG.vendors()) {
            vendor.params().forEach(param -> unused.remove(param.capability()));
            for (Surface surface : vendor.surfaces().values()) {
                surface.clients().forEach(client -> unused.removeAll(client.capabilities()));
                surface.calls().forEach(call -> unused.removeAll(call.capabilities()));
            }
        }
        for (Shape shape : CATALOG.shapes().values()) {
            shape.params().forEach(param -> unused.remove(param.capability()));
            unused.removeAll(shape.paths().values());
        }
        assertThat(unused).as("capabilities that no rule finds").isEmpty();
    }

    @Test
    void aPackageAnImportAndAVariableHaveOneOwner() {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Vendor vendor : CATALOG.vendors()) {
            for (PackageRule rule : vendor.packages()) {
                if (!rule.general()) {
                    own(owners, rule.ecosystem() + " " + rule.name(), vendor);
                }
            }
            vendor.env().forEach(name -> own(owners, "env " + name, vendor));
            vendor.hosts().forEach(host -> own(owners, "host " + host.host(), vendor));
            vendor.images().forEach(image -> own(owners, "image " + image, vendor));
        }
        owners.values().removeIf(ids -> ids.size() < 2);
        assertThat(owners).isEmpty();
    }

    private static void own(Map<String, Set<String>> owners, String what, Vendor vendor) {
        owners.computeIfAbsent(what, key -> new TreeSet<>()).add(vendor.id());
    }

    @Test
    void everyCallDoesSomethingOrBinds() {
        for (Vendor vendor : CATALOG.vendors()) {
            for (Surface surface : vendor.surfaces().values()) {
                assertThat(surface.calls())
                        .as(vendor.id())
                        .allSatisfy(call -> {
                            assertThat(call.capabilities().isEmpty() && !call.binds())
                                    .as(call.path())
                                    .isFalse();
                            assertThat(call.rule()).startsWith(vendor.id() + "/");
                            assertThat(call.path()).doesNotContain("(", " ", "{", "}", "..");
                        });
                assertThat(surface.clients())
                        .as(vendor.id())
                        .allSatisfy(client ->
                                assertThat(client.path()).doesNotContain("(", " ", "{", "}", ".."));
            }
        }
    }

    @Test
    void constantsStandForIdsThatAreKnown() {
        var unknown = new ArrayList<String>();
        for (Vendor vendor : CATALOG.vendors()) {
            for (Surface surface : vendor.surfaces().values()) {
                surface.constants()
                        .forEach((name, id) -> {
                            if (CATALOG.modelLike(id) == null) {
                                unknown.add(vendor.id() + " " + name + " " + id);
                            }
                        });
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void markersAreNoCommonWords() {
        assertThat(CATALOG.markers())
                .hasSizeGreaterThan(2000)
                .doesNotContain(
                        "",
                        "ai",
                        "chat",
                        "agents",
                        "model",
                        "text-",
                        "command-",
                        "client",
                        "query",
                        "redis",
                        "mongodb",
                        "boto3",
                        "groq",
                        "Tool",
                        "Agent",
                        "embed",
                        "transformers")
                .contains(
                        "openai",
                        "OPENAI_API_KEY",
                        "api.openai.com",
                        "claude-",
                        "gpt-",
                        "gemini-",
                        "\"ai\"",
                        "from agents",
                        "langchain_openai",
                        "com.openai",
                        "bedrock-*")
                .allSatisfy(marker -> assertThat(marker.strip()).hasSizeGreaterThan(2));
    }

    @Test
    void aReplacementIsNotTheModelItself() {
        assertThat(CATALOG.models())
                .allSatisfy(model ->
                        assertThat(model.retirements())
                                .allSatisfy(retirement ->
                                        assertThat(retirement.replacement())
                                                .isNotEqualTo(model.id())));
    }
}
