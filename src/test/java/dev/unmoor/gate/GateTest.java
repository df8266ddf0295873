package dev.unmoor.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.CatalogSource;
import dev.unmoor.audit.Judgement;
import dev.unmoor.compare.Difference;
import dev.unmoor.fixture.Audited;
import dev.unmoor.model.Audit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Map<String, String> PLAIN =
            Map.of(
                    "llm/client.py",
                    """
                    from openai import OpenAI

                    client = OpenAI()


                    def answer(question):
                        return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
                    """);

    private static final String ASSISTANTS =
            """
            from openai import OpenAI

            assistant = OpenAI().beta.assistants.create(model="gpt-4o-2024-08-06", name="clerk")
            """;

    @TempDir private static Path folder;

    private static Audit plain;
    private static Audit grown;

    @BeforeAll
    static void audit() {
        plain = Audited.of(folder.resolve("plain"), PLAIN);
        var files = new HashMap<>(PLAIN);
        files.put("app/clerk.py", ASSISTANTS);
        files.put(
                "app/other.py",
                "import anthropic\n\nanthropic.Anthropic().messages.create(model='claude-sonnet-4-5', max_tokens=9, messages=[])\n");
        grown = Audited.of(folder.resolve("grown"), files);
    }

    private static Gate gate(Audit audit, @Nullable Audit baseline) {
        return gate(audit, baseline, Set.of());
    }

    private static Gate gate(Audit audit, @Nullable Audit baseline, Set<String> accepted) {
        try {
            return new Gate(
                    audit,
                    baseline == null ? null : Difference.between(baseline, audit),
                    TODAY,
                    accepted,
                    Judgement.of(CatalogSource.BUNDLED)::moduleScores);
        } catch (AuditException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> broken(Audit audit, @Nullable Audit baseline, String... conditions)
            throws GateException {
        var parsed = new ArrayList<Condition>();
        for (String each : conditions) {
            parsed.add(Condition.parse(each));
        }
        return gate(audit, baseline).broken(parsed);
    }

    private static List<String> broken(Audit audit, @Nullable Audit baseline, Policy policy) {
        return gate(audit, baseline).broken(policy);
    }

    @Test
    void whatIsAcceptedFailsNoGate() throws GateException {
        Set<String> all = new HashSet<>();
        grown.findings().forEach(each -> all.add(each.id()));
        List<Condition> conditions = new ArrayList<>();
        for (String each : List.of("level>=L4", "new-findings")) {
            conditions.add(Condition.parse(each));
        }

        assertThat(gate(grown, plain).broken(conditions)).hasSize(2);
        assertThat(gate(grown, plain, all).broken(conditions)).isEmpty();
    }

    @Test
    void theScoreFailsOverItsLimitOnly() throws GateException {
        int score = grown.risk().score();

        assertThat(broken(grown, null, "score>" + (score - 1)))
                .containsExactly("score>" + (score - 1) + ": the score is " + score);
        assertThat(broken(grown, null, "score>" + score)).isEmpty();
        assertThat(broken(grown, null, "score>=" + score)).hasSize(1);
    }

    @Test
    void besideABaselineOldDebtPassesAndNewDebtFails() throws GateException {
        assertThat(broken(grown, grown, "score>0", "level>=L1", "effort>0d", "new-findings"))
                .isEmpty();
        assertThat(broken(grown, plain, "score>0").getFirst())
                .contains("was " + plain.risk().score());
        assertThat(broken(grown, plain, "level>=L4").getFirst()).contains("app/clerk.py:3");
        assertThat(broken(grown, plain, "new-vendor")).containsExactly("new-vendor: anthropic");
        assertThat(broken(grown, plain, "new-findings").getFirst())
                .contains("findings, first app/clerk.py:1");
    }

    @Test
    void clausesThatAreJoinedAllHaveToHold() throws GateException {
        assertThat(broken(grown, plain, "new-vendor & score>99")).isEmpty();
        assertThat(broken(grown, plain, "new-vendor & new-model")).hasSize(1);
    }

    @Test
    void whatIsNewNeedsABaseline() {
        assertThatThrownBy(() -> broken(grown, null, "new-findings"))
                .isInstanceOf(GateException.class)
                .hasMessageContaining("--baseline");
    }

    @Test
    void aRetirementCountsWhateverTheBaselineSays() throws GateException {
        String retires =
                plain.models().getFirst().retires() == null
                        ? "none"
                        : plain.models().getFirst().retires();
        assertThat(broken(plain, plain, "retires<36500d"))
                .hasSize(retires.equals("none") ? 0 : 1)
                .allSatisfy(line -> assertThat(line).contains(retires));
        assertThat(broken(plain, plain, "retires<-1d".replace("-1", "0"))).isEmpty();
    }

    @Test
    void whatIsNoConditionIsRefusedWithWhatThereIs() {
        for (String each : List.of("", "score", "score>L4", "level>=4", "sore>3", "score>>3")) {
            assertThatThrownBy(() -> Condition.parse(each))
                    .as(each)
                    .isInstanceOf(GateException.class);
        }
        assertThatThrownBy(() -> Condition.parse("sore>3")).hasMessageContaining("score");
    }

    @Test
    void aPolicyNamesWhatItDoesNotAllowAndWhere() throws GateException {
        Policy policy =
                Policy.read(
                        "p.yaml",
                        """
                        schema: unmoor-policy/1
                        vendors:
                          allow: [openai]
                        models:
                          pinned: true
                          deny: [claude-*]
                        capabilities:
                          - id: assistants
                            only-in: ["llm/**"]
                            reason: one way in
                        score:
                          max: 5
                          modules: {"app": 1, "*": 100}
                        """);

        assertThat(broken(grown, null, policy))
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("policy: vendor anthropic is not allowed: ")
                                .contains("app/other.py:1"))
                .anySatisfy(
                        line -> assertThat(line).contains("model claude-sonnet-4-5 is not allowed"))
                .anySatisfy(line -> assertThat(line).contains("model gpt-4o names no version"))
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("capability assistants")
                                .contains("only in llm/** (one way in)")
                                .contains("app/clerk.py:3"))
                .anySatisfy(line -> assertThat(line).startsWith("policy: the project scores "))
                .anySatisfy(line -> assertThat(line).startsWith("policy: module app scores "));
        assertThat(broken(grown, grown, policy)).isEmpty();
    }

    @Test
    void anExceptionLiftsARuleUntilItsDay() throws GateException {
        String text =
                """
                schema: unmoor-policy/1
                vendors:
                  allow: [openai]
                exceptions:
                  - rule: vendors
                    match: anthropic
                    paths: ["app/**"]
                    reason: a trial
                    expires: %s
                """;

        assertThat(broken(grown, null, Policy.read("p", text.formatted("2026-12-31")))).isEmpty();
        assertThat(broken(grown, null, Policy.read("p", text.formatted("2026-11-20")))).isEmpty();
        assertThat(broken(grown, null, Policy.read("p", text.formatted("2026-11-19"))))
                .anySatisfy(line -> assertThat(line).contains("anthropic is not allowed"))
                .anySatisfy(line -> assertThat(line).contains("ended on 2026-11-19 (a trial)"));
    }

    @Test
    void aWrongPolicyIsRefusedWithItsLines() {
        assertThatThrownBy(() ->
                        Policy.read(
                                "policy.yaml",
                                "schema: unmoor-policy/1\nvendor:\n  allow: [x]\nscore:\n  max: many\n"))
                .isInstanceOf(GateException.class)
                .hasMessageContaining("policy.yaml:2:1: unknown key 'vendor'")
                .hasMessageContaining("policy.yaml:5:8");
        assertThatThrownBy(() ->
                        Policy.read(
                                "p",
                                "schema: unmoor-policy/1\nexceptions:\n  - rule: vendors\n    reason: x\n    expires: soon\n"))
                .hasMessageContaining("'expires' is a day");
        assertThatThrownBy(() -> Policy.read("p", "- a\n")).isInstanceOf(GateException.class);
    }

    @Test
    void globsKnowFoldersAndNames() {
        assertThat(Glob.matches("llm/**", "llm/a/b.py")).isTrue();
        assertThat(Glob.matches("llm/", "llm/b.py")).isTrue();
        assertThat(Glob.matches("**/llm/*.py", "llm/b.py")).isTrue();
        assertThat(Glob.matches("llm/*", "llm/a/b.py")).isFalse();
        assertThat(Glob.matches("claude-*", "claude-sonnet-4-5")).isTrue();
        assertThat(Glob.matches("meta*", "meta/llama-3")).isTrue();
        assertThat(Glob.matches("a.c", "abc")).isFalse();
    }
}
