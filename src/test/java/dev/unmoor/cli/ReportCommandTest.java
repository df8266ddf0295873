package dev.unmoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.fixture.Audited;
import dev.unmoor.report.Format;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    @TempDir private static Path folder;

    private static Path report;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), project -> {}, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    @BeforeAll
    static void audit() {
        report = folder.resolve("audit.json");
        Outcome outcome =
                run(
                        "scan",
                        Audited.SAMPLE.toString(),
                        "--no-store",
                        "--no-cache",
                        "--format",
                        "json",
                        "-o",
                        report.toString());
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anEarlierReportIsWrittenAsAnyFormat(Format format) throws IOException {
        Path file = folder.resolve("report." + format.ending());

        Outcome outcome =
                run("report", report.toString(), "--format", format.id(), "-o", file.toString());

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void theSameReportComesBackAsItWas() throws IOException {
        assertThat(run("report", report.toString(), "--format", "json").out())
                .isEqualTo(Files.readString(report));
    }

    @Test
    void whatIsNoTextNeedsAFile() {
        Outcome outcome = run("report", report.toString(), "--format", "pdf");

        assertThat(outcome.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(outcome.err()).contains("-o FILE").hasLineCount(1);
    }

    @Test
    void anUnknownFormatIsRefusedWithThoseThereAre() {
        Outcome outcome = run("report", report.toString(), "--format", "docx");

        assertThat(outcome.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(outcome.err()).contains("markdown").contains("sarif").hasLineCount(1);
    }

    @Test
    void aReportThatIsBrokenIsRefusedInOneLine() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"schema\":\"unmoor-report/1\",\"findings\":[");

        Outcome outcome = run("report", broken.toString());

        assertThat(outcome.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(outcome.err()).contains("broken.json").hasLineCount(1);
    }

    @Test
    void aGateThatFailsIsALineAndOneAsExitCode() {
        Outcome outcome =
                run(
                        "report",
                        report.toString(),
                        "--fail-on",
                        "score>10,level>=L4",
                        "--fail-on",
                        "findings>100000");

        assertThat(outcome.code()).isEqualTo(Main.GATE_FAILED);
        assertThat(outcome.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("unmoor: gate failed: "));
        assertThat(outcome.out()).contains("Lock-in");
    }

    @Test
    void theBaselineOfTheSameTreePasses() {
        Outcome outcome =
                run(
                        "report",
                        report.toString(),
                        "--baseline",
                        report.toString(),
                        "--fail-on",
                        "score>10,level>=L1,new-findings,new-vendor",
                        "--format",
                        "pr-comment");

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).contains("unchanged").contains("No dependency was added");
    }

    @Test
    void aPlannedMoveIsTheTableOfSteps() {
        Outcome outcome =
                run(
                        "report",
                        Audited.SAMPLE.toString(),
                        "--no-cache",
                        "--format",
                        "csv",
                        "--table",
                        "steps",
                        "--from",
                        "openai",
                        "--to",
                        "mistral");

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).startsWith("wave,phase,step,level");
        assertThat(outcome.out().lines().count()).isGreaterThan(3);
        assertThat(run("report", report.toString(), "--from", "openai").err())
                .contains("both --from and --to");
        assertThat(run("report", report.toString(), "--from", "openai", "--to", "mistral").err())
                .contains("on the code itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "score>", "moon>3", "new-findings", "policy"})
    void aConditionThatCannotBeCheckedIsBadInput(String condition) {
        Outcome outcome = run("report", report.toString(), "--fail-on", condition);

        assertThat(outcome.code()).as(condition).isEqualTo(Main.BAD_INPUT);
        assertThat(outcome.err()).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "structured-output",
                "openai/chat-completions",
                "openai/import",
                "openai",
                "L3",
                "wire",
                "seam-call"
            })
    void wordsOfReportsAreExplained(String word) {
        Outcome outcome = run("explain", word);

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatHasAPage(Format format) {
        assertThat(run("explain", format.id()).out())
                .contains("For: ", "Holds: ", "Opened by: ", "--format " + format.id());
        assertThat(run("explain", "formats").out()).contains("  " + format.id() + " ");
    }

    @Test
    void anUnknownWordIsAnsweredWithThoseNearIt() {
        Outcome outcome = run("explain", "strutured-output");

        assertThat(outcome.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(outcome.err()).contains("structured-output").hasLineCount(1);
    }

    @Test
    void commandsShowHowTheyAreUsed() {
        for (String each :
                List.of(
                        "open",
                        "scan",
                        "report",
                        "plan",
                        "risk",
                        "routes",
                        "whatif",
                        "models",
                        "history",
                        "diff",
                        "fleet",
                        "schema",
                        "explain",
                        "completion",
                        "man",
                        "doctor")) {
            assertThat(run(each, "--help").out())
                    .as(each)
                    .containsPattern("Examples?:")
                    .contains("  unmoor " + each);
        }
    }

    @Test
    void everyCommandIsInTheManualAndTheCompletion() {
        String manual = run("man").out();
        String completion = run("completion", "bash").out();

        assertThat(manual).startsWith(".TH UNMOOR 1");
        for (String each : new String[] {"scan", "report", "explain", "plan", "completion"}) {
            assertThat(manual).contains(".SS unmoor " + each + "\n");
            assertThat(completion).contains("_picocli_unmoor_" + each + "()");
        }
        assertThat(manual.lines()).allMatch(line -> !line.startsWith("'"));
        assertThat(run("completion", "zsh").out()).contains("bashcompinit");
    }
}
