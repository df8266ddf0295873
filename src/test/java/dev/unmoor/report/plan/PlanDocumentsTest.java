package dev.unmoor.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.model.MigrationPlan;
import dev.unmoor.plan.PlanException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
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
        PlanMarkdown.write(plan, hours, out);
        return out.toString();
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
        PlanHtml.write(evil(), true, out);
        assertThat(out.toString())
                .doesNotContain("<script")
                .doesNotContain("href")
                .doesNotContain("\u202e")
                .contains("&lt;script&gt;")
                .contains("default-src 'none'");
    }

    @ParameterizedTest
    @EnumSource(PlanCsv.Tracker.class)
    void csvComputesNothing(PlanCsv.Tracker tracker) throws IOException, PlanException {
        var out = new StringWriter();
        PlanCsv.write(evil(), tracker, true, out);
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
    void withoutHoursNoHourIsShown() throws IOException, PlanException {
        String text = markdown(PlanFileTest.saved().plan(), false);
        assertThat(text).contains("Size ").doesNotContain("Half of the cases");
        var csv = new StringWriter();
        PlanCsv.write(PlanFileTest.saved().plan(), PlanCsv.Tracker.JIRA, false, csv);
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
        assertThat(AgentBrief.write(plan, calls.id(), out)).isTrue();
        assertThat(out.toString())
                .contains("## What to do")
                .contains("`app/llm.py`")
                .contains("## Done when")
                .contains("## Leave alone")
                .contains(calls.id());
        assertThat(out.toString().lines().filter(line -> line.startsWith("# "))).hasSize(1);
        assertThat(AgentBrief.write(plan, "zzz", new StringWriter())).isFalse();
    }
}
