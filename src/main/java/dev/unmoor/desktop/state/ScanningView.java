package dev.unmoor.desktop.state;

import dev.unmoor.audit.AuditListener.Stage;
import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.control.Badge;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Meter;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.session.Phase;
import dev.unmoor.desktop.session.ScanProgress;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.text.Figures;
import dev.unmoor.desktop.text.FindingText;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Finding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** An audit under way: its stages, what it has found, and the way to stop it. */
final class ScanningView extends VBox {

    private static final int LATEST = 12;

    private final Workbench workbench;
    private final Label title = Parts.label("", "scan-title");
    private final Label found = Parts.label("", "scan-found");
    private final Meter meter = new Meter(0, "meter-accent");
    private final Map<Stage, Label> stages = new EnumMap<>(Stage.class);
    private final Map<Stage, StackPane> marks = new EnumMap<>(Stage.class);
    private final VBox latest = new VBox();
    private final Button stop;

    ScanningView(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("scanning");
        stop = Parts.button(workbench.actions(), ActionId.STOP);
        stop.setGraphic(Icon.STOP.node());
        meter.setMaxWidth(Double.MAX_VALUE);
        latest.getStyleClass().add("scan-latest");
        HBox heading = Parts.row(title, Parts.spacer(), stop);
        HBox steps = Parts.row();
        steps.getStyleClass().add("scan-stages");
        for (Stage stage : Stage.values()) {
            var mark = new StackPane();
            mark.getStyleClass().add("stage-mark");
            Label name = Parts.label(Messages.word("stage", Session.stageId(stage)), "stage-name");
            marks.put(stage, mark);
            stages.put(stage, name);
            steps.getChildren().add(Parts.row(mark, name));
        }
        getChildren().addAll(heading, meter, steps, found, latest);
        Session session = workbench.session();
        session.progressProperty().addListener((value, before, now) -> show(now));
        session.phaseProperty().addListener((value, before, now) -> show(now));
        session.streamed().addListener((ListChangeListener<Finding>) change -> showLatest());
        show(session.phaseProperty().get());
        show(session.progressProperty().get());
        showLatest();
    }

    private void show(Phase phase) {
        if (phase instanceof Phase.Scanning scanning) {
            String name = Session.nameOf(scanning.root());
            title.setText(
                    Messages.text(scanning.stopping() ? "scan.stopping" : "scan.title", name));
            stop.setText(Messages.text(scanning.stopping() ? "scan.stop.asked" : "scan.stop"));
        }
    }

    private void show(ScanProgress progress) {
        meter.set(progress.overall());
        for (Stage stage : Stage.values()) {
            StackPane mark = marks.get(stage);
            Label name = stages.get(stage);
            if (mark == null || name == null) {
                continue;
            }
            int order = stage.compareTo(progress.stage());
            mark.getStyleClass().removeAll("done", "now");
            mark.getChildren().clear();
            String word = Messages.word("stage", Session.stageId(stage));
            if (order < 0) {
                mark.getStyleClass().add("done");
                mark.getChildren().add(Icon.CHECK.node());
            } else if (order == 0) {
                mark.getStyleClass().add("now");
                if (progress.total() > 0) {
                    word =
                            Messages.text(
                                    "scan.stage.count",
                                    word,
                                    Figures.count(progress.done()),
                                    Figures.count(progress.total()));
                } else if (progress.done() > 0) {
                    word = Messages.text("scan.stage.done", word, Figures.count(progress.done()));
                }
            }
            name.setText(word);
        }
    }

    private void showLatest() {
        List<Finding> all = workbench.session().streamed();
        found.setText(Messages.text("scan.found", all.size()));
        latest.getChildren().clear();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - LATEST); i--) {
            latest.getChildren().add(line(all.get(i)));
        }
    }

    private static HBox line(Finding finding) {
        Label kind = Badge.word(FindingText.kind(finding));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Label what = Parts.label(FindingText.what(finding), "mono");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Label where = Parts.label(FindingText.where(finding), "muted", "mono");
        HBox line = Parts.row(kind, what, where);
        line.getStyleClass().add("scan-line");
        return line;
    }
}
