package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Meter;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.job.Job;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import java.time.Duration;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The line at the bottom: what was looked at, what was left out, and what is going on. */
final class StatusBar extends HBox {

    private final Label files = Parts.label("", "status-item");
    private final Label findings = Parts.label("", "status-item");
    private final Label catalog = Parts.label("", "status-item");
    private final Label elapsed = Parts.label("", "status-item");
    private final Hyperlink skipped;
    private final HBox jobs = Parts.row();
    private final Label offline = Parts.label(Messages.text("status.offline"), "status-item");

    StatusBar(Workbench workbench) {
        getStyleClass().add("status-bar");
        setId("status-bar");
        skipped = Parts.link("", () -> workbench.actions().run(ActionId.SKIPPED), "status-link");
        skipped.setId("status-skipped");
        jobs.getStyleClass().add("status-jobs");
        getChildren()
                .addAll(files, findings, skipped, elapsed, catalog, Parts.spacer(), jobs, offline);
        workbench.session().resultsProperty().addListener((value, before, now) -> show(now));
        workbench
                .tasks()
                .jobs()
                .addListener((ListChangeListener<Job>) change -> showJobs(workbench));
        show(workbench.session().resultsProperty().get());
        showJobs(workbench);
    }

    private void show(@Nullable Results results) {
        for (var item : new Label[] {files, findings, catalog, elapsed}) {
            Parts.show(item, results != null);
        }
        Parts.show(skipped, results != null && !results.audit().project().skipped().isEmpty());
        if (results != null) {
            var project = results.audit().project();
            files.setText(Messages.text("status.files", project.filesRead()));
            findings.setText(Messages.text("status.findings", results.audit().findings().size()));
            skipped.setText(Messages.text("status.skipped", project.skipped().size()));
            catalog.setText(Messages.text("status.catalog", results.audit().tool().catalog()));
            elapsed.setText(Figures.elapsed(Duration.ofMillis(project.durationMs())));
        }
    }

    private void showJobs(Workbench workbench) {
        jobs.getChildren().clear();
        for (Job job : workbench.tasks().jobs()) {
            Label title = Parts.label(job.title(), "status-item");
            var meter = new Meter(0, "meter-accent");
            meter.getStyleClass().add("status-meter");
            job.shareProperty().addListener((value, before, now) -> meter.set(now.doubleValue()));
            Button cancel =
                    Parts.iconButton(
                            Icon.REMOVE,
                            Messages.text("status.cancel", job.title()),
                            job::cancel,
                            "flat",
                            "small");
            jobs.getChildren().add(Parts.row(title, meter, cancel));
        }
    }
}
