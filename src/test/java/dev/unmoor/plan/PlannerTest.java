package dev.unmoor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Audit;
import dev.unmoor.model.MigrationPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plans for a small product, written for this. */
class PlannerTest {

    private static Catalog catalog;
    private static Knowledge knowledge;

    private static final Map<String, String> TREE = SmallProduct.TREE;

    @BeforeAll
    static void read() {
        catalog = SmallProduct.CATALOG;
        knowledge = SmallProduct.KNOWLEDGE;
    }

    private static Audit audit() {
        return SmallProduct.audit();
    }

    private static MigrationPlan plan(String from, String to, String... paths)
            throws PlanException {
        var request = new PlanRequest(List.of(from), List.of(to), List.of(paths), Scope.CODE);
        return new Planner(catalog, knowledge).plan(audit(), request, MemoryTree.of(TREE));
    }

    private static Map<String, String> tiers(MigrationPlan plan) {
        var tiers = new HashMap<String, String>();
        plan.files().forEach(each -> tiers.put(each.path(), each.tier()));
        plan.ripple().forEach(each -> tiers.put(each.path(), "ripple"));
        return tiers;
    }

    @Test
    void followsWhatLeaksByNameAndNothingElse() throws PlanException {
        Map<String, String> tiers = tiers(plan("openai", "anthropic"));
        assertThat(tiers)
                .containsEntry("app/llm.py", "must")
                .containsEntry("pyproject.toml", "must")
                .containsEntry("app/jobs.py", "likely")
                .containsEntry("app/base.py", "likely")
                .containsEntry("app/records.py", "likely")
                .containsEntry("db/schema.sql", "likely")
                .containsEntry(".env.example", "likely")
                .containsEntry("tests/test_llm.py", "likely")
                .containsEntry(".github/workflows/ci.yml", "ripple");
        assertThat(tiers)
                .as("comments, labels, history, prose and locks")
                .doesNotContainKeys(
                        "app/settings.py", "app/migrations/0003_openai.py", "README.md", "uv.lock");
        assertThat(tiers.get("app/labels.py")).isNotIn("must", "likely");
    }

    @Test
    void everyFileSaysWhyAndStandsInAStep() throws PlanException {
        MigrationPlan plan = plan("openai", "anthropic");
        assertThat(plan.files())
                .allSatisfy(each -> {
                    assertThat(each.why()).as(each.path()).isNotEmpty();
                    assertThat(each.steps()).as(each.path()).isNotEmpty();
                    assertThat(each.p50Hours()).isPositive();
                });
    }

    @Test
    void stepsComeAfterWhatTheyNeed() throws PlanException {
        MigrationPlan plan = plan("openai", "anthropic");
        var waves = new HashMap<String, Integer>();
        plan.steps().forEach(each -> waves.put(each.id(), each.wave()));
        assertThat(plan.steps()).extracting(MigrationPlan.Step::id).doesNotHaveDuplicates();
        assertThat(plan.steps())
                .allSatisfy(each -> {
                    assertThat(each.acceptance()).isNotBlank();
                    assertThat(each.rollback()).isNotBlank();
                    assertThat(each.dependsOn())
                            .allSatisfy(id -> assertThat(waves.get(id)).isLessThan(each.wave()));
                });
        assertThat(plan.steps())
                .extracting(MigrationPlan.Step::phase)
                .contains("decide", "measure", "port", "behaviour", "data", "rollout", "cleanup");
    }

    @Test
    void saysWhatIsLostAndHowTheRestCarriesOver() throws PlanException {
        MigrationPlan plan = plan("openai", "anthropic");
        assertThat(plan.lost()).extracting(MigrationPlan.Lost::capability).containsExactly("seed");
        assertThat(plan.coverage()).isEqualTo(new MigrationPlan.Coverage(0, 0, 2, 0, 1));
        assertThat(plan.watch())
                .extracting(MigrationPlan.Watch::id)
                .contains("tool-schema-shape", "seed-gone")
                .doesNotContain("embedding-space");
    }

    @Test
    void namesTheClassOfMigration() throws PlanException {
        assertThat(plan("openai", "anthropic").migrationClass())
                .isEqualTo("vendor -> vendor, direct SDK");
        assertThat(plan("openai", "litellm").migrationClass())
                .isEqualTo("direct SDK -> gateway/framework");
        assertThat(plan("pypi:openai", "pypi:openai-agents").migrationClass())
                .isNotEqualTo("vendor -> vendor, direct SDK");
    }

    @Test
    void aPathNarrowsThePlan() throws PlanException {
        assertThat(tiers(plan("openai", "anthropic", "app/**")).keySet())
                .allMatch(path -> path.startsWith("app/"));
        assertThat(tiers(plan("openai", "anthropic", "app"))).containsKey("app/llm.py");
        assertThat(plan("openai", "anthropic", "docs/**").files()).isEmpty();
    }

    @Test
    void followsAPackageThatTheCatalogDoesNotHave() throws PlanException {
        Map<String, String> tree =
                Map.of(
                        "go.mod", "module x\nrequire github.com/acme/llm v1.2.3\n",
                        "main.go",
                                "package main\n\n"
                                        + "import \"github.com/acme/llm\"\n\n"
                                        + "func main() {\n"
                                        + "\tllm.Ask()\n"
                                        + "}\n",
                        "other.go", "package main\n\nfunc other() {}\n");
        MigrationPlan plan =
                new Planner(catalog, knowledge)
                        .plan(
                                audit(),
                                new PlanRequest(
                                        List.of("go:github.com/acme/llm"),
                                        List.of("go:github.com/other/llm"),
                                        List.of(),
                                        Scope.CODE),
                                MemoryTree.of(tree));
        assertThat(tiers(plan)).containsOnlyKeys("go.mod", "main.go");
        assertThat(plan.effort().assumptions())
                .anyMatch(each -> each.contains("does not know go:github.com/acme/llm"))
                .anyMatch(each -> each.contains("no mapping is given"));
    }

    @Test
    void answersClearlyWhatCannotBePlanned() {
        assertThatThrownBy(() -> plan("opnai", "anthropic"))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("'opnai'")
                .hasMessageContaining("did you mean openai");
        assertThatThrownBy(() -> plan("openai", "openai"))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("both sides");
        assertThatThrownBy(() -> plan("openai", "anthropic", "[x"))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("[x");
    }

    @Test
    void nothingToMoveIsAnEmptyPlanThatSaysSo() throws PlanException {
        MigrationPlan plan = plan("mistral", "anthropic");
        assertThat(plan.files()).isEmpty();
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.effort().p90Days()).isZero();
        assertThat(plan.effort().assumptions())
                .singleElement()
                .asString()
                .contains("nothing to move");
    }

    @Test
    void twoPlansAreEqual() throws PlanException {
        assertThat(plan("openai", "anthropic")).isEqualTo(plan("openai", "anthropic"));
    }

    @Test
    void aWiderScopeTakesLonger() throws PlanException {
        var planner = new Planner(catalog, knowledge);
        double before = 0;
        for (Scope scope : Scope.values()) {
            var request =
                    new PlanRequest(List.of("openai"), List.of("anthropic"), List.of(), scope);
            double days = planner.plan(audit(), request, MemoryTree.of(TREE)).effort().p50Days();
            assertThat(days).isGreaterThan(before);
            before = days;
        }
    }
}
