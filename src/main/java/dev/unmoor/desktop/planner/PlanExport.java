package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Id;
import dev.unmoor.plan.kept.PlanStatus;
import dev.unmoor.plan.kept.SavedPlan;
import dev.unmoor.report.JsonReport;
import dev.unmoor.report.plan.PlanText;
import dev.unmoor.report.plan.PlanFile;
import dev.unmoor.report.plan.StatusText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a plan where it is asked for. */
final class PlanExport {

    /** The forms in which a plan can be written. */
    enum Form implements Id {
        /** The plan with all that happened to it, to be gone on with here or on the command line. */
        SAVED("saved", "json"),
        /** The plan as a document for programs. */
        JSON("json", "json"),
        /** The plan for people. */
        TEXT("text", "txt"),
        /** How it stands, for people. */
        STATUS("status", "txt");

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

    private final Workbench workbench;

    PlanExport(Workbench workbench) {
        this.workbench = workbench;
    }

    void write(Form form, SavedPlan plan, @Nullable PlanStatus status) {
        String name =
                plan.plan().project().name()
                        + "-"
                        + form.id()
                        + "-plan."
                        + form.extension;
        workbench
                .dialogs()
                .chooseSave(
                        Messages.text("planner.export.title"),
                        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-"),
                        Messages.text("planner.export." + form.id()))
                .ifPresent(file -> write(form, plan, status, file));
    }

    private void write(Form form, SavedPlan plan, @Nullable PlanStatus status, Path file) {
        workbench
                .tasks()
                .run(
                        Messages.text("job.export"),
                        progress -> {
                            put(form, plan, status, file);
                            return file;
                        },
                        done ->
                                workbench
                                        .notices()
                                        .done(
                                                Messages.text("export.done", done.toString()),
                                                Messages.text("export.open"),
                                                () -> workbench.outside().open(done)),
                        failure ->
                                workbench
                                        .notices()
                                        .problem(
                                                Messages.text(
                                                        "export.failed",
                                                        file.toString(),
                                                        String.valueOf(failure.getMessage())),
                                                ""));
    }

    private static void put(Form form, SavedPlan plan, @Nullable PlanStatus status, Path file)
            throws IOException {
        if (form == Form.SAVED) {
            new PlanFile(file).keep(plan);
            return;
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            write(form, plan, status, out);
        }
    }

    private static void write(
            Form form, SavedPlan plan, @Nullable PlanStatus status, Writer out)
            throws IOException {
        switch (form) {
            case SAVED -> JsonReport.write(plan, out);
            case JSON -> JsonReport.write(plan.plan(), out);
            case TEXT -> PlanText.write(plan.plan(), out);
            case STATUS -> {
                if (status == null) {
                    throw new IOException(Messages.text("planner.export.unseen"));
                }
                StatusText.write(status, out);
            }
        }
    }
}
