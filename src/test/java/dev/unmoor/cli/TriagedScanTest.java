package dev.unmoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.history.Decision;
import dev.unmoor.history.HistoryException;
import dev.unmoor.history.Triage;
import dev.unmoor.history.TriageFile;
import dev.unmoor.history.Verdict;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.report.JsonReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project has decided in its own file, as scans and gates heed it. */
class TriagedScanTest {

    private static final String ASK =
            """
            from openai import OpenAI

            def ask():
                return OpenAI().responses.create(model="gpt-4.1-mini", input="When do you open?")
            """;

    @TempDir private Path tree;

    private record Outcome(int code, String out, String err) {

        Audit audit() throws IOException {
            return JsonReport.read(new StringReader(out));
        }
    }

    private Outcome scan(String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        var arguments = new ArrayList<String>();
        arguments.addAll(
                List.of("scan", tree.toString(), "--format", "json", "--no-cache", "--no-store"));
        arguments.addAll(List.of(more));
        int code =
                Main.run(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        project -> {},
                        arguments.toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }

    @BeforeEach
    void project() throws IOException {
        Files.writeString(tree.resolve("desk.py"), ASK);
    }

    private Finding call() throws IOException {
        return scan("--no-triage").audit().findings().stream()
                .filter(each -> each.kind() == FindingKind.SDK_CALL)
                .findFirst()
                .orElseThrow();
    }

    private void decide(Verdict verdict, @Nullable LocalDate expires)
            throws IOException, HistoryException {
        Decision decision =
                Triage.decide(call(), verdict, "a stub answers", "", expires, Instant.EPOCH);
        TriageFile.write(tree, List.of(decision));
    }

    @Test
    void aFalsePositiveIsLeftOutAndSaid() throws Exception {
        decide(Verdict.FALSE_POSITIVE, null);

        Outcome outcome = scan();

        assertThat(outcome.audit().findings())
                .noneMatch(each -> each.kind() == FindingKind.SDK_CALL);
        String left = call().id();
        assertThat(outcome.audit().models()).noneMatch(each -> each.uses().contains(left));
        assertThat(outcome.audit().project().skipped())
                .filteredOn(each -> each.path().equals("desk.py"))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.detail())
                                .contains("line 4", "sdk-call of openai", "a stub answers"));
        assertThat(outcome.err()).contains(".unmoor/triage.yaml: 1 false positive left out");
    }

    @Test
    void theDecisionsCanBeSetAside() throws Exception {
        decide(Verdict.FALSE_POSITIVE, null);

        Outcome outcome = scan("--no-triage");

        assertThat(outcome.audit().findings())
                .anyMatch(each -> each.kind() == FindingKind.SDK_CALL);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aDecisionWhoseDayIsPastHoldsNoMore() throws Exception {
        decide(Verdict.FALSE_POSITIVE, LocalDate.EPOCH);

        Outcome outcome = scan();

        assertThat(outcome.audit().findings())
                .anyMatch(each -> each.kind() == FindingKind.SDK_CALL);
        assertThat(outcome.err()).contains("1 expired");
    }

    @Test
    void whatIsAcceptedCountsButFailsNoGate() throws Exception {
        int score = scan().audit().risk().score();
        assertThat(scan("--fail-on", "level>=L1").code()).isEqualTo(Main.GATE_FAILED);
        List<Decision> all =
                scan().audit().findings().stream()
                        .map(each ->
                                Triage.decide(
                                        each, Verdict.ACCEPT, "meant so", "", null, Instant.EPOCH))
                        .toList();
        TriageFile.write(tree, all);

        Outcome outcome = scan("--fail-on", "level>=L1");

        assertThat(outcome.code()).isEqualTo(Main.DONE);
        assertThat(outcome.audit().risk().score()).isEqualTo(score);
        assertThat(outcome.err()).contains(all.size() + " accepted");
        assertThat(scan("--fail-on", "level>=L1", "--no-triage").code())
                .isEqualTo(Main.GATE_FAILED);
    }

    @Test
    void aBrokenFileIsAnErrorThatSaysWhere() throws Exception {
        Files.createDirectories(tree.resolve(".unmoor"));
        Files.writeString(tree.resolve(".unmoor/triage.yaml"), "decisions: [{verdict: maybe}]\n");

        Outcome outcome = scan();

        assertThat(outcome.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(outcome.err().strip().lines())
                .singleElement()
                .asString()
                .contains(".unmoor/triage.yaml", "decision 1");
    }
}
