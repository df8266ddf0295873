package dev.unmoor.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Location;
import dev.unmoor.plan.TreeReader;
import dev.unmoor.risk.Evidence;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Sites;
import dev.unmoor.risk.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five routes, judged from small codebases. */
class RoutesTest {

    private static Knowledge knowledge;

    @BeforeAll
    static void read() throws CatalogException {
        knowledge = Knowledge.load(List.of());
    }

    private static EscapeRoute route(String lesson, List<Finding> findings, Evidence... evidence) {
        Subject subject = Sites.subject(findings, evidence);
        Scorer.Ranking ranking = new Scorer(knowledge, Sites.words()).rank(subject, null);
        return new Routes(knowledge, Sites.words())
                .of(subject, ranking).stream()
                        .filter(each -> each.lesson().equals(lesson))
                        .findFirst()
                        .orElseThrow();
    }

    private static Evidence seen(String id) {
        return new Evidence(id, "seen", List.of(new Location("x.yml", 3)));
    }

    private static Finding chat(String path) {
        return Sites.call("openai", "chat").at(path, 5).build();
    }

    @Test
    void nothingToLeaveIsNotApplicable() {
        for (String lesson :
                List.of(
                        "data-portability",
                        "evals-outside",
                        "model-routing",
                        "open-weights",
                        "understandable")) {
            assertThat(route(lesson, List.of()).status()).as(lesson).isEqualTo("not-applicable");
        }
    }

    @Test
    void dataThatIsNotKeptAtAVendorIsOpen() {
        EscapeRoute route = route("data-portability", List.of(chat("a.py")));
        assertThat(route.status()).isEqualTo("open");
        assertThat(route.evidenceFor())
                .extracting(EscapeRoute.Evidence::what)
                .anyMatch(each -> each.startsWith("Nothing was found that is kept"));
    }

    @Test
    void dataThatCannotLeaveIsBlocked() {
        Finding thread = Sites.call("openai", "assistants").at("a.py", 9).build();
        EscapeRoute route = route("data-portability", List.of(chat("a.py"), thread));
        assertThat(route.status()).isEqualTo("blocked");
        assertThat(route.evidenceAgainst())
                .filteredOn(each -> each.what().contains("threads"))
                .singleElement()
                .satisfies(each -> assertThat(each.findings()).containsExactly(thread.id()));
        assertThat(route.next()).isNotEmpty();
    }

    @Test
    void vectorsWithTheirTextAreOpenAndWithoutAreNot() {
        Finding embed = Sites.call("openai", "embeddings").at("a.py", 2).build();
        assertThat(route("data-portability", List.of(embed)).status()).isEqualTo("blocked");
        assertThat(route("data-portability", List.of(embed), seen("text-kept")).status())
                .isEqualTo("open");
    }

    @Test
    void evaluationsNeedAHarnessThatRuns() {
        List<Finding> calls = List.of(chat("a.py"));
        EscapeRoute none = route("evals-outside", calls);
        assertThat(none.status()).isEqualTo("blocked");
        assertThat(none.evidenceAgainst().getFirst().what())
                .startsWith("Looked for")
                .contains("10 files");
        assertThat(none.next().getFirst()).contains("golden set").contains("hours");
        assertThat(route("evals-outside", calls, seen("evals-config")).status())
                .isEqualTo("partial");
        assertThat(
                        route("evals-outside", calls, seen("evals-config"), seen("evals-in-ci"))
                                .status())
                .isEqualTo("open");
    }

    @Test
    void aStepSaysWhatItDoesToTheScore() {
        List<Finding> findings =
                List.of(chat("a.py"), Sites.of(FindingKind.PROMPT, "openai").at("a.py", 1).build());
        assertThat(route("evals-outside", findings).next().getFirst())
                .containsPattern("score \\d+ → \\d+");
    }

    @Test
    void routingIsOpenBehindAFrameworkAndBlockedWhereCallsAreScattered() {
        var framed = new ArrayList<Finding>();
        var direct = new ArrayList<Finding>();
        for (int i = 0; i < 4; i++) {
            framed.add(
                    Sites.call("langchain", "chat")
                            .through("langchain")
                            .host("openai")
                            .at("f" + i + ".py", 1)
                            .build());
            direct.add(chat("d" + i + ".py"));
        }
        assertThat(route("model-routing", framed).status()).isEqualTo("open");
        EscapeRoute scattered = route("model-routing", direct);
        assertThat(scattered.status()).isEqualTo("blocked");
        assertThat(scattered.evidenceAgainst())
                .anyMatch(each -> each.what().contains("4 in 4 files"));
    }

    @Test
    void openWeightsDependOnTheFeaturesUsed() {
        assertThat(route("open-weights", List.of(chat("a.py"))).status()).isEqualTo("open");
        Finding held = Sites.call("openai", "assistants", "file-search").at("b.py", 1).build();
        assertThat(route("open-weights", List.of(held)).status()).isEqualTo("blocked");
    }

    @Test
    void everyRouteSpeaksInSentencesAndNamesItsFindings() {
        Finding call = chat("a.py");
        for (EscapeRoute route :
                List.of(
                        route("model-routing", List.of(call)),
                        route("understandable", List.of(call), seen("validation")))) {
            assertThat(route.evidenceFor().size() + route.evidenceAgainst().size()).isPositive();
            var all = new ArrayList<>(route.evidenceFor());
            all.addAll(route.evidenceAgainst());
            assertThat(all).allSatisfy(each -> assertThat(each.what()).endsWith("."));
        }
    }

    @Test
    void surroundingsAreReadFromFewFiles() {
        var files = new TreeMap<String, String>();
        files.put(".github/workflows/eval.yml", "jobs:\n  run: npx promptfoo eval\n");
        files.put("promptfooconfig.yaml", "providers:\n  - openai:gpt-4o\n  - anthropic:claude\n");
        files.put("db/schema.sql", "CREATE TABLE chunk (\n content text,\n v vector(1536)\n);\n");
        files.put("app/llm.py", "@retry\ndef ask(): ...\n");
        files.put("app/other.py", "@retry\nllm_cache = 1\n");
        List<Evidence> evidence =
                new Surroundings(knowledge).gather(List.of(chat("app/llm.py")), reader(files));
        assertThat(evidence)
                .extracting(Evidence::id)
                .contains("evals-in-ci", "evals-config", "evals-two-vendors", "text-kept", "retry")
                .doesNotContain("cache");
        assertThat(evidence)
                .filteredOn(each -> each.id().equals("evals-in-ci"))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.places())
                                .containsExactly(new Location(".github/workflows/eval.yml", 2)));
    }

    private static TreeReader reader(Map<String, String> files) {
        return new TreeReader() {
            @Override
            public List<String> paths() {
                return List.copyOf(files.keySet());
            }

            @Override
            public Optional<String> read(String path) {
                return Optional.ofNullable(files.get(path));
            }
        };
    }
}
