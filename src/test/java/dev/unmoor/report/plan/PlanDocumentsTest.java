package dev.unmoor.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.PlanException;
import dev.unmoor.plan.kept.Event;
import dev.unmoor.plan.kept.StepState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** What comes from a scanned tree stays text, whatever it holds. */
class PlanDocumentsTest {

    private static final String EVIL =
            "=HYPERLINK(\"http://x\")|`<script>alert(1)</script>`\n## [x](http://evil) @all \u202e";

    private static MigrationPlan evil() throws PlanException {
        MigrationPlan plan = PlanFileTest.saved().plan();
        MigrationPlan.Step first = plan.steps().getFirst();
        var step =
                new MigrationPlan.Step(
                        first.id(),
                        first.phase(),
                        first.wave(),
                        EVIL,
                        List.of(EVIL),
                        first.findings(),
                        first.dependsOn(),
                        first.level(),
                        EVIL,
                        new MigrationPlan.Sketch("```\n" + EVIL, "````\nx"),
                        EVIL,
                        EVIL,
                        1,
                        2,
                        3,
                        first.provenance(),
                        List.of(new MigrationPlan.Place(EVIL, 3, "f", EVIL)),
                        first.check(),
                        first.critical());
        return new MigrationPlan(
                plan.tool(),
                plan.project(),
                plan.from(),
                plan.to(),
                plan.scope(),
                plan.migrationClass(),
                List.of(
                        new MigrationPlan.FileChange(
                                EVIL, "must", List.of(EVIL), List.of(step.id()), 1)),
                plan.ripple(),
                List.of(step),
                plan.size(),
                plan.lost(),
                plan.coverage(),
                plan.effort(),
                plan.watch());
    }

    private static String markdown(MigrationPlan plan, boolean hours) throws IOException {
        var out = new StringWriter();
        PlanMarkdown.write(plan, evilTeam(plan), hours, out);
        return out.toString();
    }

    private static TeamWords evilTeam(MigrationPlan plan) {
        return said(plan, EVIL);
    }

    /** The same word everywhere where a team can say one. */
    private static TeamWords said(MigrationPlan plan, String word) {
        var remark = new StepState.Remark("2026-11-20T10:00:00Z", word, word, word);
        var state =
                new StepState(
                        Event.State.DISMISSED,
                        word,
                        null,
                        word,
                        List.of(remark),
                        List.of(remark),
                        2.5);
        return new TeamWords(Map.of(plan.steps().getFirst().id(), state));
    }

    @Test
    void markdownRendersNothingOfTheTree() throws IOException, PlanException {
        String text = markdown(evil(), true);
        // what stands in code is shown as it is, and rendered as nothing else
        String rendered = text.replaceAll("(?s)(`+)(?!`).*?(?<!`)\\1(?!`)", "");
        assertThat(rendered)
                .doesNotContain("<script>")
                .doesNotContainPattern("(?<!\\\\)\\]\\(")
                .doesNotContain("@all");
        assertThat(text).doesNotContain("\u202e");
        assertThat(rendered.lines().filter(line -> line.startsWith("## ")))
                .allMatch(line ->
                        List.of(
                                        "## Steps",
                                        "## Files",
                                        "## Without an equivalent",
                                        "## What means another thing there",
                                        "## What this rests on")
                                .contains(line));
        assertThat(text).contains("````\n```").contains("`````\n````\nx");
    }

    @Test
    void htmlRunsNothingOfTheTree() throws IOException, PlanException {
        var out = new StringWriter();
        PlanHtml.write(evil(), evilTeam(evil()), true, out);
        assertThat(out.toString())
                .doesNotContain("<script")
                .doesNotContain("href")
                .doesNotContain("\u202e")
                .contains("&lt;script&gt;")
                .contains("default-src 'none'");
    }

    @Test
    void pagesAreTaggedAndTheSameEachTime() throws IOException, PlanException {
        MigrationPlan plan = evil();
        var first = new ByteArrayOutputStream();
        PlanPdf.write(plan, evilTeam(plan), true, first);
        var second = new ByteArrayOutputStream();
        PlanPdf.write(plan, evilTeam(plan), true, second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        try (PDDocument document = Loader.loadPDF(first.toByteArray())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("What this rests on")
                    .contains("1 of " + document.getNumberOfPages())
                    .contains("<script>")
                    .doesNotContain("\u202e");
        }
    }

    @ParameterizedTest
    @EnumSource(PlanCsv.Tracker.class)
    void csvComputesNothing(PlanCsv.Tracker tracker) throws IOException, PlanException {
        var out = new StringWriter();
        PlanCsv.write(evil(), evilTeam(evil()), tracker, true, out);
        try (MappingIterator<String[]> rows =
                CsvMapper.builder()
                        .enable(CsvReadFeature.WRAP_AS_ARRAY)
                        .build()
                        .readerFor(String[].class)
                        .readValues(out.toString())) {
            List<String[]> all = rows.readAll();
            assertThat(all).hasSize(2);
            assertThat(all.get(1)).hasSameSizeAs(all.get(0));
            for (String cell : all.get(1)) {
                assertThat(cell).doesNotStartWith("=").doesNotContain("\u202e");
            }
        }
    }

    @Test
    void everyDocumentSaysWhatTheTeamHasSaid() throws IOException, PlanException {
        MigrationPlan plan = PlanFileTest.saved().plan();
        TeamWords team = said(plan, "Ada");
        var documents = new ArrayList<String>();
        documents.add(written(out -> PlanMarkdown.write(plan, team, false, out)));
        documents.add(written(out -> PlanHtml.write(plan, team, false, out)));
        for (PlanCsv.Tracker tracker : PlanCsv.Tracker.values()) {
            String csv = written(out -> PlanCsv.write(plan, team, tracker, false, out));
            assertThat(csv.lines().findFirst().orElseThrow())
                    .endsWith(
                            tracker == PlanCsv.Tracker.GITHUB ? ",\"assignees\"" : ",\"Assignee\"");
            documents.add(csv);
        }
        String step = plan.steps().getFirst().id();
        documents.add(written(out -> AgentBrief.write(plan, team, step, out)));
        assertThat(documents)
                .allSatisfy(each ->
                        assertThat(each)
                                .contains("State: dismissed")
                                .contains("Owner: Ada")
                                .contains("Took 2.5 hours")
                                .containsPattern("Note .{1,3}Ada, 2026.{1,2}11.{1,2}20.{1,3}: Ada")
                                .containsPattern("Decided .{1,3}Ada, "));
        assertThat(
                        written(out ->
                                PlanCsv.write(
                                        plan, TeamWords.NONE, PlanCsv.Tracker.JIRA, false, out)))
                .doesNotContain("Assignee");
    }

    private interface Document {
        void write(StringWriter out) throws IOException;
    }

    private static String written(Document document) throws IOException {
        var out = new StringWriter();
        document.write(out);
        return out.toString();
    }

    @Test
    void withoutHoursNoHourIsShown() throws IOException, PlanException {
        String text = markdown(PlanFileTest.saved().plan(), false);
        assertThat(text).contains("Size ").doesNotContain("Half of the cases");
        var csv = new StringWriter();
        PlanCsv.write(
                PlanFileTest.saved().plan(), TeamWords.NONE, PlanCsv.Tracker.JIRA, false, csv);
        assertThat(csv.toString()).doesNotContain("Original Estimate");
    }

    @Test
    void theBriefOfAStepSaysWhatWhereAndWhenItIsDone() throws IOException, PlanException {
        MigrationPlan plan = PlanFileTest.saved().plan();
        MigrationPlan.Step calls =
                plan.steps().stream()
                        .filter(each -> each.title().startsWith("Move "))
                        .findFirst()
                        .orElseThrow();
        var out = new StringWriter();
        assertThat(AgentBrief.write(plan, TeamWords.NONE, calls.id(), out)).isTrue();
        assertThat(out.toString())
                .contains("## What to do")
                .contains("`app/llm.py`")
                .contains("## Done when")
                .contains("## Leave alone")
                .contains(calls.id());
        assertThat(out.toString().lines().filter(line -> line.startsWith("# "))).hasSize(1);
        assertThat(AgentBrief.write(plan, TeamWords.NONE, "zzz", new StringWriter())).isFalse();
    }
}
