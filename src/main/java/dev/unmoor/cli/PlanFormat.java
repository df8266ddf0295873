package dev.unmoor.cli;

import dev.unmoor.model.MigrationPlan;
import dev.unmoor.report.JsonReport;
import dev.unmoor.report.Masking;
import dev.unmoor.report.plan.AgentBrief;
import dev.unmoor.report.plan.PlanCsv;
import dev.unmoor.report.plan.PlanHtml;
import dev.unmoor.report.plan.PlanMarkdown;
import dev.unmoor.report.plan.PlanPdf;
import dev.unmoor.report.plan.PlanText;
import dev.unmoor.report.plan.TeamWords;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** What a plan can be written as. */
enum PlanFormat {
    JSON,
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    /** One page for people who pay. */
    DECISION,
    /** Rows for a tracker's import. */
    JIRA,
    GITHUB,
    LINEAR,
    /** What to do, where and when it is done, for each step. */
    BRIEF;

    /**
     * Writes a plan.
     *
     * @param whole the plan, which may hold secrets
     * @param words what its team has said of the steps
     * @param hours whether hours and days are shown to people, rather than sizes
     * @param step for a brief: the step's id or its beginning; empty for all that change code
     * @return false if a brief is wanted of a step that the plan does not have
     * @throws IOException if the target cannot be written
     */
    boolean write(MigrationPlan whole, TeamWords words, boolean hours, String step, Writer out)
            throws IOException {
        MigrationPlan plan = Masking.of(whole);
        TeamWords team = Masking.of(words);
        switch (this) {
            case JSON -> JsonReport.write(plan, out);
            case TEXT, DECISION -> PlanText.write(plan, team, out);
            case MARKDOWN -> PlanMarkdown.write(plan, team, hours, out);
            case HTML -> PlanHtml.write(plan, team, hours, out);
            case JIRA -> PlanCsv.write(plan, team, PlanCsv.Tracker.JIRA, hours, out);
            case GITHUB -> PlanCsv.write(plan, team, PlanCsv.Tracker.GITHUB, hours, out);
            case LINEAR -> PlanCsv.write(plan, team, PlanCsv.Tracker.LINEAR, hours, out);
            case PDF -> throw new IllegalStateException("a PDF is not text");
            case BRIEF -> {
                return AgentBrief.write(plan, team, step, out);
            }
        }
        return true;
    }

    /** Writes a plan as the pages that it is, where it is no text. */
    void write(MigrationPlan whole, TeamWords words, boolean hours, OutputStream out)
            throws IOException {
        PlanPdf.write(Masking.of(whole), Masking.of(words), hours, out);
    }

    /** What to tell who wants the brief of a step that is not there. */
    static String noStep(String step) {
        return step.isEmpty()
                ? "no step of this plan changes code"
                : "the plan has no step '" + step + "'";
    }
}
