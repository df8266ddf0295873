package dev.unmoor.risk;

import static dev.unmoor.model.FindingKind.CLIENT;
import static dev.unmoor.model.FindingKind.DEV_TOOL;
import static dev.unmoor.model.FindingKind.ENV_VAR;
import static dev.unmoor.model.FindingKind.IMPORT;
import static dev.unmoor.model.FindingKind.MANIFEST_DEPENDENCY;
import static dev.unmoor.model.FindingKind.MODEL_ID;
import static dev.unmoor.model.FindingKind.PROMPT;
import static dev.unmoor.model.FindingKind.RESPONSE_USE;
import static dev.unmoor.model.FindingKind.SEAM_CALL;
import static dev.unmoor.model.FindingKind.VECTOR_STORE;
import static dev.unmoor.model.FindingKind.VENDOR_STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Level;
import dev.unmoor.model.Risk;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Findings to levels, targets and the report's risk, and what must always be true of it. */
class ScorerTest {

    private static Scorer scorer;

    @BeforeAll
    static void makeTheScorer() throws CatalogException {
        scorer = new Scorer(Knowledge.load(List.of()), Sites.words());
    }

    private static Level level(Finding finding, String target) {
        return scorer.score(Sites.subject(List.of(finding)), target, null).counted().stream()
                .map(each -> each.cluster().level())
                .max(Level::compareTo)
                .orElse(Level.L0);
    }

    @Test
    void whatIsOnTheWireDependsOnTheShapeThatTheTargetSpeaks() {
        assertThat(level(Sites.call("openai", "chat").build(), "groq")).isEqualTo(Level.L0);
        assertThat(level(Sites.call("openai", "chat").build(), "anthropic")).isEqualTo(Level.L2);
        assertThat(level(Sites.call("openai", "stop-sequences").build(), "anthropic"))
                .isEqualTo(Level.L1);
        assertThat(
                        level(
                                Sites.call("openai", "responses").shape("openai-responses").build(),
                                "anthropic"))
                .isEqualTo(Level.L3);
        assertThat(level(Sites.call("openai", "seed").build(), "anthropic")).isEqualTo(Level.L5);
    }

    @Test
    void aShapeThatTheMatrixIsNotToldFromIsDropInWhereItIsSpoken() {
        Finding call = Sites.call("anthropic", "chat").shape("anthropic-messages").build();
        assertThat(level(call, "vllm")).isEqualTo(Level.L0);
        assertThat(level(call, "aws-bedrock")).isEqualTo(Level.L0);
        assertThat(level(call, "openai")).isEqualTo(Level.L2);
    }

    @Test
    void whatIsHeldAtTheVendorIsNeverDropIn() {
        assertThat(level(Sites.call("openai", "embeddings").build(), "mistral"))
                .isEqualTo(Level.L2);
        assertThat(level(Sites.call("openai", "file-search").build(), "anthropic"))
                .isEqualTo(Level.L4);
        assertThat(level(Sites.call("openai", "batch").build(), "anthropic")).isEqualTo(Level.L4);
    }

    @Test
    void policyOfThePlatformIsNamesAndSettings() {
        assertThat(level(Sites.call("openai", "moderation").build(), "mistral"))
                .isEqualTo(Level.L1);
        assertThat(level(Sites.call("openai", "moderation").build(), "anthropic"))
                .isEqualTo(Level.L2);
    }

    @Test
    void todaysVendorIsDropIn() {
        assertThat(level(Sites.call("openai", "assistants").build(), "openai")).isEqualTo(Level.L0);
    }

    @Test
    void kindsWithoutACapabilityHaveLevelsOfTheirOwn() {
        assertThat(level(Sites.of(CLIENT, "openai").build(), "groq")).isEqualTo(Level.L0);
        assertThat(level(Sites.of(CLIENT, "openai").build(), "anthropic")).isEqualTo(Level.L1);
        assertThat(level(Sites.of(MODEL_ID, "openai").build(), "groq")).isEqualTo(Level.L1);
        assertThat(level(Sites.of(ENV_VAR, "openai").build(), "groq")).isEqualTo(Level.L1);
        assertThat(level(Sites.of(PROMPT, "openai").build(), "groq")).isEqualTo(Level.L3);
        assertThat(level(Sites.of(RESPONSE_USE, "openai").build(), "groq")).isEqualTo(Level.L0);
        assertThat(level(Sites.of(RESPONSE_USE, "openai").build(), "anthropic"))
                .isEqualTo(Level.L2);
    }

    @Test
    void aPromptStaysWhereTheSameModelsAreServed() {
        assertThat(level(Sites.of(PROMPT, "openai").build(), "azure-openai")).isEqualTo(Level.L0);
    }

    @Test
    void aTunedModelThatCannotLeaveHasNoEquivalent() {
        Finding tuned = Sites.of(VENDOR_STATE, "openai").with("weights-export").build();
        assertThat(level(tuned, "vllm")).isEqualTo(Level.L5);
    }

    @Test
    void aFrameworkTranslatesCallsButNotItsConstructor() {
        Finding call = Sites.call("langchain", "chat").through("langchain").host("openai").build();
        assertThat(level(call, "anthropic")).isEqualTo(Level.L0);
        Finding made = Sites.of(CLIENT, "langchain").host("openai").build();
        assertThat(level(made, "anthropic")).isEqualTo(Level.L1);
    }

    @Test
    void aFeatureThatTheMatrixDoesNotKnowIsARuleGap() {
        Score score =
                scorer.score(
                        Sites.subject(List.of(Sites.call("openai", "telepathy").build())),
                        "groq",
                        null);
        assertThat(score.counted())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.ruleGap()).isTrue();
                    assertThat(each.cluster().level()).isEqualTo(Level.L3);
                });
    }

    @Test
    void anOwnIndexCountsOnlyWhereAVendorEmbeds() {
        Finding index = Sites.of(VECTOR_STORE, "pinecone").at("app/index.py", 1).build();
        Finding embed = Sites.call("openai", "embeddings").at("app/embed.py", 1).build();
        assertThat(level(index, "mistral")).isEqualTo(Level.L0);
        Score lost = scorer.score(Sites.subject(List.of(index, embed)), "mistral", null);
        assertThat(lost.counted()).anyMatch(each -> each.cluster().level() == Level.L4);
        Score kept =
                scorer.score(
                        Sites.subject(
                                List.of(index, embed),
                                new Evidence("text-kept", "chunks are stored", List.of())),
                        "mistral",
                        null);
        assertThat(kept.counted()).noneMatch(each -> each.cluster().level() == Level.L4);
        assertThat(kept.tally().total()).isLessThan(lost.tally().total());
    }

    @Test
    void inventoryTestsAndPossibleFindingsCountNothing() {
        Risk risk =
                risk(
                        Sites.of(IMPORT, "openai").build(),
                        Sites.of(MANIFEST_DEPENDENCY, "openai").build(),
                        Sites.call("openai", "assistants").at("test/a.py", 1).inTest().build(),
                        Sites.call("openai", "assistants")
                                .at("app/b.py", 1)
                                .confidence(Confidence.POSSIBLE)
                                .build());
        assertThat(risk.score()).isZero();
        assertThat(risk.boundBy()).isEqualTo("none");
        assertThat(risk.grade()).isEqualTo("A");
    }

    @Test
    void nothingFoundSaysSo() {
        assertThat(risk().sentence()).isEqualTo("No use of a model vendor was found.");
        assertThat(risk(Sites.of(DEV_TOOL, "openai").build()).sentence())
                .isEqualTo("No use of a model vendor was found.");
        assertThat(risk().urgency().days()).isNull();
        assertThat(risk().concentration().hhi()).isZero();
        assertThat(risk().coverage().callsResolved()).isEqualTo(1);
    }

    @Test
    void toAWireCompatibleTargetOnlyTheModelIdStaysOnTheWire() {
        List<Finding> findings =
                List.of(
                        Sites.call("openai", "chat", "streaming", "structured-output").build(),
                        Sites.of(CLIENT, "openai").at("app/c.py", 2).build(),
                        Sites.of(RESPONSE_USE, "openai").at("app/c.py", 3).build(),
                        Sites.of(SEAM_CALL, "openai").at("app/d.py", 4).build(),
                        Sites.of(MODEL_ID, "openai").at("app/c.py", 5).build());
        Score score = scorer.score(Sites.subject(findings), "groq", null);
        assertThat(score.counted())
                .filteredOn(each -> each.cluster().dimension() == Dimension.WIRE)
                .filteredOn(each -> each.points() > 0)
                .extracting(Score.Counted::feature)
                .containsExactly("model-id");
    }

    @Test
    void theBestTargetIsNeverTodaysVendorNorItsKin() {
        Risk risk = risk(Sites.call("openai", "chat").build());
        assertThat(risk.against()).isNotIn("openai", "azure-openai");
        assertThat(risk.targets())
                .extracting(Risk.TargetScore::target)
                .doesNotContain("openai", "azure-openai")
                .contains("anthropic", "vllm");
    }

    @Test
    void modelsOfAPartnerAreItsMakersWhoeverServesThem() {
        Risk risk =
                risk(
                        Sites.call("aws-bedrock", "chat")
                                .shape("converse")
                                .maker("anthropic")
                                .build(),
                        Sites.call("anthropic", "chat")
                                .shape("anthropic-messages")
                                .at("app/b.py", 9)
                                .build());
        assertThat(risk.concentration().hhi()).isEqualTo(1);
        assertThat(risk.concentration().shares()).containsEntry("anthropic", 1.0);
        assertThat(risk.against()).isNotIn("anthropic", "aws-bedrock");
    }

    @Test
    void connectedVendorsAreOneParty() {
        Risk risk =
                risk(
                        Sites.call("openai", "chat").build(),
                        Sites.call("azure-openai", "chat").at("app/b.py", 2).build(),
                        Sites.call("groq", "chat").at("app/c.py", 3).build());
        assertThat(risk.concentration().shares()).hasSize(2);
        assertThat(risk.concentration().hhi()).isCloseTo(0.5556, offset(0.0001));
    }

    @Test
    void eachMitigatorCoversOnlyItsOwnFindings() {
        Finding direct = Sites.call("openai", "chat").at("a/x.py", 1).build();
        Finding behind = Sites.call("openai", "chat").at("b/y.py", 1).behind("litellm").build();
        Score score = scorer.score(Sites.subject(List.of(direct, behind)), "anthropic", null);
        assertThat(score.counted())
                .filteredOn(each -> each.feature().equals("chat"))
                .satisfiesExactlyInAnyOrder(
                        each -> assertThat(each.points()).isCloseTo(3, offset(1e-9)),
                        each -> assertThat(each.points()).isCloseTo(1.2, offset(1e-9)));
        assertThat(score.counted())
                .filteredOn(each -> each.feature().equals("gateway"))
                .singleElement()
                .satisfies(each -> assertThat(each.cluster().level()).isEqualTo(Level.L2));
    }

    @Test
    void aWrapperEasesTheCallBehindIt() {
        Finding call = Sites.call("openai", "chat").at("app/llm.py", 10).build();
        Finding caller =
                Sites.of(SEAM_CALL, "openai").at("app/use.py", 3).via("app/llm.py", 10).build();
        Risk alone = risk(call);
        Risk wrapped = risk(call, caller);
        assertThat(alone.mitigators()).isEmpty();
        Score before = scorer.score(Sites.subject(List.of(call)), "anthropic", null);
        Score after = scorer.score(Sites.subject(List.of(call, caller)), "anthropic", null);
        assertThat(chat(after)).isCloseTo(0.4 * chat(before), offset(1e-9));
        assertThat(wrapped.coverage().callsResolved()).isEqualTo(1);
    }

    private static double chat(Score score) {
        return score.counted().stream()
                .filter(each -> each.feature().equals("chat"))
                .mapToDouble(Score.Counted::points)
                .sum();
    }

    @Test
    void aBaseUrlFromConfigurationEasesTheCallsOfItsClient() {
        Finding client =
                Sites.of(CLIENT, "openai")
                        .at("app/llm.py", 2)
                        .argument("base_url", "os.environ[\"BASE\"]")
                        .build();
        Finding call =
                Sites.call("openai", "chat").at("app/llm.py", 10).via("app/llm.py", 2).build();
        Score score = scorer.score(Sites.subject(List.of(client, call)), "anthropic", null);
        assertThat(chat(score)).isCloseTo(0.3 * 3, offset(1e-9));
    }

    @Test
    void sharesOfFindingsAddUpToTheDimensions() {
        var random = new Random(3);
        for (int round = 0; round < 20; round++) {
            Assessment assessment = scorer.assess(Sites.subject(some(random, 12)));
            double shares =
                    assessment.findings().stream()
                            .mapToDouble(finding -> finding.lockIn().points())
                            .sum();
            double dimensions =
                    assessment.risk().dimensions().stream()
                            .mapToDouble(Risk.DimensionScore::points)
                            .sum();
            double drivers =
                    assessment.risk().drivers().stream().mapToDouble(Risk.Driver::points).sum();
            assertThat(shares).isCloseTo(dimensions, offset(0.05));
            assertThat(drivers).isCloseTo(dimensions, offset(0.05));
        }
    }

    @Test
    void anotherFindingNeverLowersTheScoreAgainstATarget() {
        var random = new Random(4);
        for (int round = 0; round < 60; round++) {
            var findings = new ArrayList<>(some(random, 8));
            int before = total(findings, "anthropic");
            findings.add(one(random, 100));
            assertThat(total(findings, "anthropic")).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void theOrderOfFindingsMakesNoDifference() {
        var random = new Random(5);
        for (int round = 0; round < 10; round++) {
            var findings = new ArrayList<>(some(random, 15));
            Assessment first = scorer.assess(Sites.subject(findings));
            Collections.shuffle(findings, random);
            Assessment second = scorer.assess(Sites.subject(findings));
            assertThat(second.risk().score()).isEqualTo(first.risk().score());
            assertThat(second.risk().sentence()).isEqualTo(first.risk().sentence());
            assertThat(second.vendors()).isEqualTo(first.vendors());
            assertThat(second.findings()).containsExactlyInAnyOrderElementsOf(first.findings());
        }
    }

    @Test
    void movedFoldersMakeNoDifference() {
        var random = new Random(6);
        List<Finding> findings = some(random, 15);
        List<Finding> moved =
                findings.stream()
                        .map(each ->
                                Sites.of(each.kind(), each.vendor())
                                        .with(each.capabilities().toArray(String[]::new))
                                        .at("moved" + each.path(), each.line())
                                        .build())
                        .toList();
        assertThat(risk(moved.toArray(Finding[]::new)).score())
                .isEqualTo(risk(findings.toArray(Finding[]::new)).score());
    }

    @Test
    void anUnknownTargetIsRefusedByName() {
        Subject subject = Sites.subject(List.of());
        assertThatThrownBy(() -> scorer.score(subject, "acme", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("acme");
    }

    @Test
    void whatCannotBeMovedAnywhereIsMarkedBlocked() {
        Risk risk = risk(Sites.of(VENDOR_STATE, "openai").with("weights-export").build());
        assertThat(risk.score()).isEqualTo(60);
        assertThat(risk.boundBy()).isEqualTo("floor L5");
        assertThat(risk.targets()).allMatch(Risk.TargetScore::blocked);
        assertThat(risk.sentence()).contains("no equivalent").contains("least bad");
    }

    @Test
    void theMethodNamesTheNumbersInForce() {
        assertThat(risk().method())
                .contains("L5 13")
                .contains("behaviour 1.5")
                .contains("L4 40, L5 60")
                .contains(risk().profile());
    }

    @Test
    void tenThousandFindingsAreScoredInASecondOrSo() {
        var findings = new ArrayList<Finding>();
        var random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            findings.add(one(random, i));
        }
        // the thread's own time: the machine may have other things to do
        ThreadMXBean time = ManagementFactory.getThreadMXBean();
        long start = time.getCurrentThreadCpuTime();
        assertThat(scorer.assess(Sites.subject(findings)).risk().score()).isPositive();
        assertThat((time.getCurrentThreadCpuTime() - start) / 1e9).isLessThan(8);
    }

    private static Risk risk(Finding... findings) {
        return scorer.assess(Sites.subject(List.of(findings))).risk();
    }

    private static int total(List<Finding> findings, String target) {
        return scorer.score(Sites.subject(findings), target, null).tally().total();
    }

    private static List<Finding> some(Random random, int most) {
        var findings = new ArrayList<Finding>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            findings.add(one(random, i));
        }
        return findings;
    }

    /** Findings that are no evidence of a mitigator. */
    private static Finding one(Random random, int number) {
        String path = "m" + random.nextInt(3) + "/f" + number + ".py";
        return switch (random.nextInt(5)) {
            case 0 -> Sites.call("openai", "chat", "tool-calling").at(path, number + 1).build();
            case 1 -> Sites.of(PROMPT, "openai").at(path, number + 1).build();
            case 2 -> Sites.of(MODEL_ID, "openai").at(path, number + 1).build();
            case 3 -> Sites.call("openai", "embeddings").at(path, number + 1).build();
            default -> Sites.call("openai", "assistants").at(path, number + 1).build();
        };
    }
}
