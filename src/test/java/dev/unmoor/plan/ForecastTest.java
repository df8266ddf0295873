package dev.unmoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.EffortShare;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.risk.Assessment;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Sites;
import dev.unmoor.risk.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first range of effort, from findings alone. */
class ForecastTest {

    private static Knowledge knowledge;

    @BeforeAll
    static void readTheKnowledge() throws CatalogException {
        knowledge = Knowledge.load(List.of());
    }

    private static Forecast.Result forecast(List<Finding> findings) {
        Subject subject = Sites.subject(findings);
        Assessment assessment = new Scorer(knowledge, Sites.words()).assess(subject);
        return new Forecast(knowledge, Sites.words())
                .of(subject, assessment.findings(), assessment.ranking());
    }

    private static EffortSummary.Target target(Forecast.Result result, String id) {
        return result.summary().targets().stream()
                .filter(each -> each.to().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static final List<Finding> SMALL =
            List.of(
                    Sites.of(FindingKind.IMPORT, "openai").at("app/llm.py", 1).build(),
                    Sites.of(FindingKind.MANIFEST_DEPENDENCY, "openai")
                            .at("pyproject.toml", 9)
                            .build(),
                    Sites.of(FindingKind.CLIENT, "openai").at("app/llm.py", 4).build(),
                    Sites.call("openai", "chat", "tool-calling", "streaming")
                            .at("app/llm.py", 10)
                            .build(),
                    Sites.of(FindingKind.PROMPT, "openai").at("app/llm.py", 12).build(),
                    Sites.of(FindingKind.ENV_VAR, "openai").at(".env.example", 2).build());

    @Test
    void namesEveryTargetButTodaysVendorAndItsKin() {
        Forecast.Result result = forecast(SMALL);
        assertThat(result.summary().scope()).isEqualTo("production");
        assertThat(result.summary().targets())
                .extracting(EffortSummary.Target::to)
                .hasSize(17)
                .doesNotContain("openai", "azure-openai");
        assertThat(result.summary().targets())
                .allSatisfy(each -> assertThat(each.p90Days()).isGreaterThan(each.p50Days()));
    }

    @Test
    void aTargetThatSpeaksTheShapeTakesLess() {
        Forecast.Result result = forecast(SMALL);
        assertThat(target(result, "groq").p50Days())
                .isLessThan(target(result, "anthropic").p50Days());
    }

    @Test
    void saysWhatIsBlockedAndWhatIsToBeDecided() {
        var findings = new ArrayList<>(SMALL);
        findings.add(Sites.call("openai", "embeddings").at("app/index.py", 3).build());
        EffortSummary.Target anthropic = target(forecast(findings), "anthropic");
        assertThat(anthropic.blocked()).containsExactly("embeddings");
        assertThat(anthropic.coverage()).isEqualTo(0.75);
        assertThat(anthropic.manual()).anyMatch(each -> each.startsWith("Whether data may go to"));
    }

    @Test
    void inventoryTakesNoHoursOfItsOwnAndFeaturesDo() {
        List<Finding> findings = forecast(SMALL).findings();
        assertThat(findings).hasSameSizeAs(SMALL);
        for (Finding finding : findings) {
            boolean inventory =
                    finding.kind() == FindingKind.IMPORT
                            || finding.kind() == FindingKind.MANIFEST_DEPENDENCY;
            if (inventory) {
                assertThat(finding.effort()).isEqualTo(EffortShare.NONE);
            } else if (finding.lockIn().points() > 0) {
                assertThat(finding.effort().p90Hours()).isGreaterThan(finding.effort().p50Hours());
                assertThat(finding.effort().why()).isNotEmpty();
            }
        }
    }

    @Test
    void nothingToMoveTakesNoTime() {
        Forecast.Result result = forecast(List.of());
        assertThat(result.findings()).isEmpty();
        assertThat(result.summary().targets())
                .allSatisfy(each -> assertThat(each.coverage()).isEqualTo(1))
                .allSatisfy(each -> assertThat(each.p90Days()).isZero());
    }

    @Test
    void filesPlayTheirPartByTheirPath() {
        assertThat(FileKind.of("pnpm-lock.yaml")).isEqualTo(FileKind.LOCK);
        assertThat(FileKind.of("a/b/package.json")).isEqualTo(FileKind.MANIFEST);
        assertThat(FileKind.of("requirements/dev.txt")).isEqualTo(FileKind.MANIFEST);
        assertThat(FileKind.of(".github/workflows/ci.yml")).isEqualTo(FileKind.CI);
        assertThat(FileKind.of("deploy/Dockerfile.prod")).isEqualTo(FileKind.INFRASTRUCTURE);
        assertThat(FileKind.of("tests/performance/.env.test")).isEqualTo(FileKind.ENVIRONMENT);
        assertThat(FileKind.of("src/main/resources/ddl/MySQL.sql")).isEqualTo(FileKind.SCHEMA);
        assertThat(FileKind.of("app/migrations/0012_x.py")).isEqualTo(FileKind.SCHEMA);
        assertThat(FileKind.of("tests/cassettes/test_a/one.yaml")).isEqualTo(FileKind.FIXTURE);
        assertThat(FileKind.of("src/test/java/FooTest.java")).isEqualTo(FileKind.TEST);
        assertThat(FileKind.of("src/foo.test.ts")).isEqualTo(FileKind.TEST);
        assertThat(FileKind.of("docs/guide.md")).isEqualTo(FileKind.DOCUMENT);
        assertThat(FileKind.of("src/latest/contest.py")).isEqualTo(FileKind.SOURCE);
    }
}
