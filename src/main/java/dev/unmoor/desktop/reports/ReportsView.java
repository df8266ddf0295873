package dev.unmoor.desktop.reports;

import dev.unmoor.desktop.code.CodePane;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.Words;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.state.ResultsHost;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Saving;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.history.HistoryException;
import dev.unmoor.model.Id;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.report.Format;
import dev.unmoor.report.Preset;
import dev.unmoor.report.Without;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The reports screen. */
public final class ReportsView implements ScreenView {

    private final Workbench workbench;

    /** Whether what is shown is what was chosen. */
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

    private final Latest previewing;
    private final CodePane text = new CodePane();
    private final ImageView picture = new ImageView();
    private final Node pictureBox;
    private final Label says = Parts.paragraph("", "muted");
    private final ComboBox<Preset> reader;
    private final ResultsHost host;
    private final Button write;
    private final Set<Without> left = EnumSet.noneOf(Without.class);
    private ReportChoice choice = ReportChoice.first();
    private @Nullable Results results;

    /** Builds it. */
    public ReportsView(Workbench workbench) {
        this.workbench = workbench;
        previewing = new Latest(workbench.tasks());
        ComboBox<Format> formats =
                choices(ReportChoice.FORMATS, choice.format(), "report.format.", "report.as");
        formats.setId("report-format");
        formats.setVisibleRowCount(ReportChoice.FORMATS.size());
        formats.setOnAction(event -> choose(choice.with(formats.getValue())));
        reader = choices(List.of(Preset.values()), choice.preset(), "report.preset.", "report.for");
        reader.setId("report-reader");
        reader.setOnAction(event -> choose(choice.with(reader.getValue())));
        HBox without = Parts.row(Parts.label(Messages.text("report.without"), "muted"));
        for (Without each : Without.values()) {
            var box = new CheckBox(Messages.text("report.without." + each.id()));
            box.setId("report-without-" + each.id());
            box.setOnAction(event -> {
                boolean changed = box.isSelected() ? left.add(each) : left.remove(each);
                if (changed) {
                    choose(choice.with(left));
                }
            });
            without.getChildren().add(box);
        }
        write = Parts.button(Messages.text("report.write"), this::write, "accent");
        write.setGraphic(Icon.EXPORT.node());
        HBox row =
                Parts.row(
                        labelled("report.as", formats),
                        labelled("report.for", reader),
                        Parts.spacer(),
                        write);
        var chosen = new Panel(Messages.text("report.choose"), row, without, says);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        var frame = new StackPane(picture);
        frame.getStyleClass().add("report-picture");
        pictureBox = Parts.scroll(frame);
        var shown = new StackPane(text, pictureBox);
        Parts.show(pictureBox, false);
        var look = new Panel(Messages.text("report.preview"), shown);
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox.setVgrow(look, Priority.ALWAYS);
        var page = new VBox(chosen, look);
        page.getStyleClass().add("page");
        frame.widthProperty()
                .addListener((width, before, now) ->
                        picture.setFitWidth(Math.min(fullWidth(), now.doubleValue())));
        host = new ResultsHost(workbench, page, false, this::render);
        host.setId("screen-reports");
    }

    private double fullWidth() {
        return picture.getImage() == null ? 0 : picture.getImage().getWidth();
    }

    private static Node labelled(String name, ComboBox<?> box) {
        Label label = Parts.label(Messages.text(name), "muted");
        label.setLabelFor(box);
        return Parts.column(label, box);
    }

    private static <T extends Enum<T> & Id> ComboBox<T> choices(
            List<T> values, T value, String words, String name) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setValue(value);
        box.setAccessibleText(Messages.text(name));
        box.setConverter(Words.of(shown -> Messages.text(words + shown.id())));
        return box;
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
        choose(choice);
    }

    private void choose(ReportChoice chosen) {
        choice = chosen;
        reader.setDisable(!chosen.format().isPage());
        says.setText(Messages.text("report.says." + chosen.format().id()));
        Results shown = results;
        if (shown != null) {
            // what is there belongs to another choice
            text.pseudoClassStateChanged(READY, false);
            text.show(ReportChoice.plain(Messages.text("report.preparing")), 1, 0);
            Parts.show(text, true);
            Parts.show(pictureBox, false);
            previewing.ask(
                    "preview the report",
                    progress -> chosen.preview(shown.audit(), judged(shown)),
                    this::show);
        }
    }

    private void show(ReportChoice.Preview preview) {
        switch (preview) {
            case ReportChoice.Lines lines -> text.show(lines.lines(), 1, 0);
            case ReportChoice.Picture drawn -> {
                picture.setImage(new Image(new ByteArrayInputStream(drawn.png())));
                picture.setFitWidth(fullWidth());
            }
        }
        text.pseudoClassStateChanged(READY, true);
        boolean drawn = preview instanceof ReportChoice.Picture;
        Parts.show(pictureBox, drawn);
        Parts.show(text, !drawn);
    }

    private void write() {
        Results shown = results;
        ReportChoice chosen = choice;
        if (shown == null) {
            return;
        }
        workbench
                .dialogs()
                .chooseSave(
                        Messages.text("report.write"),
                        chosen.fileName(shown.audit()),
                        Messages.text("report.format." + chosen.format().id()))
                .ifPresent(file -> write(shown, chosen, file));
    }

    private void write(Results shown, ReportChoice chosen, Path file) {
        Saving.run(workbench, file, to -> chosen.write(shown.audit(), judged(shown), to));
    }

    /** What people judge of the project, read by a worker; a history that fails costs only that. */
    private Opinion judged(Results shown) {
        try {
            return workbench.remembered().ask(history -> history.opinions().of(shown.root()));
        } catch (HistoryException failed) {
            String why = Messages.text("history.failed", String.valueOf(failed.getMessage()));
            Platform.runLater(() -> workbench.notices().problem(why, ""));
            return Opinion.NONE;
        }
    }
}
