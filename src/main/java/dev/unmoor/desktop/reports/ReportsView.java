package dev.unmoor.desktop.reports;

import dev.unmoor.desktop.code.CodePane;
import dev.unmoor.desktop.code.Colouring;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.state.ResultsHost;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The reports screen. */
public final class ReportsView implements ScreenView {

    private static final int LONGEST_PREVIEW = 60_000;

    private final Workbench workbench;
    private final Latest previewing;
    private final CodePane preview = new CodePane();
    private final ResultsHost host;
    private final Button write;
    private ReportFormat format = ReportFormat.TEXT;
    private @Nullable Results results;

    /** Builds it. */
    public ReportsView(Workbench workbench) {
        this.workbench = workbench;
        previewing = new Latest(workbench.tasks());
        HBox formats = Parts.row();
        var group = new ToggleGroup();
        for (ReportFormat each : ReportFormat.values()) {
            var toggle = new ToggleButton(Messages.text("report.format." + each.id()));
            toggle.getStyleClass().addAll("chip", "toggle-chip");
            toggle.setToggleGroup(group);
            toggle.setSelected(each == format);
            toggle.setOnAction(event -> {
                toggle.setSelected(true);
                choose(each);
            });
            formats.getChildren().add(toggle);
        }
        write = Parts.button(Messages.text("report.write"), this::write, "accent");
        write.setGraphic(Icon.EXPORT.node());
        var choice =
                new Panel(
                                Messages.text("report.choose"),
                                Parts.paragraph(Messages.text("report.note"), "muted"),
                                formats)
                        .with(write);
        var look = new Panel(Messages.text("report.preview"), preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(look, Priority.ALWAYS);
        var page = new VBox(choice, look);
        page.getStyleClass().add("page");
        host = new ResultsHost(workbench, page, false, this::render);
        host.setId("screen-reports");
    }

    @Override
    public Node node() {
        return host;
    }

    @Override
    public void focusMain() {
        write.requestFocus();
    }

    private void render(Results now) {
        results = now;
        choose(format);
    }

    private void choose(ReportFormat chosen) {
        format = chosen;
        Results shown = results;
        if (shown != null) {
            previewing.ask(
                    "preview the report",
                    progress ->
                            Colouring.of(
                                    "report." + chosen.id(),
                                    chosen.preview(shown.audit(), LONGEST_PREVIEW),
                                    1),
                    lines -> preview.show(lines, 1, 0));
        }
    }

    private void write() {
        Results shown = results;
        ReportFormat chosen = format;
        if (shown == null) {
            return;
        }
        workbench
                .dialogs()
                .chooseSave(
                        Messages.text("report.write"),
                        shown.audit().project().name() + "-unmoor." + chosen.id(),
                        Messages.text("report.format." + chosen.id()))
                .ifPresent(file -> write(shown, chosen, file));
    }

    private void write(Results shown, ReportFormat chosen, Path file) {
        workbench
                .tasks()
                .run(
                        Messages.text("job.export"),
                        progress -> {
                            try (Writer out = Files.newBufferedWriter(file)) {
                                chosen.write(shown.audit(), out);
                            }
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
}
