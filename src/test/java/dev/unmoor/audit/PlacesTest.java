package dev.unmoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.PlaceRule;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.TraceStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What binds without a call, held against two small projects: one that uses models, with everything
 * the catalog's rules know beside what only looks like it, and one that uses none.
 *
 * <p>All that must be found is listed in {@code uses.expected} and {@code none.expected}; a finding
 * that isn't there fails like one that is missing.
 */
class PlacesTest {

    private static final Path PROJECTS = Path.of("src/test/resources/places");

    private static List<Finding> uses;
    private static List<Finding> none;

    @BeforeAll
    static void audit() throws AuditException {
        uses = findings("uses");
        none = findings("none");
    }

    private static List<Finding> findings(String project) throws AuditException {
        AuditRequest request =
                new AuditRequest(PROJECTS.resolve(project), 2, false, false, List.of());
        Audit audit = new Auditor(Clock.systemUTC(), "test").run(request, AuditListener.SILENT);
        return audit.findings();
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(each ->
                        each.path()
                                + ":"
                                + each.line()
                                + " "
                                + each.kind().id()
                                + " "
                                + each.rule()
                                + (each.model() == null ? "" : " " + each.model()))
                .toList();
    }

    private static List<String> expected(String project) throws IOException {
        return Files.readAllLines(PROJECTS.resolve(project + ".expected"));
    }

    @Test
    void findsWhatBindsAndNothingThatOnlyLooksLikeIt() throws IOException {
        assertThat(lines(uses)).containsExactlyElementsOf(expected("uses"));
    }

    @Test
    void aProjectWithoutModelsHasToolsOfItsDevelopersAndNoMore() throws IOException {
        assertThat(none).extracting(Finding::kind).containsOnly(FindingKind.DEV_TOOL);
        assertThat(lines(none)).containsExactlyElementsOf(expected("none"));
    }

    @Test
    void everyRuleIsMetByAnExample() {
        Set<String> unmet = new TreeSet<>();
        Catalog.bundled().places().all().stream().map(PlaceRule::id).forEach(unmet::add);
        uses.forEach(each -> unmet.remove(each.rule()));
        assertThat(unmet).as("rules of places/*.yaml that no example meets").isEmpty();
    }

    @Test
    void everyRuleSaysWhereItIsKnownFrom() {
        assertThat(Catalog.bundled().places().all())
                .allSatisfy(rule -> assertThat(rule.what()).as(rule.id()).isNotBlank());
    }

    @Test
    void aFindingTellsItsLayerItsHostAndWhy() {
        Finding deployment = named("arm/main.bicep", "azure-openai/deployment");
        assertThat(deployment.layer().id()).isEqualTo("hosting");
        assertThat(deployment.host()).isEqualTo("azure-openai");
        assertThat(deployment.capabilities()).containsExactly("dedicated-deployments");
        assertThat(deployment.trace()).extracting("line").containsExactly(13, 17);

        Finding agent = named("terraform/bedrock.tf", "aws-bedrock/hosted-agent");
        assertThat(agent.trace()).extracting("line").containsExactly(22, 2);

        assertThat(named("k8s/served.yaml", "nvidia/resource").layer().id()).isEqualTo("silicon");
        assertThat(named("compose/compose.yaml", "ollama/image").layer().id())
                .isEqualTo("inference");
        assertThat(named("compose/Dockerfile", "nvidia/image").layer().id()).isEqualTo("silicon");
        assertThat(named("code/held.py", "openai/fine-tuned-model").layer().id())
                .isEqualTo("model");
        assertThat(named("code/held.py", "openai/vector-store").layer().id()).isEqualTo("data");
        assertThat(named("CLAUDE.md", "anthropic/claude-code").layer().id()).isEqualTo("dev-tools");
    }

    /** A model in a deployment is bound to who serves it. */
    @Test
    void aDeployedModelIsServedByItsHost() {
        assertThat(uses)
                .filteredOn(each ->
                        each.kind() == FindingKind.MODEL_ID && each.path().equals("arm/main.bicep"))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.vendor()).isEqualTo("azure-openai");
                    assertThat(each.modelVendor()).isEqualTo("openai");
                });
    }

    @Test
    void aDeclaredPackageTellsWhichVersionIsLocked() {
        assertThat(named("package.json", "openai/package").trace())
                .containsExactly(new TraceStep("package-lock.json", 7, "locked at 5.12.2"));
    }

    private static Finding named(String path, String rule) {
        return uses.stream()
                .filter(each -> each.path().equals(path) && each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
