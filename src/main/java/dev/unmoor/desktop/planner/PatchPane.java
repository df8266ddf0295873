package dev.unmoor.desktop.planner;

import dev.unmoor.desktop.control.EmptyState;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Opener;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.detail.EvidenceRow;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.model.Location;
import dev.unmoor.plan.Patch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The mechanical part of the plan as a patch, file by file, and what is left to a person. */
final class PatchPane extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int LINES_SHOWN = 400;
    private static final int LEFT_SHOWN = 30;

    private final Workbench workbench;
    private final VBox list = new VBox();
    private final VBox detail = new VBox();
    private final Map<String, Opener> rows = new HashMap<>();
    private String chosen = "";

    PatchPane(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("steps");
        list.getStyleClass().add("steps-list");
        detail.getStyleClass().addAll("panel", "step-detail");
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox.setHgrow(detail, Priority.ALWAYS);
        getChildren().addAll(list, detail);
    }

    /** Shows a patch; where there is nothing mechanical, what is left is all there is. */
    Node show(Patch patch) {
        rows.clear();
        list.getChildren().clear();
        if (patch.changed().isEmpty() && patch.left().isEmpty()) {
            return new EmptyState(
                    Icon.DONE, Messages.text("patch.none.title"), Messages.text("patch.none.text"));
        }
        VBox changed = Parts.column();
        changed.getStyleClass().add("phase-steps");
        for (Patch.Changed each : patch.changed()) {
            changed.getChildren().add(row(each));
        }
        if (patch.changed().isEmpty()) {
            changed.getChildren()
                    .add(Parts.paragraph(Messages.text("patch.changed.none"), "muted"));
        }
        list.getChildren()
                .add(
                        new Panel(Messages.text("patch.changed"), changed)
                                .with(Parts.label(Messages.text("patch.note"), "muted")));
        if (!patch.left().isEmpty()) {
            list.getChildren().add(left(patch.left()));
        }
        patch.changed().stream()
                .filter(each -> each.path().equals(chosen))
                .findFirst()
                .or(() -> patch.changed().stream().findFirst())
                .ifPresentOrElse(this::choose, () -> detail.getChildren().clear());
        Parts.show(detail, !patch.changed().isEmpty());
        return this;
    }

    private Node row(Patch.Changed each) {
        VBox words =
                Parts.column(
                        Parts.cut(each.path(), "mono"),
                        Parts.paragraph(String.join("; ", each.what()), "tile-note"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row =
                new Opener(
                        Messages.text(
                                "patch.file.accessible",
                                each.path(),
                                String.join("; ", each.what())),
                        () -> choose(each),
                        Icon.FILE.node(),
                        words);
        row.getStyleClass().add("step-row");
        rows.put(each.path(), row);
        return row;
    }

    private Node left(List<Patch.Left> left) {
        VBox box = Parts.column();
        box.getStyleClass().add("phase-steps");
        for (Patch.Left each : left.stream().limit(LEFT_SHOWN).toList()) {
            VBox words =
                    Parts.column(
                            EvidenceRow.place(
                                    workbench, new Location(each.path(), Math.max(1, each.line()))),
                            Parts.paragraph(each.why(), "tile-note", "left-why"));
            box.getChildren().add(words);
        }
        int hidden = left.size() - LEFT_SHOWN;
        if (hidden > 0) {
            box.getChildren().add(Parts.label(Messages.text("patch.left.more", hidden), "muted"));
        }
        return new Panel(Messages.text("patch.left"), box);
    }

    private void choose(Patch.Changed each) {
        chosen = each.path();
        rows.forEach((path, row) -> row.pseudoClassStateChanged(CURRENT, path.equals(chosen)));
        var lines = new ArrayList<Node>();
        List<String> all = each.diff().lines().toList();
        for (String line : all.subList(0, Math.min(all.size(), LINES_SHOWN))) {
            lines.add(line(line));
        }
        if (all.size() > LINES_SHOWN) {
            lines.add(
                    Parts.label(
                            Messages.text("patch.lines.more", all.size() - LINES_SHOWN), "muted"));
        }
        VBox diff = new VBox(lines.toArray(Node[]::new));
        diff.getStyleClass().add("diff");
        detail.getChildren().setAll(Parts.paragraph(each.path(), "step-title", "mono"), diff);
    }

    private static Label line(String line) {
        Label label = Parts.paragraph(line.isEmpty() ? " " : line, "mono", "diff-line");
        label.setMaxWidth(Double.MAX_VALUE);
        if (line.startsWith("+")) {
            label.getStyleClass().add("diff-right");
        } else if (line.startsWith("-")) {
            label.getStyleClass().add("diff-left");
        } else if (line.startsWith("@@")) {
            label.getStyleClass().add("muted");
        }
        return label;
    }
}
