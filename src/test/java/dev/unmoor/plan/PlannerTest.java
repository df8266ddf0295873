package dev.unmoor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Audit;
import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.model.Tool;
import dev.unmoor.risk.Assessment;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Sites;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plans for a small product, written for this. */
class PlannerTest {

    private static Catalog catalog;
    private static Knowledge knowledge;

    private static final Map<String, String> TREE =
            Map.ofEntries(
                    Map.entry("pyproject.toml", "[project]\ndependencies = [\"openai>=1\"]\n"),
                    Map.entry(
                            "app/llm.py",
                            """
                            import os
                            from openai import OpenAI, RateLimitError

                            client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])


                            class OpenAISummarizer(TextSummarizer):
                                def run(self, text: str) -> str:
                                    answer = client.chat.completions.create(
                                        model="gpt-4o", messages=[{"role": "user", "content": text}]
                                    )
                                    return answer.choices[0].message.content


                            def ask_openai(messages) -> OpenAI:
                                thread = client.beta.threads.create()
                                thread_info = thread.id
                                return client
                            """),
                    Map.entry(
                            "app/base.py", "class TextSummarizer:\n    def run(self, text): ...\n"),
                    Map.entry(
                            "app/jobs.py",
                            "from app.llm import OpenAISummarizer\n\nsummarizer = OpenAISummarizer()\n"),
                    Map.entry(
                            "app/records.py",
                            "class Record:\n    thread_info: str  # kept with the conversation\n"),
                    Map.entry("app/settings.py", "MODEL_CHOICES = ['a', 'b']\n# OPENAI_API_KEY\n"),
                    Map.entry("app/labels.py", "PROVIDERS = {'openai': 'OpenAI'}\n"),
                    Map.entry("db/schema.sql", "CREATE TABLE record (thread_info TEXT);\n"),
                    Map.entry(
                            "app/migrations/0003_openai.py",
                            "from app.llm import OpenAISummarizer\n"),
                    Map.entry(".env.example", "OPENAI_API_KEY=\n"),
                    Map.entry(
                            ".github/workflows/ci.yml",
                            "env:\n  OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n"),
                    Map.entry(
                            "tests/test_llm.py",
                            "from unittest.mock import patch\n\n@patch(\"app.llm.OpenAI\")\ndef"
                                    + " test_it(double):\n    assert double\n"),
                    Map.entry("README.md", "Set OPENAI_API_KEY.\n"),
                    Map.entry("uv.lock", "name = \"openai\"\n"));

    @BeforeAll
    static void read() throws CatalogException {
        catalog = Catalog.bundled();
        knowledge = Knowledge.load(List.of());
    }

    private static Audit audit() {
        List<Finding> findings =
                List.of(
                        Sites.of(FindingKind.ENV_VAR, "openai").at(".env.example", 1).build(),
                        Sites.of(FindingKind.IMPORT, "openai").at("app/llm.py", 2).build(),
                        Sites.of(FindingKind.CLIENT, "openai").at("app/llm.py", 4).build(),
                        Sites.call("openai", "chat", "tool-calling").at("app/llm.py", 9).build(),
                        Sites.of(FindingKind.PROMPT, "openai").at("app/llm.py", 10).build(),
                        Sites.call("openai", "seed").at("app/llm.py", 12).build(),
                        Sites.of(FindingKind.MANIFEST_DEPENDENCY, "openai")
                                .at("pyproject.toml", 2)
                                .build());
        Subject subject = Sites.subject(findings);
        Assessment assessment = new Scorer(knowledge, Vocabulary.of(catalog)).assess(subject);
        return new Audit(
                new Tool("unmoor", "test", "2026.11"),
                Sites.project(),
                assessment.findings(),
                List.of(),
                List.of(),
                assessment.vendors(),
                DependencyMap.EMPTY,
                assessment.risk(),
                List.of(),
                new EffortSummary(List.of()));
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
                                "package main\n\nimport \"github.com/acme/llm\"\n\nfunc main() {\n\tllm.Ask()\n}\n",
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
