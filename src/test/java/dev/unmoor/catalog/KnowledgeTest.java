package dev.unmoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.model.Dimension;
import dev.unmoor.model.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the bundled knowledge together: no cell missing, no id unknown, every number with a source.
 */
class KnowledgeTest {

    private static Knowledge knowledge;
    private static Catalog catalog;

    @BeforeAll
    static void read() throws CatalogException {
        knowledge = Knowledge.load(List.of());
        catalog = Catalog.bundled();
    }

    @Test
    void everyCapabilityHasACellAtEveryPlatformAndARow() {
        assertThat(catalog.capabilities().values())
                .allSatisfy(capability -> {
                    assertThat(knowledge.levels().row(capability)).as(capability.id()).isNotNull();
                    for (Platform platform : knowledge.platforms()) {
                        assertThat(knowledge.support(capability.id(), platform.id()))
                                .as(capability.id() + " at " + platform.id())
                                .isNotNull();
                    }
                });
    }

    @Test
    void everyPlatformIsAVendorOfTheCatalogAndSpeaksSomething() {
        assertThat(knowledge.platforms())
                .hasSize(19)
                .allSatisfy(platform -> {
                    assertThat(catalog.vendor(platform.id())).as(platform.id()).isNotNull();
                    assertThat(knowledge.wire(platform.id())).as(platform.id()).isNotEmpty();
                    assertThat(platform.covers())
                            .allSatisfy(id -> assertThat(catalog.vendor(id)).isNotNull());
                });
    }

    @Test
    void factsSpeakOfKnownCapabilities() {
        for (Platform platform : knowledge.platforms()) {
            for (HeldState item : knowledge.heldState(platform.id())) {
                assertThat(catalog.capabilities().keySet()).containsAll(item.capabilities());
            }
        }
        for (ApiRetirement api : knowledge.apiRetirements()) {
            assertThat(catalog.capabilities().keySet()).containsAll(api.capabilities());
        }
        for (Organisation organisation : knowledge.organisations()) {
            assertThat(organisation.vendors())
                    .allSatisfy(id -> assertThat(catalog.vendor(id)).as(id).isNotNull());
        }
    }

    @Test
    void everyParameterSaysWhereItComesFrom() {
        assertThat(knowledge.profile().parameters()).hasSizeGreaterThan(15);
        assertThat(knowledge.effort().parameters()).hasSizeGreaterThan(35);
        assertThat(knowledge.profile().parameters())
                .allSatisfy(KnowledgeTest::saysWhereItComesFrom);
        assertThat(knowledge.effort().parameters()).allSatisfy(KnowledgeTest::saysWhereItComesFrom);
    }

    private static void saysWhereItComesFrom(Parameter parameter) {
        assertThat(parameter.provenance()).isIn("published", "measured", "assumption", "yours");
        assertThat(parameter.source()).as(parameter.name()).isNotBlank();
    }

    @Test
    void trialLayersAreNotSpokenInFull() {
        assertThat(knowledge.speaks("groq", "openai-chat")).isTrue();
        assertThat(knowledge.speaks("anthropic", "openai-chat")).isFalse();
        assertThat(knowledge.speaks("anthropic", "anthropic-messages")).isTrue();
        assertThat(knowledge.speaks("anthropic", null)).isFalse();
    }

    @Test
    void anotherValueIsAnotherHash(@TempDir Path folder) throws IOException, CatalogException {
        overlaid(folder, "saturation: {value: 12", "saturation: {value: 10");
        Knowledge edited = Knowledge.load(List.of(folder));
        assertThat(edited.profile().saturation()).isEqualTo(10);
        assertThat(edited.hash()).isNotEqualTo(knowledge.hash()).hasSize(12);
        assertThat(Knowledge.load(List.of()).hash()).isEqualTo(knowledge.hash());
    }

    @Test
    void aCellOfOnesOwnStandsOverTheBundledOne(@TempDir Path folder)
            throws IOException, CatalogException {
        Path sheet = Files.createDirectories(folder.resolve("support")).resolve("own.yaml");
        Files.writeString(
                sheet,
                """
                asOf: "2026-12"
                sources: [seen at work]
                capabilities:
                  seed:
                    anthropic: {level: adaptable, note: "", source: 0, verified: true}
                """);
        SupportCell cell = Knowledge.load(List.of(folder)).support("seed", "anthropic");
        assertThat(cell).isNotNull();
        assertThat(cell.level()).isEqualTo(SupportLevel.ADAPTABLE);
        assertThat(cell.provenance()).isEqualTo(new Provenance("seen at work", "2026-12", true));
    }

    @Test
    void aMistakeIsReportedWithItsLine(@TempDir Path folder) throws IOException {
        overlaid(folder, "leastFactor: {value: 0.1", "leastFactor: {valeu: 0.1");
        assertThatThrownBy(() -> Knowledge.load(List.of(folder)))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("profile.yaml:")
                .hasMessageContaining("valeu");
    }

    @Test
    void anOverlaysProfileIsNoVendor(@TempDir Path folder) throws IOException, CatalogException {
        overlaid(folder, "saturation: {value: 12", "saturation: {value: 11");
        assertThat(Catalog.load(List.of(folder)).vendors()).hasSameSizeAs(catalog.vendors());
    }

    @Test
    void everyFeatureHasARemedy() {
        for (Dimension dimension : Dimension.values()) {
            assertThat(knowledge.remedy("anything", dimension)).isNotBlank();
        }
        assertThat(knowledge.remedy("prompt", Dimension.BEHAVIOUR)).contains("golden set");
    }

    @Test
    void theLadderGoesUp() {
        Level[] ladder = Level.values();
        for (int i = 1; i < ladder.length; i++) {
            assertThat(knowledge.profile().points(ladder[i]))
                    .isGreaterThan(knowledge.profile().points(ladder[i - 1]));
        }
    }

    private static void overlaid(Path folder, String before, String after) throws IOException {
        try (var in = KnowledgeTest.class.getResourceAsStream("/catalog/profile.yaml")) {
            assertThat(in).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(before);
            Files.writeString(folder.resolve("profile.yaml"), text.replace(before, after));
        }
    }
}
