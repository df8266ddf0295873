package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Saving;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Comparison;
import dev.unmoor.model.Id;
import dev.unmoor.plan.Patch;
import dev.unmoor.plan.kept.PlanStatus;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.report.JsonReport;
import dev.unmoor.report.Masking;
import dev.unmoor.report.plan.DecisionPage;
import dev.unmoor.report.plan.PlanCsv;
import dev.unmoor.report.plan.PlanFile;
import dev.unmoor.report.plan.PlanHtml;
import dev.unmoor.report.plan.PlanMarkdown;
import dev.unmoor.report.plan.PlanPdf;
import dev.unmoor.report.plan.StatusText;
import dev.unmoor.report.plan.TeamWords;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a plan where it is asked for. */
final class PlanExport {

    /** The forms in which a plan can be written. */
    enum Form implements Id {
        /**
         * The plan with all that happened to it, to be gone on with here or on the command line.
         */
        SAVED("saved", "json"),
        /** The plan as a document for programs. */
        JSON("json", "json"),
        /** The plan for people, to be forwarded. */
        HTML("html", "html"),
        /** The same on paper. */
        PDF("pdf", "pdf"),
        /** The plan for people, to lie beside the code. */
        MARKDOWN("markdown", "md"),
        /** Its steps as issues of a tracker. */
        JIRA("jira", "csv"),
        GITHUB("github", "csv"),
        LINEAR("linear", "csv"),
        /** The comparison, for those who decide. */
        DECISION("decision", "md"),
        /** How it stands, for people. */
        STATUS("status", "txt"),
        /** Its mechanical part, for {@code git apply}. */
        PATCH("patch", "patch");

        private final String id;
        private final String extension;

        Form(String id, String extension) {
            this.id = id;
            this.extension = extension;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * What can be written.
     *
     * @param status null while the code was not looked at
     * @param comparison null while nothing is compared
     * @param patch null while none is made
     */
    record Parts(
            SavedPlan plan,
            @Nullable PlanStatus status,
            @Nullable Comparison comparison,
            @Nullable Patch patch) {}

    private final Workbench workbench;

    PlanExport(Workbench workbench) {
        this.workbench = workbench;
    }

    void write(Form form, Parts parts) {
        String missing = missing(form, parts);
        if (!missing.isEmpty()) {
            workbench.notices().problem(missing, "");
            return;
        }
        String name =
                parts.plan().plan().project().name() + "-" + form.id() + "-plan." + form.extension;
        workbench
                .dialogs()
                .chooseSave(
                        Messages.text("planner.export.title"),
                        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-"),
                        Messages.text("planner.export." + form.id()))
                .ifPresent(file -> write(form, parts, file));
    }

    /** What has to be done first for a form to be written; empty for nothing. */
    static String missing(Form form, Parts parts) {
        boolean there =
                switch (form) {
                    case STATUS -> parts.status() != null;
                    case DECISION -> parts.comparison() != null;
                    case PATCH -> parts.patch() != null;
                    case SAVED, JSON, HTML, PDF, MARKDOWN, JIRA, GITHUB, LINEAR -> true;
                };
        return there ? "" : Messages.text("planner.missing." + form.id());
    }

    private void write(Form form, Parts parts, Path file) {
        Saving.run(workbench, file, to -> put(form, parts, to));
    }

    /**
     * Writes a form to a file.
     *
     * @throws IOException if it can't be written
     */
    static void put(Form form, Parts parts, Path file) throws IOException {
        if (form == Form.SAVED) {
            new PlanFile(file).keep(parts.plan());
            return;
        }
        if (form == Form.PDF) {
            SavedPlan plan = Masking.of(parts).plan();
            try (OutputStream out = Files.newOutputStream(file)) {
                PlanPdf.write(plan.plan(), TeamWords.of(plan), true, out);
            }
            return;
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            // a patch has to fit the code as it is
            write(form, form == Form.PATCH ? parts : Masking.of(parts), out);
        }
    }

    private static void csv(SavedPlan plan, PlanCsv.Tracker tracker, Writer out)
            throws IOException {
        PlanCsv.write(plan.plan(), TeamWords.of(plan), tracker, true, out);
    }

    private static void write(Form form, Parts parts, Writer out) throws IOException {
        SavedPlan plan = parts.plan();
        switch (form) {
            case SAVED -> JsonReport.write(plan, out);
            case JSON -> JsonReport.write(plan.plan(), out);
            case PDF -> throw new IllegalStateException("a PDF is not text");
            case HTML -> PlanHtml.write(plan.plan(), TeamWords.of(plan), true, out);
            case MARKDOWN -> PlanMarkdown.write(plan.plan(), TeamWords.of(plan), true, out);
            case JIRA -> csv(plan, PlanCsv.Tracker.JIRA, out);
            case GITHUB -> csv(plan, PlanCsv.Tracker.GITHUB, out);
            case LINEAR -> csv(plan, PlanCsv.Tracker.LINEAR, out);
            case DECISION -> {
                Comparison comparison = parts.comparison();
                if (comparison != null) {
                    DecisionPage.write(comparison, true, out);
                }
            }
            case STATUS -> {
                PlanStatus status = parts.status();
                if (status != null) {
                    StatusText.write(status, out);
                }
            }
            case PATCH -> {
                Patch patch = parts.patch();
                if (patch != null) {
                    out.write(patch.diff());
                }
            }
        }
    }
}
