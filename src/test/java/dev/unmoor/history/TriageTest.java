package dev.unmoor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.fixture.Audited;
import dev.unmoor.model.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Audited.DAY.instant();

    private static final String CALL =
            "from openai import OpenAI\nOpenAI().chat.completions.create(model='gpt-4o')\n";

    @TempDir private Path folder;

    private static Decision decided(Finding finding, LocalDate expires, String reason) {
        return Triage.decide(finding, Verdict.ACCEPT, reason, "", expires, NOW);
    }

    @Test
    void aDecisionFollowsItsFindingWhenTheFileIsMovedAndIsStaleOnceItIsGone() {
        List<Finding> before = Audited.of(folder.resolve("a"), Map.of("app.py", CALL)).findings();
        List<Finding> after =
                Audited.of(folder.resolve("b"), Map.of("src/llm/client.py", "# moved\n\n" + CALL))
                        .findings();
        List<Decision> decisions =
                before.stream().map(each -> decided(each, null, "known")).toList();

        assertThat(Triage.of(decisions, before, TODAY).holding()).hasSize(before.size());
        Triage moved = Triage.of(decisions, after, TODAY);
        assertThat(moved.holding()).hasSize(after.size());
        assertThat(moved.stale()).isEmpty();
        assertThat(Triage.of(decisions, List.of(), TODAY).stale()).hasSameSizeAs(before);
    }

    @Test
    void aDecisionHoldsUntilItsLastDay() {
        Finding finding = Audited.sample().findings().getFirst();
        Decision decision = decided(finding, TODAY, "soon");
        assertThat(Triage.of(List.of(decision), List.of(finding), TODAY).holding()).hasSize(1);
        Triage later = Triage.of(List.of(decision), List.of(finding), TODAY.plusDays(1));
        assertThat(later.holding()).isEmpty();
        assertThat(later.expired()).containsOnlyKeys(finding.id());
    }

    @Test
    void theFileHoldsWhateverIsTypedAndIsReadBack() throws Exception {
        Finding finding = Audited.sample().findings().getFirst();
        Decision odd =
                decided(
                        finding,
                        TODAY,
                        "it's \"so\": yes\n- no # not {this} \\ \u0007 \u2028 émile 𝛼 & *x");
        assertThat(TriageFile.read(folder)).isEmpty();
        TriageFile.write(folder, List.of(odd));
        assertThat(TriageFile.read(folder)).containsExactly(odd);
        assertThat(Files.readString(TriageFile.in(folder))).contains("decisions:");
        TriageFile.write(folder, List.of());
        assertThat(TriageFile.read(folder)).isEmpty();
        try (var left = Files.list(folder.resolve(".unmoor"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aFileThatIsWrongSaysWhere() {
        for (String wrong :
                List.of(
                        "decisions: [",
                        "[1]",
                        "decisions: [3]",
                        "decisions: [{verdict: accept}]",
                        "decisions: [{fingerprint: a, verdict: maybe}]",
                        "decisions: [{fingerprint: a, verdict: accept, expires: someday}]")) {
            assertThatThrownBy(() -> TriageFile.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(HistoryException.class)
                    .hasMessageStartingWith(".unmoor/triage.yaml")
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void ofTwoDecisionsTheLaterOneStays() {
        Finding finding = Audited.sample().findings().getFirst();
        Decision early = decided(finding, null, "early");
        Decision late =
                Triage.decide(finding, Verdict.WONT_FIX, "late", "", null, NOW.plusSeconds(1));
        assertThat(Triage.merge(List.of(late), List.of(early))).containsExactly(late);
        assertThat(Triage.merge(List.of(early), List.of(late))).containsExactly(late);
    }
}
